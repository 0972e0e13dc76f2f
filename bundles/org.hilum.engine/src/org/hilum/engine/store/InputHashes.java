// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hilum.spi.Problem;

/**
 * SHA-256 of the contents of input files and folders. What was hashed before is not read again while its path, size and time
 * of change are the same; a file that changed in the last seconds is always read, since a second change might leave the
 * time as it is.
 */
public final class InputHashes {
    private static final Duration SETTLED = Duration.ofSeconds(3);
    private final Path file;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Remembers nothing beyond its own life. */
    public InputHashes() {
        this(Path.of(""), Stream.empty());
    }

    /** Remembers in {@code results/inputs.tsv}: path, size, time of change, hash. */
    public InputHashes(Path results) {
        this(results.resolve("inputs.tsv"), lines(results.resolve("inputs.tsv")));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.lines(file) : Stream.empty();
        } catch (IOException unreadable) {
            // only a memory: without it the files are read again
            return Stream.empty();
        }
    }

    private InputHashes(Path file, Stream<String> remembered) {
        this.file = file;
        try (Stream<String> lines = remembered) {
            lines.forEach(line -> {
                int end = line.lastIndexOf('\t');
                if (end > 0) {
                    known.put(line.substring(0, end), line.substring(end + 1));
                }
            });
        } catch (UncheckedIOException unreadable) {
            known.clear();
        }
    }

    /**
     * The hash of a file, or of a folder's files with their names.
     *
     * @throws Problem if it cannot be read
     */
    public String of(Path input) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(input, BasicFileAttributes.class);
            return attributes.isDirectory() ? folder(input) : file(input, attributes);
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("cannot be read: " + e.getMessage(), input.toString(), "check the path and your rights", e);
        }
    }

    /** The hash of all files that are read as one; that of the file itself where there is one. */
    public String of(List<Path> inputs) {
        if (inputs.size() == 1) {
            return of(inputs.getFirst());
        }
        ContentHash hash = new ContentHash();
        inputs.forEach(input -> hash.add(of(input)));
        return hash.hex();
    }

    private String file(Path input, BasicFileAttributes attributes) throws IOException {
        String identity = input.toAbsolutePath().normalize() + "\t" + attributes.size() + "\t" + attributes.lastModifiedTime();
        String before = known.get(identity);
        if (before != null) {
            return before;
        }
        String hash = hash(input);
        if (attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(SETTLED)) && identity.indexOf('\n') < 0) {
            known.put(identity, hash);
        }
        return hash;
    }

    private String folder(Path input) throws IOException {
        try (Stream<Path> walk = Files.walk(input)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            ContentHash hash = new ContentHash();
            for (Path f : files) {
                hash.add(input.relativize(f).toString().replace('\\', '/')).add(of(f));
            }
            return hash.hex();
        }
    }

    private static String hash(Path input) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(input)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes down what is known, for the next run. */
    public void save() {
        if (file.toString().isEmpty()) {
            return;
        }
        String text = known.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue() + "\n").sorted().collect(Collectors.joining());
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem("cannot be written: " + e, file.toString(), "check the disk's free space and your rights in the study's folder", e);
        }
    }
}
