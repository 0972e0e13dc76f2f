// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The source tree the tests run for: named by the system property {@code hilum.checkout}, else around the working directory. */
record Checkout(Path top) {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "bin", "results", "headless", ".settings", ".idea", ".vscode");

    static Checkout find() {
        String named = System.getProperty("hilum.checkout");
        if (named != null) {
            return new Checkout(Path.of(named));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("targetplatform/hilum.target"))) {
                return new Checkout(folder);
            }
        }
        return abort("no checkout around the working directory");
    }

    List<BundleFolder> bundles() {
        try (Stream<Path> folders = Files.list(top.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(BundleFolder::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        return read(top.resolve(path)).orElseThrow(() -> new AssertionError(path + " is no text"));
    }

    /** Every file that is not built or ignored. */
    List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !NOT_OURS.contains(file.getFileName().toString())
                            && !file.getFileName().toString().startsWith(".polyglot")) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The file's text, if it is UTF-8 text. */
    static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
