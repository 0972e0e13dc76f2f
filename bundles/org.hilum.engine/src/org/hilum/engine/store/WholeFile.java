// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.hilum.spi.Problem;

/** Writes a file so that afterwards either all of it is there or nothing: beside it under a temporary name, synced, renamed. */
public final class WholeFile {
    /** How temporary names end. */
    static final String TEMPORARY = ".tmp";
    private static final AtomicLong NUMBER = new AtomicLong();

    private WholeFile() {
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + TEMPORARY);
        try (FileChannel to = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                to.write(left);
            }
            to.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Has a file written by what takes a path and looks at the ending of its name.
     *
     * @throws Problem of {@code writer}, naming the file as it is to be called
     */
    public static void write(Path file, Consumer<Path> writer) throws IOException {
        Path whole = file.toAbsolutePath();
        Path temporary = whole.resolveSibling("." + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + "-" + whole.getFileName());
        try {
            writer.accept(temporary);
            Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (Problem problem) {
            throw new Problem(problem.what(), problem.where().replace(temporary.toString(), file.toString()), problem.cure(), problem);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
