// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a class in a Java process of its own that has no more heap than is said. */
public final class SmallHeap {
    private SmallHeap() {
    }

    /**
     * What the process said, or the error that ended it.
     *
     * @param out a file to keep that in
     */
    public static String run(Class<?> program, long bytes, Path out, List<String> arguments) throws IOException, InterruptedException {
        // a small young generation: what is large goes to the old one, which is used to its end
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + bytes / 1024 + "k", "-Xmn2m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "in time");
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8).strip();
    }
}
