// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * The files of a tree of folders, in the order of their paths. A link is followed to what lies outside the tree, and what it
 * leads to is called by its own path, so that nothing is found twice and no circle entered.
 */
record TreeFiles(List<Path> files, List<SetAside> aside) {
    /**
     * @param except a folder in it that is left out, as the one that the study goes into
     * @throws Problem where the folder itself cannot be read
     */
    static TreeFiles of(Path root, Path except, Task task) {
        if (!Files.isDirectory(root)) {
            throw new Problem(Files.exists(root) ? "this is a file, not a folder" : "there is no such folder", root.toString(), "name the folder that holds the images");
        }
        Path out = except.toAbsolutePath().normalize();
        Walk walk = new Walk(out.equals(root.toAbsolutePath().normalize()) ? Optional.empty() : Optional.of(out), task);
        try {
            walk.all(Files.isSymbolicLink(root) ? root.toRealPath() : root);
        } catch (IOException e) {
            throw new Problem("the folder cannot be read", root.toString(), "check who may read it", e);
        }
        return new TreeFiles(List.copyOf(walk.files), walk.aside);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Set<Path> files = new TreeSet<>();
        private final List<SetAside> aside = new ArrayList<>();
        private final Deque<Path> links = new ArrayDeque<>();
        private final Optional<Path> except;
        private final Task task;

        Walk(Optional<Path> except, Task task) {
            this.except = except;
            this.task = task;
        }

        void all(Path root) throws IOException {
            task.progress(0, Task.UNCOUNTED);
            List<Path> walked = new ArrayList<>(List.of(root.toRealPath()));
            Files.walkFileTree(root, this);
            while (!links.isEmpty()) {
                Path link = links.pop();
                Path target = link.toRealPath();
                if (walked.stream().anyMatch(target::startsWith)) {
                    aside.add(new SetAside(link, 0, "a link to what is scanned already"));
                } else if (walked.stream().anyMatch(w -> w.startsWith(target))) {
                    aside.add(new SetAside(link, 0, "a link to a folder that the scanned one lies in"));
                } else {
                    walked.add(target);
                    Files.walkFileTree(target, this);
                }
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            task.check();
            return isHidden(folder) || except.filter(folder.toAbsolutePath().normalize()::equals).isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            task.check();
            if (attributes.isRegularFile() && !isHidden(file)) {
                files.add(file);
                task.progress(files.size(), Task.UNCOUNTED);
            } else if (attributes.isSymbolicLink() && Files.exists(file)) {
                links.add(file);
            } else if (attributes.isSymbolicLink()) {
                aside.add(new SetAside(file, 1, "a link that leads nowhere"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            aside.add(new SetAside(path, 1, e instanceof AccessDeniedException ? "it may not be read: check who may" : "it cannot be read"));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                aside.add(new SetAside(folder, 1, "the folder could not be read to its end"));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What systems put beside people's files. */
        private static boolean isHidden(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") && name.length() > 2 || name.equals("__MACOSX") || name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini");
        }
    }
}
