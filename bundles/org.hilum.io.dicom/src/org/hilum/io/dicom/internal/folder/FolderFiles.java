// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.spi.Problem;

/**
 * The files of a folder in the order of their paths, or a single file.
 *
 * @param state what would be another if a file came, went, or changed in size or time of change
 * @param isSettled whether none has changed in the last seconds, when a second change might leave the time as it is
 */
public record FolderFiles(List<Path> files, String state, boolean isSettled) {
    private static final Duration SETTLED = Duration.ofSeconds(3);

    public FolderFiles {
        files = List.copyOf(files);
    }

    /**
     * Those of the folders in it too.
     *
     * @throws Problem where the folder cannot be read
     */
    public static FolderFiles ofTree(Path path) {
        return of(path, Integer.MAX_VALUE);
    }

    /**
     * Without those of the folders in it.
     *
     * @throws Problem where the folder cannot be read
     */
    public static FolderFiles of(Path path) {
        return of(path, 1);
    }

    private static FolderFiles of(Path path, int depth) {
        List<Path> files = new ArrayList<>();
        MessageDigest state = sha256();
        Instant settled = Instant.now().minus(SETTLED);
        boolean allSettled = true;
        try (Stream<Path> all = Files.walk(path, depth)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
                files.add(file);
                state.update((file + "\t" + a.size() + "\t" + a.lastModifiedTime() + "\n").getBytes(StandardCharsets.UTF_8));
                allSettled &= a.lastModifiedTime().toInstant().isBefore(settled);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("the folder cannot be read", path.toString(), "check its permissions and the disk", e);
        }
        return new FolderFiles(files, HexFormat.of().formatHex(state.digest()), allSettled);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
