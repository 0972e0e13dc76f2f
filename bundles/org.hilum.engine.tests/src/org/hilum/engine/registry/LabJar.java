// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.tools.ToolProvider;

import org.hilum.spi.Metric;

/** Makes a plug-in jar as a lab would have it: each part can be left out or broken. */
final class LabJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private String xml;

    LabJar(String name, String version) {
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", name + ";singleton:=true");
        headers.put("Bundle-Version", version);
        headers.put("Require-Bundle", "org.hilum.spi");
    }

    /** A metric {@code id} that is always the given number, of class {@code name.Always}. */
    static LabJar metric(String name, String version, String id, double always) {
        return new LabJar(name, version).source(name + ".Always", """
                package %s;
                public class Always implements org.hilum.spi.Metric<org.hilum.spi.NoSettings> {
                    public org.hilum.spi.NoSettings defaults() { return new org.hilum.spi.NoSettings(); }
                    public boolean accepts(org.hilum.spi.table.Outcome outcome) { return true; }
                    public double value(org.hilum.spi.Scores s, org.hilum.spi.table.Outcome o, org.hilum.spi.NoSettings n) { return %s; }
                    public boolean higherIsBetter() { return true; }
                }
                """.formatted(name, always)).xml(xml("Metric", "<metric id=\"" + id + "\" name=\"Always\" class=\"" + name + ".Always\" outcomes=\"binary\"/>"));
    }

    static String xml(String point, String element) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                   <extension point="org.hilum.spi.%s">
                      %s
                   </extension>
                </plugin>
                """.formatted(point, element);
    }

    LabJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    LabJar source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    LabJar xml(String text) {
        xml = text;
        return this;
    }

    String xml() {
        return xml;
    }

    Path into(Path folder) throws IOException {
        return into(folder, headers.get("Bundle-SymbolicName").split(";")[0] + "_" + headers.get("Bundle-Version") + ".jar", List.of());
    }

    /** Compiled with these jars too. */
    Path into(Path folder, String file, List<Path> with) throws IOException {
        Path work = Files.createTempDirectory(Files.createDirectories(folder.resolve("work")), "lab");
        List<String> options = new ArrayList<>(List.of("-d", work.resolve("classes").toString(), "--release", "21", "-proc:none", "-cp",
                spi().toString()));
        for (Path jar : with) {
            options.set(6, options.get(6) + java.io.File.pathSeparator + jar);
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path java = work.resolve("src").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(java.getParent());
            options.add(Files.writeString(java, source.getValue()).toString());
        }
        Files.createDirectories(work.resolve("classes"));
        if (!sources.isEmpty()) {
            assertTrue(ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) == 0, "test source compiles");
        }
        Path jar = Files.createDirectories(folder).resolve(file);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream all = new JarOutputStream(out, manifest)) {
            if (xml != null) {
                put(all, "plugin.xml", xml.getBytes(StandardCharsets.UTF_8));
            }
            try (var classes = Files.walk(work.resolve("classes"))) {
                for (Path one : classes.filter(Files::isRegularFile).toList()) {
                    put(all, work.resolve("classes").relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
                }
            }
        }
        return jar;
    }

    /** Where the extension points' classes lie. */
    static Path spi() {
        try {
            return Path.of(Metric.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
