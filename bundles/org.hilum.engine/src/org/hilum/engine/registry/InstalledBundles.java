// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.hilum.spi.Problem;
import org.osgi.framework.Version;

/** The bundles of a plain class path, those without {@code plugin.xml} too: what plug-in jars may require. */
public final class InstalledBundles {
    private final Map<String, Version> versions = new HashMap<>();
    private final Map<String, Path> places = new HashMap<>();

    private InstalledBundles() {
    }

    /** Those on the class path that Hilum was started with. */
    public static InstalledBundles find() {
        InstalledBundles found = new InstalledBundles();
        try {
            Enumeration<URL> all = Registry.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
            while (all.hasMoreElements()) {
                found.add(all.nextElement());
            }
        } catch (IOException e) {
            throw new Problem("the class path cannot be searched: " + e.getMessage(), "class path", "install Hilum again", e);
        }
        return found;
    }

    /** Where each lies, jar or folder, by symbolic name. */
    public Map<String, Path> places() {
        return Map.copyOf(places);
    }

    Map<String, Version> versions() {
        return Map.copyOf(versions);
    }

    /** A jar that is no bundle, or whose manifest can't be read, can't be required. */
    private void add(URL url) {
        try (InputStream in = url.openStream()) {
            Attributes main = new Manifest(in).getMainAttributes();
            String name = ClassPath.symbolicName(main);
            if (!name.isEmpty() && versions.putIfAbsent(name, Version.parseVersion(main.getValue("Bundle-Version"))) == null) {
                places.put(name, place(url));
            }
        } catch (IOException | IllegalArgumentException e) {
            return;
        }
    }

    private static Path place(URL manifest) {
        String text = manifest.toString();
        String root = text.substring(0, text.length() - "/META-INF/MANIFEST.MF".length());
        return Path.of(URI.create(root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - 1) : root));
    }
}
