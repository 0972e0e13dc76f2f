// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for the time of one chapter. */
final class Scratch implements AutoCloseable {
    private final Path folder;

    Scratch() throws IOException {
        folder = Files.createTempDirectory("hilum-conformance");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A file that lies beside the chapters' classes, in this folder. */
    Path copy(String name) throws IOException {
        try (InputStream in = Scratch.class.getResourceAsStream(name)) {
            Files.copy(in, file(name));
        }
        return file(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
