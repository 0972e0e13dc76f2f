// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads the classes of one plug-in jar outside OSGi: Hilum's from the class path, its own from the jar, others from the
 * plug-in jars that it requires, or imports packages from.
 */
final class PluginLoader extends URLClassLoader {
    private final List<PluginLoader> required = new ArrayList<>();

    private PluginLoader(PluginJar jar, ClassLoader parent) throws MalformedURLException {
        super(jar.name(), new URL[] { jar.path().toUri().toURL() }, parent);
    }

    /** A loader for each jar, by bundle name. */
    static Map<String, PluginLoader> of(List<PluginJar> jars, ClassLoader parent) {
        Map<String, PluginLoader> loaders = new HashMap<>();
        for (PluginJar jar : jars) {
            try {
                loaders.put(jar.name(), new PluginLoader(jar, parent));
            } catch (MalformedURLException e) {
                throw new IllegalStateException("a path always has a URL", e);
            }
        }
        for (PluginJar jar : jars) {
            for (PluginJar other : jars) {
                if (other != jar && jar.uses(other)) {
                    loaders.get(jar.name()).required.add(loaders.get(other.name()));
                }
            }
        }
        return loaders;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException notMine) {
            for (PluginLoader other : required) {
                Class<?> found = other.own(name);
                if (found != null) {
                    return found;
                }
            }
            throw notMine;
        }
    }

    private Class<?> own(String name) {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try {
                return super.findClass(name);
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
    }
}
