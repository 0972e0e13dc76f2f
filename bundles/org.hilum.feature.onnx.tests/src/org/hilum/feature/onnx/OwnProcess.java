// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hilum.cli.Main;

/** The command line as a process of its own, whose home, temporary folder and working directory are new and its own. */
record OwnProcess(Path root) {
    OwnProcess {
        for (String folder : List.of("home", "temporary", "here")) {
            try {
                Files.createDirectories(root.resolve(folder));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** What a call gave. */
    record Called(int exit, String out, String talk) {
    }

    Path here() {
        return root.resolve("here");
    }

    /** As Hilum's start scripts call it. */
    Called hilum(String... arguments) throws IOException, InterruptedException {
        return call("1", arguments);
    }

    /** @param telemetryOff value of the switch; empty: it is not set */
    Called call(String telemetryOff, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", "-Duser.language=en", "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + root.resolve("home"),
                "-Djava.io.tmpdir=" + root.resolve("temporary"), "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = root.resolve("out.txt");
        Path talk = root.resolve("talk.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(here().toFile()).redirectOutput(out.toFile()).redirectError(talk.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("ORT_"));
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().put("TMPDIR", root.resolve("temporary").toString());
        builder.environment().put("LOCALAPPDATA", "");
        if (!telemetryOff.isEmpty()) {
            builder.environment().put(InferenceRuntime.SWITCH, telemetryOff);
        }
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), () -> "in time: " + String.join(" ", arguments));
        } finally {
            process.destroyForcibly();
        }
        return new Called(process.exitValue(), Files.readString(out), Files.readString(talk));
    }

    /** All files in home, temporary folder and working directory, and all empty folders, relative to the root. */
    List<String> left() throws IOException {
        List<String> all = new ArrayList<>();
        for (String folder : List.of("home", "temporary", "here")) {
            try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
                for (Path file : walk.filter(f -> !f.equals(root.resolve(folder))).toList()) {
                    if (!Files.isDirectory(file) || file.toFile().list().length == 0) {
                        all.add(root.relativize(file).toString().replace('\\', '/'));
                    }
                }
            }
        }
        return all.stream().sorted().toList();
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
        return String.join(java.io.File.pathSeparator, roots);
    }
}
