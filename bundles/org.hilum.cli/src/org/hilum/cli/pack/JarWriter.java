// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Writes the jar: the same sources give the same bytes, so entries are sorted and have no time of their own. */
final class JarWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, Path> entries = new TreeMap<>();

    /** Everything below a folder but files that end so. */
    void addAll(Path folder, String under, String butNot) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = under + folder.relativize(file).toString().replace('\\', '/');
                if (butNot.isEmpty() || !name.endsWith(butNot)) {
                    add(name, file);
                }
            }
        }
    }

    void add(String name, Path file) {
        if (!name.equals(JarFile.MANIFEST_NAME)) {
            entries.put(name, file);
        }
    }

    /** Under a temporary name first: a half-written jar is never seen under its own. */
    void write(java.util.jar.Manifest manifest, Path jar) throws IOException {
        Path part = Files.createTempFile(jar.getParent(), jar.getFileName().toString(), ".part");
        try {
            try (OutputStream file = Files.newOutputStream(part); JarOutputStream out = new JarOutputStream(file)) {
                put(out, JarFile.MANIFEST_NAME);
                manifest.write(out);
                for (Map.Entry<String, Path> entry : new ArrayList<>(entries.entrySet())) {
                    put(out, entry.getKey());
                    Files.copy(entry.getValue(), out);
                }
            }
            Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void put(JarOutputStream out, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
    }
}
