// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;

import org.hilum.spi.Problem;

/** Tells which model a file holds, by the hash of its content, and doesn't read it again while size and time of change stay. */
final class ModelFile {
    /** A file that changed just now is read again: a second change might leave the time as it is. */
    private static final Duration SETTLED = Duration.ofSeconds(3);
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** A model by its hash; its bytes where they had to be read. */
    record Content(String hash, Optional<byte[]> bytes) {
    }

    /** @throws Problem where it cannot be read */
    Content content(Path file) {
        BasicFileAttributes about = attributes(file);
        String stamp = file.toAbsolutePath().normalize() + "\t" + about.size() + "\t" + about.lastModifiedTime();
        String hash = known.get(stamp);
        if (hash != null) {
            return new Content(hash, Optional.empty());
        }
        Content read = read(file);
        if (about.lastModifiedTime().toInstant().isBefore(Instant.now().minus(SETTLED))) {
            known.put(stamp, read.hash());
        }
        return read;
    }

    /** Bytes and their hash. */
    Content read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new Content(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), Optional.of(bytes));
        } catch (IOException e) {
            throw new Problem("it cannot be read: " + e, file.toString(), "check your rights", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static BasicFileAttributes attributes(Path file) {
        if (file.toString().isEmpty()) {
            throw new Problem("no model is set", "onnx", "set model to an ONNX file: onnx: { model: models/network.onnx }");
        }
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            if (about.isDirectory()) {
                throw new Problem("this is a folder, not an ONNX file", file.toString(), "set model to the file within it");
            }
            if (about.size() > LARGEST) {
                throw new Problem("it has " + about.size() + " bytes, and a model can have 2 GB", file.toString(), "export a smaller one");
            }
            return about;
        } catch (IOException e) {
            throw new Problem("there is no such file", file.toString(), "check the setting model; in a study it is relative to the study's folder", e);
        }
    }
}
