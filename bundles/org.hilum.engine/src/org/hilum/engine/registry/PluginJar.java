// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.ManifestElement;
import org.hilum.spi.Problem;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;

/**
 * A jar of a plug-in folder, as far as its manifest and {@code plugin.xml} tell.
 *
 * @param requires the bundles it cannot do without
 * @param imports the packages it takes from whichever bundle has them
 * @param exports the packages that others may take from it
 * @param xml its {@code plugin.xml}; empty for a library that other plug-ins use
 */
record PluginJar(Path path, String name, Version version, List<Requirement> requires, Set<String> imports, Set<String> exports, String xml) {
    /** @throws Problem when it is no jar, no bundle, contributes nothing by mistake, or only one of workbench and command line could use it */
    static PluginJar read(Path path) {
        String place = path.toString();
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String header = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            if (header == null) {
                throw new Problem("it is no bundle: META-INF/MANIFEST.MF has no Bundle-SymbolicName", place, "make the jar by ./hilum pack");
            }
            Attributes main = manifest.getMainAttributes();
            String name = ClassPath.symbolicName(main);
            ZipEntry entry = jar.getEntry("plugin.xml");
            String xml = entry == null ? "" : text(jar, entry);
            refuseHalfUsable(main, header, !xml.isEmpty(), place);
            if (!xml.isEmpty()) {
                PluginXml.checkWhole(xml, place);
            }
            return new PluginJar(path, name, version(main, place), Requirement.parse(main.getValue("Require-Bundle"), place),
                    packages(main, "Import-Package", place), packages(main, "Export-Package", place), xml);
        } catch (IOException e) {
            throw new Problem("it cannot be read as a jar: " + e.getMessage(), place, "copy it again, or remove it", e);
        }
    }

    /** What the workbench alone, or the command line alone, would take is refused by both. */
    private static void refuseHalfUsable(Attributes main, String header, boolean contributes, String place) {
        String directives = header.replace(" ", "").toLowerCase(Locale.ROOT);
        if (contributes && !directives.contains("singleton:=true") && !directives.contains("singleton:=\"true\"")) {
            throw new Problem("a bundle with plugin.xml must be the only one of its name", place,
                    "write Bundle-SymbolicName: " + ClassPath.symbolicName(main) + ";singleton:=true into META-INF/MANIFEST.MF");
        }
        String inner = main.getValue("Bundle-ClassPath");
        if (inner != null && !inner.trim().equals(".")) {
            throw new Problem("jars within the jar are not read (Bundle-ClassPath: " + inner.trim() + ")", place,
                    "put the library's classes into the jar itself, or its own bundle beside it");
        }
    }

    static Version version(Attributes main, String place) {
        String text = main.getValue("Bundle-Version");
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            throw new Problem("Bundle-Version " + text + " is no version", place, "write three numbers, as in 1.0.0", e);
        }
    }

    private static Set<String> packages(Attributes main, String header, String place) {
        Set<String> names = new TreeSet<>();
        if (main.getValue(header) != null) {
            try {
                for (ManifestElement element : ManifestElement.parseHeader(header, main.getValue(header))) {
                    names.addAll(List.of(element.getValueComponents()));
                }
            } catch (BundleException e) {
                throw new Problem(header + " cannot be read: " + e.getMessage(), place, "correct META-INF/MANIFEST.MF", e);
            }
        }
        return names;
    }

    /** Whether it may need classes of the other jar, by the bundles it requires or the packages it imports. */
    boolean uses(PluginJar other) {
        return requires.stream().anyMatch(r -> r.name().equals(other.name)) || imports.stream().anyMatch(other.exports::contains);
    }

    private static String text(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
