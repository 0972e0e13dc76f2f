// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * What has been made of a good file, or of a folder of them.
 *
 * @param path to be read
 * @param original which of several good ones it was, for the maker to count
 * @param how it was changed, for the message of a failure
 * @param kind what may be expected of it
 */
public record Mutant(Path path, int original, String how, Kind kind) {
    /** What was changed. */
    public enum Kind {
        /** Nothing that bears on what is read: it is read as before. */
        HARMLESS,
        /** Elements, each within its own bounds. */
        ELEMENTS,
        /** Bytes besides, so that one element may have become part of another. */
        BYTES
    }

    /** Makes one mutant after the other; whatever it chooses comes of {@code random}, so that equal seeds make equal mutants. */
    public interface Maker {
        Mutant make(Random random) throws IOException;
    }

    /** Reads all of a mutant and checks what comes of it, by settings of its own choice. */
    public interface Reading {
        void read(Mutant mutant, Random random);
    }

    /** Whether it must be read as before. */
    public boolean isHarmless() {
        return kind == Kind.HARMLESS;
    }

    /** A file of these bytes in place of the last one: to write over it is far slower on some file systems. */
    public static Path write(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        return Files.write(file, bytes);
    }
}
