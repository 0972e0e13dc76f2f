// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** The jars of the plug-in folders beside which a new one will live: it may require them, and must not repeat their ids. */
final class Neighbours {
    private Neighbours() {
    }

    /** Jars of bundles of another name than {@code not}, by symbolic name; of a bundle that is there twice, one. */
    static Map<String, Path> find(List<Path> folders, String not) throws IOException {
        Map<String, Path> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
                    for (Path jar : jars) {
                        String name = nameOf(jar);
                        if (!name.isEmpty() && !name.equals(not)) {
                            found.putIfAbsent(name, jar);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The symbolic name of a jar's bundle; empty if it is none or can't be read. */
    static String nameOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String name = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? "" : name.split(";")[0].trim();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
