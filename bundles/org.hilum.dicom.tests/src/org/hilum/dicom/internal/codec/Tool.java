// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another project's program that compresses or expands DICOM files; tests are skipped where it isn't installed. */
final class Tool {
    private Tool() {
    }

    static void assumePresent(String... names) {
        for (String name : names) {
            boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
            assumeTrue(there, name + " is not installed (Debian: dcmtk, libgdcm-tools)");
        }
    }

    /** Runs {@code command} with the file names {@code from} and {@code to} after its options. */
    static Path run(Path from, Path to, String command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.split(" ")));
        line.add(from.toString());
        line.add(to.toString());
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), command);
        assertEquals(0, process.exitValue(), () -> command + ": " + said);
        return to;
    }
}
