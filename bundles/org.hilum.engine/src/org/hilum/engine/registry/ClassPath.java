// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.hilum.spi.Problem;

/** The bundles on a plain class path that have a {@code plugin.xml}: jars and folders. */
final class ClassPath {
    private static final String XML = "plugin.xml";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private ClassPath() {
    }

    static List<PlainBundle> bundles(ClassLoader loader, List<Problem> problems) {
        List<PlainBundle> found = new ArrayList<>();
        try {
            Enumeration<URL> all = loader.getResources(XML);
            while (all.hasMoreElements()) {
                URL xml = all.nextElement();
                try {
                    PlainBundle bundle = read(xml, loader);
                    if (!bundle.name().startsWith("org.eclipse.")) {
                        found.add(bundle);
                    }
                } catch (IOException e) {
                    problems.add(new Problem("cannot be read: " + e.getMessage(), xml.toString(), "install Hilum again", e));
                }
            }
        } catch (IOException e) {
            problems.add(new Problem("the class path cannot be searched: " + e.getMessage(), "class path", "install Hilum again", e));
        }
        return found;
    }

    private static PlainBundle read(URL xml, ClassLoader loader) throws IOException {
        String place = xml.toString();
        String root = place.substring(0, place.length() - XML.length());
        Manifest manifest;
        try (InputStream in = URI.create(root + MANIFEST).toURL().openStream()) {
            manifest = new Manifest(in);
        }
        Attributes main = manifest.getMainAttributes();
        String name = symbolicName(main);
        String version = main.getValue("Bundle-Version");
        boolean foreign = name.startsWith("org.eclipse.");
        return new PlainBundle(name, version == null ? "0.0.0" : version.trim(), root, foreign ? "" : text(xml), loader, true);
    }

    /** The bundle's name without directives as {@code singleton}; empty where the jar is no bundle. */
    static String symbolicName(Attributes main) {
        String name = main.getValue("Bundle-SymbolicName");
        if (name == null) {
            return "";
        }
        int directives = name.indexOf(';');
        return (directives < 0 ? name : name.substring(0, directives)).trim();
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
