// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsgiListingTest {
    @TempDir
    Path temp;

    private Path plugins;

    @Test
    void equinoxAndPlainClassPath_listTheSamePluginsAndProblems() throws Exception {
        plugins = temp.resolve("plugins");
        Path library = new LabJar("org.mylab.library", "1.0.0").source("org.mylab.library.Number", "package org.mylab.library; public class Number { public static final Double HALF = 0.5; }")
                .header("Export-Package", "org.mylab.library").into(plugins);
        LabJar.metric("org.mylab.good", "1.0.0", "org.mylab.good", 1).into(plugins);
        LabJar.metric("org.mylab.good", "1.1.0", "org.mylab.good", 2).into(plugins);
        LabJar.metric("org.mylab.rival", "1.0.0", "org.mylab.good", 1).into(plugins);
        LabJar.metric("org.mylab.user", "1.0.0", "org.mylab.user", 0).header("Require-Bundle", "org.hilum.spi,org.mylab.library").into(plugins, "user.jar", List.of(library));
        LabJar.metric("org.mylab.needy", "1.0.0", "org.mylab.needy", 1).header("Require-Bundle", "org.hilum.spi,org.mylab.gone").into(plugins);
        LabJar.metric("org.mylab.many", "1.0.0", "org.mylab.many", 1).header("Bundle-SymbolicName", "org.mylab.many").into(plugins, "many.jar", List.of());
        new LabJar("org.mylab.lost", "1.0.0").xml(LabJar.xml("Metric", "<metric id=\"org.mylab.lost\" name=\"M\" class=\"org.mylab.Gone\"/>")).into(plugins);
        new LabJar("org.mylab.typo", "1.0.0").xml(LabJar.xml("Metrics", "<metric id=\"org.mylab.typo\" name=\"M\" class=\"org.mylab.Gone\"/>")).into(plugins);
        Files.writeString(plugins.resolve("damaged.jar"), "no zip at all");

        List<String> plain = OsgiListing.lines(Registry.open(List.of(plugins)));
        assertTrue(plain.stream().anyMatch(l -> l.contains("org.mylab.good 1.1.0") && l.endsWith("works")), plain.toString());
        assertTrue(plain.stream().anyMatch(l -> l.contains("org.hilum.metric.auc")), plain.toString());
        assertEquals(String.join("\n", plain), String.join("\n", inEquinox()));
    }

    @Test
    void jarsThatChangeOrGo_doSoInEquinoxAtTheNextStart() throws Exception {
        plugins = temp.resolve("plugins");
        Path jar = LabJar.metric("org.mylab.good", "1.0.0", "org.mylab.first", 1).into(plugins, "good.jar", List.of());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        assertEquals(List.of("org.mylab.first"), labs(inEquinox()));
        LabJar.metric("org.mylab.good", "1.0.0", "org.mylab.second", 1).into(plugins, "good.jar", List.of());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(List.of("org.mylab.second"), labs(inEquinox()));
        Files.delete(jar);
        assertEquals(List.of(), labs(inEquinox()));
    }

    private static List<String> labs(List<String> lines) {
        return lines.stream().filter(l -> l.startsWith("metric org.mylab.")).map(l -> l.split(" ")[1]).toList();
    }

    private List<String> inEquinox() throws Exception {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                OsgiListing.class.getName(), temp.resolve("equinox").toString(), plugins.toString());
        Path output = temp.resolve("output.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "Equinox lists in time");
        } finally {
            process.destroyForcibly();
        }
        List<String> all = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), () -> String.join("\n", all));
        return all.stream().filter(l -> l.startsWith("| ")).map(l -> l.substring(2)).toList();
    }

    /** Of this test, however it was started. */
    private static String classPath() throws IOException, URISyntaxException {
        List<String> roots = new ArrayList<>();
        for (Enumeration<URL> all = OsgiListing.class.getClassLoader().getResources("META-INF/MANIFEST.MF"); all.hasMoreElements();) {
            String root = all.nextElement().toString().replace("/META-INF/MANIFEST.MF", "").replace("jar:", "").replace("!", "");
            if (root.startsWith("file:")) {
                roots.add(Path.of(java.net.URI.create(root)).toString());
            }
        }
        return String.join(File.pathSeparator, roots);
    }
}
