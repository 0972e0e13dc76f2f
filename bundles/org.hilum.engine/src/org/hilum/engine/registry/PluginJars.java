// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.hilum.spi.Problem;
import org.osgi.framework.Version;

/** Chooses from the plug-in folders the jars that are used, by the same rules in Equinox and on a plain class path. */
final class PluginJars {
    private PluginJars() {
    }

    /**
     * The highest version of each bundle that can be read and has all it needs.
     *
     * @param installed the bundles that are there without the folders; asked only if there are jars at all
     */
    static List<PluginJar> choose(List<Path> folders, Supplier<Map<String, Version>> installed, List<Problem> problems) {
        Map<String, PluginJar> newest = new TreeMap<>();
        for (Path folder : folders) {
            for (Path path : jars(folder, problems)) {
                try {
                    PluginJar jar = PluginJar.read(path);
                    PluginJar known = newest.get(jar.name());
                    if (known == null || jar.version().compareTo(known.version()) > 0) {
                        newest.put(jar.name(), jar);
                    }
                } catch (Problem p) {
                    problems.add(p);
                }
            }
        }
        return newest.isEmpty() ? List.of() : usable(newest, new HashMap<>(installed.get()), problems);
    }

    private static List<Path> jars(Path folder, List<Problem> problems) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.jar")) {
                all.forEach(found::add);
            } catch (IOException e) {
                problems.add(new Problem("the plug-in folder cannot be read: " + e.getMessage(), folder.toString(), "allow reading it", e));
            }
        }
        found.sort(null);
        return found;
    }

    /** Leaves out what lacks something, and then what needs what was left out, until all that stay have what they need. */
    private static List<PluginJar> usable(Map<String, PluginJar> jars, Map<String, Version> bundles, List<Problem> problems) {
        for (PluginJar jar : List.copyOf(jars.values())) {
            Version own = bundles.get(jar.name());
            if (own != null) {
                problems.add(new Problem("Hilum itself has the bundle " + jar.name() + " (" + own + "); the jar is skipped", jar.path().toString(),
                        "give the bundle a name of its own, or remove the jar"));
                jars.remove(jar.name());
            } else {
                bundles.put(jar.name(), jar.version());
            }
        }
        boolean changed = true;
        while (changed) {
            changed = jars.values().removeIf(jar -> {
                for (Requirement requirement : jar.requires()) {
                    if (!requirement.isMetBy(bundles)) {
                        problems.add(new Problem(requirement.complaint(bundles), jar.path().toString(), "install what it needs, or build it again for this Hilum by ./hilum pack"));
                        bundles.remove(jar.name());
                        return true;
                    }
                }
                return false;
            });
        }
        return List.copyOf(jars.values());
    }
}
