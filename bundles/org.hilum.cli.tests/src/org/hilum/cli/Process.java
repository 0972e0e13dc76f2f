// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own, with a working directory and a plug-in folder of its own and without the example bundles on its class path. */
record Process(Path folder, Path plugins) {
    Called hilum(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path talk = Files.createTempFile(folder, "talk", ".txt");
        java.lang.Process process = start(out, talk, arguments);
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), () -> "in time: " + String.join(" ", arguments));
        } finally {
            process.destroyForcibly();
        }
        return new Called(process.exitValue(), Files.readString(out), Files.readString(talk));
    }

    /** Starts it and lets it run. */
    java.lang.Process start(Path out, Path talk, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Duser.language=en", "-DHILUM_PLUGINS=" + plugins, "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(talk.toFile()).start();
    }

    /** That of the tests, however they were started. */
    private static String classPath() throws IOException {
        List<String> roots = new ArrayList<>();
        for (Enumeration<URL> all = Main.class.getClassLoader().getResources("META-INF/MANIFEST.MF"); all.hasMoreElements();) {
            String root = all.nextElement().toString().replace("/META-INF/MANIFEST.MF", "").replace("jar:", "").replace("!", "");
            if (root.startsWith("file:") && !root.contains("org.hilum.example")) {
                roots.add(Path.of(URI.create(root)).toString());
            }
        }
        return String.join(File.pathSeparator, roots);
    }
}
