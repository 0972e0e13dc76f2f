// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

import org.hilum.spi.Problem;

/**
 * One run a study at a time: the file {@code results/lock} names the process, machine and user that work on it. A process
 * that was killed leaves it behind; on the same machine that is found out and the lock is taken over.
 *
 * <p>A file and not a lock of the operating system: it says who, works on shared folders, and reading it cannot undo it.
 */
public final class StudyLock implements AutoCloseable {
    private static final String NAME = "lock";
    private final Path file;
    private final String mine;

    private StudyLock(Path file, String mine) {
        this.file = file;
        this.mine = mine;
    }

    /**
     * Locks the study whose results are kept here.
     *
     * @param tell hears that the lock of a process which is gone was taken over
     * @throws Problem if another run holds it, saying which
     */
    public static StudyLock acquire(Path results, Consumer<String> tell) {
        Path file = results.resolve(NAME);
        String mine = LockHolder.me().write();
        try {
            Files.createDirectories(results);
            for (int attempt = 0; attempt < 3; attempt++) {
                if (create(file, mine)) {
                    return new StudyLock(file, mine);
                }
                takeAway(file, tell);
            }
        } catch (IOException e) {
            throw new Problem("the study cannot be locked: " + e, file.toString(), "check your rights in the study's folder", e);
        }
        throw new Problem("another run is starting on this study", file.toString(), "wait for it");
    }

    /** Written beside and linked to its name, so that nobody ever reads half of it; where there are no links, created directly. */
    private static boolean create(Path file, String mine) throws IOException {
        Path beside = file.resolveSibling(NAME + "." + ProcessHandle.current().pid() + WholeFile.TEMPORARY);
        Files.writeString(beside, mine);
        try {
            Files.createLink(file, beside);
            return true;
        } catch (FileAlreadyExistsException held) {
            return false;
        } catch (IOException | UnsupportedOperationException noLinks) {
            return createDirectly(file, mine);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean createDirectly(Path file, String mine) throws IOException {
        try {
            Files.write(file, mine.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException held) {
            return false;
        }
    }

    /** Returns when the lock may be tried again; throws if its holder may still be at work. */
    private static void takeAway(Path file, Consumer<String> tell) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException released) {
            return;
        }
        LockHolder holder = parse(text).orElseThrow(() -> new Problem("the lock cannot be read", file.toString(),
                "if no other run works on this study, delete this file"));
        if (holder.isMe()) {
            throw new Problem("this study is being run already, by this very program, since " + holder.since(), file.toString(), "wait for it, or stop it");
        }
        if (!holder.isHere() || holder.isAlive()) {
            throw new Problem("this study is being run by process " + holder.process() + " of user " + holder.user() + " on " + holder.host() + " since "
                    + holder.since(), file.toString(), holder.isHere() ? "wait for it, or stop it"
                            : "wait for it; if that process is no longer there, delete this file");
        }
        Path aside = file.resolveSibling(NAME + "." + ProcessHandle.current().pid() + ".gone");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException another) {
            return;
        }
        if (!Files.readString(aside).equals(text)) {
            // between our look and our move somebody else took over: theirs goes back
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.delete(aside);
        tell.accept("process " + holder.process() + " had locked this study and is gone; its run is continued");
    }

    private static Optional<LockHolder> parse(String text) {
        try {
            return Optional.of(LockHolder.read(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Who runs the study whose results are kept here, as a sentence; empty where nobody does. */
    public static Optional<String> holder(Path results) {
        try {
            return parse(Files.readString(results.resolve(NAME))).filter(h -> !h.isHere() || h.isAlive())
                    .map(h -> "process " + h.process() + " of user " + h.user() + " on " + h.host() + " since " + h.since());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (Files.readString(file).equals(mine)) {
                Files.delete(file);
            }
        } catch (IOException gone) {
            // somebody deleted it; there is nothing left to release
        }
    }
}
