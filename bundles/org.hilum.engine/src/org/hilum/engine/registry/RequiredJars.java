// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.hilum.spi.Problem;
import org.osgi.framework.Version;

/**
 * The jars of the bundles that a bundle requires, and that those require in turn, wherever it was itself loaded from: Hilum's
 * own, or of the plug-in folders. The platform's are left out, of which no result follows.
 */
public final class RequiredJars {
    private static final String PLATFORM = "org.eclipse.";

    private final Path home;
    private final List<Path> folders;

    /**
     * @param home where Hilum's own jars lie
     * @param folders plug-in folders, as {@link PluginFolders#standard} tells them
     */
    public RequiredJars(Path home, List<Path> folders) {
        this.home = home;
        this.folders = List.copyOf(folders);
    }

    /**
     * By bundle name. What isn't found is no part of it, nor what a folder of classes needs, whose manifest lies elsewhere.
     *
     * @throws IOException where a jar cannot be read
     */
    public SortedMap<String, Path> of(Path jar) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        Deque<Path> todo = new ArrayDeque<>();
        todo.add(jar);
        while (!todo.isEmpty()) {
            Path requiring = todo.remove();
            for (Requirement requirement : Requirement.parse(manifest(requiring).getValue("Require-Bundle"), requiring.toString())) {
                String name = requirement.name();
                if (!name.startsWith(PLATFORM) && !found.containsKey(name)) {
                    Optional<Path> there = find(name);
                    there.ifPresent(path -> {
                        found.put(name, path);
                        todo.add(path);
                    });
                }
            }
        }
        return found;
    }

    private Optional<Path> find(String name) throws IOException {
        Optional<Path> own = named(name, home);
        return own.isPresent() ? own : called(name);
    }

    /** {@code NAME.jar}, as on the plain class path, or {@code NAME_VERSION.jar}, as among Eclipse's plug-ins: there is only one. */
    private static Optional<Path> named(String name, Path folder) throws IOException {
        Path plain = folder.resolve(name + ".jar");
        if (Files.isRegularFile(plain)) {
            return Optional.of(plain);
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder, name + "_[0-9]*.jar")) {
            for (Path version : versions) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** In plug-in folders jars may have any name; the highest version counts. */
    private Optional<Path> called(String name) throws IOException {
        Path best = null;
        Version highest = null;
        for (Path folder : folders) {
            for (Path jar : jars(folder)) {
                Optional<Version> version = version(jar, name);
                if (version.isPresent() && (highest == null || version.get().compareTo(highest) > 0)) {
                    best = jar;
                    highest = version.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of a jar that holds this bundle; nothing of others, nor of one that can't be read, which nothing is loaded from. */
    private static Optional<Version> version(Path jar, String name) {
        try {
            Attributes manifest = manifest(jar);
            return ClassPath.symbolicName(manifest).equals(name) ? Optional.of(PluginJar.version(manifest, jar.toString())) : Optional.empty();
        } catch (IOException | Problem broken) {
            return Optional.empty();
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.jar")) {
                all.forEach(found::add);
            }
        }
        found.sort(null);
        return found;
    }

    private static Attributes manifest(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Attributes();
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        }
    }
}
