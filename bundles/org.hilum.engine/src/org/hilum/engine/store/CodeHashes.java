// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hilum.spi.Problem;

/**
 * What the code of a bundle is, so that a plug-in that was changed without a new version number does not get the results of
 * the old one. Hashed is every file of the jar or folder that a class was loaded from, {@code META-INF} left out: a jar and
 * its copy without signatures count as the same code.
 */
public final class CodeHashes {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** First 16 hexadecimal digits of the SHA-256 over names and contents; empty for a class that comes from no file. */
    public String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        return place == null || !place.getProtocol().equals("file") ? "" : known.computeIfAbsent(place.toString(), p -> hash(place));
    }

    private static String hash(URL place) {
        try {
            Path path = Path.of(place.toURI());
            Map<String, byte[]> files = Files.isDirectory(path) ? folder(path) : jar(path);
            MessageDigest all = ContentHash.sha256();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                all.update(ContentHash.sha256().digest(file.getKey().getBytes(StandardCharsets.UTF_8)));
                all.update(file.getValue());
            }
            return HexFormat.of().formatHex(all.digest(), 0, 8);
        } catch (IOException | URISyntaxException e) {
            throw new Problem("cannot be read: " + e, place.toString(), "install it again", e);
        }
    }

    private static Map<String, byte[]> folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (counts(name)) {
                files.put(name, ContentHash.sha256().digest(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static Map<String, byte[]> jar(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory() && counts(e.getName())).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), ContentHash.sha256().digest(in.readAllBytes()));
                }
            }
        }
        return files;
    }

    private static boolean counts(String name) {
        return !name.startsWith("META-INF/");
    }
}
