// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.hilum.spi.Problem;

/**
 * A plug-in as its author keeps it: {@code META-INF/MANIFEST.MF}, {@code plugin.xml}, {@code build.properties} and Java
 * sources.
 *
 * @param name the bundle's symbolic name
 * @param version its version; a last part {@code qualifier} is left away, for a plug-in is packed when it is finished
 * @param requires the bundles that its manifest requires
 * @param sources the folders that hold its sources
 * @param includes what else of the folder belongs into the jar
 */
record PluginFolder(Path folder, Manifest manifest, String name, String version, List<String> requires, List<Path> sources, List<String> includes) {
    private static final String QUALIFIER = ".qualifier";

    static PluginFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Problem("there is no such folder", folder.toString(), "name the folder that holds plugin.xml and META-INF/MANIFEST.MF");
        }
        Path file = folder.resolve("META-INF").resolve("MANIFEST.MF");
        Manifest manifest = manifest(file);
        Attributes main = manifest.getMainAttributes();
        String name = first(header(main, "Bundle-SymbolicName", file));
        String version = header(main, "Bundle-Version", file);
        version = version.endsWith(QUALIFIER) ? version.substring(0, version.length() - QUALIFIER.length()) : version;
        main.putValue("Bundle-Version", version);
        Properties build = build(folder.resolve("build.properties"));
        List<Path> sources = new ArrayList<>();
        for (String source : list(build.getProperty("source..", "src/"))) {
            if (!Files.isDirectory(folder.resolve(source))) {
                throw new Problem("there is no folder " + source, folder.resolve("build.properties").toString(), "correct the line source.. = src/");
            }
            sources.add(folder.resolve(source));
        }
        List<String> includes = list(build.getProperty("bin.includes", "META-INF/,plugin.xml,."));
        if (Files.exists(folder.resolve("plugin.xml")) && !includes.contains("plugin.xml")) {
            throw new Problem("plugin.xml is not among bin.includes, so the jar would contribute nothing", folder.resolve("build.properties").toString(), "add plugin.xml to bin.includes");
        }
        return new PluginFolder(folder, manifest, name, version, names(main.getValue("Require-Bundle")), sources, includes);
    }

    String jarName() {
        return name + "_" + version + ".jar";
    }

    private static Manifest manifest(Path file) {
        if (!Files.exists(file)) {
            throw new Problem("there is no such file", file.toString(), "write one, with at least Bundle-SymbolicName, Bundle-Version and Require-Bundle: org.hilum.spi");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new Problem("it is no manifest: " + e.getMessage(), file.toString(), "write lines of the form Name: value; a line that goes on begins with one blank", e);
        }
    }

    private static String header(Attributes main, String name, Path file) {
        String value = main.getValue(name);
        if (value == null || value.isBlank()) {
            throw new Problem("it has no " + name, file.toString(), "add the line, and an empty line at the end of the file: Java reads no last line that does not end");
        }
        return value.trim();
    }

    private static Properties build(Path file) {
        Properties build = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                build.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new Problem("it cannot be read: " + e.getMessage(), file.toString(), "write lines of the form key = value", e);
            }
        }
        return build;
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    /** The names in a manifest header, without attributes; commas within quotes part nothing. */
    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header != null) {
            String unquoted = header.replaceAll("\"[^\"]*\"", "");
            for (String entry : list(unquoted)) {
                names.add(first(entry));
            }
        }
        return names;
    }

    private static String first(String entry) {
        int attributes = entry.indexOf(';');
        return (attributes < 0 ? entry : entry.substring(0, attributes)).trim();
    }
}
