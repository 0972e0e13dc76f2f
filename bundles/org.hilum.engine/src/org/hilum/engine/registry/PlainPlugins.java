// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.hilum.spi.Problem;
import org.osgi.framework.Version;

/** Finds plug-ins where there is no OSGi: in the jars and folders of the class path, and in the plug-in folders. */
final class PlainPlugins {
    private PlainPlugins() {
    }

    static Found find(List<Path> folders) {
        ClassLoader loader = Registry.class.getClassLoader();
        List<Problem> problems = new ArrayList<>();
        List<PlainBundle> bundles = ClassPath.bundles(loader, problems);
        List<PluginJar> jars = PluginJars.choose(folders, () -> installed(loader), problems);
        Map<String, PluginLoader> loaders = PluginLoader.of(jars, loader);
        for (PluginJar jar : jars) {
            if (!jar.xml().isEmpty()) {
                bundles.add(new PlainBundle(jar.name(), jar.version().toString(), jar.path() + "!/", jar.xml(), loaders.get(jar.name()), false));
            }
        }
        return new PlainRegistry(problems).read(bundles);
    }

    /** Every bundle of the class path, those without {@code plugin.xml} too; a jar that is no bundle can't be required anyway. */
    private static Map<String, Version> installed(ClassLoader loader) {
        Map<String, Version> found = new HashMap<>();
        try {
            Enumeration<URL> all = loader.getResources("META-INF/MANIFEST.MF");
            while (all.hasMoreElements()) {
                try (InputStream in = all.nextElement().openStream()) {
                    Attributes main = new Manifest(in).getMainAttributes();
                    found.putIfAbsent(ClassPath.symbolicName(main), Version.parseVersion(main.getValue("Bundle-Version")));
                } catch (IOException | IllegalArgumentException e) {
                    continue; // a foreign jar's manifest that can't be read names no bundle
                }
            }
        } catch (IOException e) {
            throw new Problem("the class path cannot be searched: " + e.getMessage(), "class path", "install Hilum again", e);
        }
        found.remove("");
        return found;
    }
}
