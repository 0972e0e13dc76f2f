// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Other people's DICOM tools, where they are installed. */
final class Tools {
    private Tools() {
    }

    /** Runs a tool to its end; where it isn't installed the calling test is skipped. */
    static void run(String... command) throws IOException, InterruptedException {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
        assumeTrue(there, "skipped: " + command[0] + " is not installed (Debian packages dcmtk and libgdcm-tools)");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals(0, process.waitFor(), () -> command[0] + " failed");
    }

    /** Some files of a folder, evenly spread. */
    static List<Path> some(Path folder, int count) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".dcm")).sorted().toList();
            return Stream.iterate(0, n -> n + 1).limit(count).map(n -> all.get(n * all.size() / count)).distinct().toList();
        }
    }
}
