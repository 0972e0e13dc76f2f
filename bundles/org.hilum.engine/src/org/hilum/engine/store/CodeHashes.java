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
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hilum.engine.registry.PluginFolders;
import org.hilum.engine.registry.RequiredJars;
import org.hilum.spi.Problem;

/**
 * What the code of a bundle is, so that one that was changed without a new version number does not get the results of the old
 * one. Hashed is every file of the jar or folder that a class was loaded from, {@code META-INF} left out: a jar and its copy
 * without signatures count as the same code. Of libraries by others, which hold different native code on each system, classes
 * alone are.
 */
public final class CodeHashes {
    private static final String OURS = "org.hilum.";

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<Path, byte[]> jars = new ConcurrentHashMap<>();
    private final List<Path> folders;

    public CodeHashes() {
        this(PluginFolders.standard());
    }

    /** @param folders where plug-ins lie that are not Hilum's own */
    CodeHashes(List<Path> folders) {
        this.folders = folders;
    }

    /** Of the class's own bundle. First 16 hexadecimal digits of the SHA-256 over names and contents; empty for a class that comes from no file. */
    public String of(Class<?> type) {
        return place(type).map(place -> known.computeIfAbsent(place.toString(), p -> hash(place, false))).orElse("");
    }

    /** The same of its bundle and of all that it requires ({@link RequiredJars}). */
    public String withRequired(Class<?> type) {
        return place(type).map(place -> known.computeIfAbsent(place + " and required", p -> hash(place, true))).orElse("");
    }

    private static Optional<Path> place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null || !place.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(place.toURI()));
        } catch (URISyntaxException e) {
            throw unreadable(place.toString(), e);
        }
    }

    private String hash(Path place, boolean withRequired) {
        try {
            MessageDigest all = ContentHash.sha256();
            all.update(content(place, name -> true));
            if (withRequired) {
                Path home = place(CodeHashes.class).map(own -> own.toAbsolutePath().getParent()).orElse(place);
                for (Map.Entry<String, Path> required : new RequiredJars(home, folders).of(place).entrySet()) {
                    boolean ours = required.getKey().startsWith(OURS) || !required.getValue().startsWith(home);
                    all.update(required.getKey().getBytes(StandardCharsets.UTF_8));
                    all.update(content(required.getValue(), name -> ours || name.endsWith(".class")));
                }
            }
            return HexFormat.of().formatHex(all.digest(), 0, 8);
        } catch (IOException e) {
            throw unreadable(place.toString(), e);
        }
    }

    private static Problem unreadable(String place, Exception e) {
        return new Problem("cannot be read: " + e, place, "install it again", e);
    }

    private byte[] content(Path path, Predicate<String> counts) throws IOException {
        byte[] done = jars.get(path);
        if (done == null) {
            MessageDigest all = ContentHash.sha256();
            for (Map.Entry<String, byte[]> file : (Files.isDirectory(path) ? folder(path, counts) : jar(path, counts)).entrySet()) {
                all.update(ContentHash.sha256().digest(file.getKey().getBytes(StandardCharsets.UTF_8)));
                all.update(file.getValue());
            }
            done = all.digest();
            jars.put(path, done);
        }
        return done;
    }

    private static Map<String, byte[]> folder(Path root, Predicate<String> counts) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (isCode(name) && counts.test(name)) {
                files.put(name, ContentHash.sha256().digest(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static Map<String, byte[]> jar(Path path, Predicate<String> counts) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory() && isCode(e.getName()) && counts.test(e.getName())).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), ContentHash.sha256().digest(in.readAllBytes()));
                }
            }
        }
        return files;
    }

    private static boolean isCode(String name) {
        return !name.startsWith("META-INF/");
    }
}
