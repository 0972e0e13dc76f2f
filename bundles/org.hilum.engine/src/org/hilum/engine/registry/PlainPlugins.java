// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Problem;

/** Finds plug-ins where there is no OSGi: in the jars and folders of the class path, and in the plug-in folders. */
final class PlainPlugins {
    private PlainPlugins() {
    }

    static Found find(List<Path> folders) {
        ClassLoader loader = Registry.class.getClassLoader();
        List<Problem> problems = new ArrayList<>();
        List<PlainBundle> bundles = ClassPath.bundles(loader, problems);
        List<PluginJar> jars = PluginJars.choose(folders, () -> InstalledBundles.find().versions(), problems);
        Map<String, PluginLoader> loaders = PluginLoader.of(jars, loader);
        for (PluginJar jar : jars) {
            if (!jar.xml().isEmpty()) {
                bundles.add(new PlainBundle(jar.name(), jar.version().toString(), jar.path() + "!/", jar.xml(), loaders.get(jar.name()), false));
            }
        }
        return new PlainRegistry(problems).read(bundles);
    }
}
