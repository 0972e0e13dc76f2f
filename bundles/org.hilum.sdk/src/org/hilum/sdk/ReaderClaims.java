// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.ImageReader;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Volume;

/** What is expected of readers of images and masks. */
final class ReaderClaims {
    /** Reads all that a file holds; gives text that is the same for the same bits. */
    private interface Reading {
        String all(Path path, Task task);
    }

    private ReaderClaims() {
    }

    static void check(ImageReader<Record> reader, Record settings, List<Path> samples, Claims claims) {
        Reading reading = (path, task) -> {
            StringBuilder all = new StringBuilder();
            for (ImageRef ref : reader.list(path, settings, task)) {
                Volume volume = reader.read(ref, settings, task);
                Claims.require(volume.geometry().equals(ref.geometry()), ref + " was listed with another grid than " + volume.geometry());
                all.append(ref).append(Arrays.hashCode(volume.voxels()));
            }
            return all.toString();
        };
        check(reading, samples, claims);
    }

    static void check(MaskReader<Record> reader, Record settings, List<Path> samples, Claims claims) {
        Geometry elsewhere = Geometry.of(3, 2, 5, 1.5, 2.5, 3.5);
        Reading reading = (path, task) -> {
            StringBuilder all = new StringBuilder();
            for (MaskRef ref : reader.list(path, settings, task)) {
                all.append(ref).append(placed(reader, ref, elsewhere, settings, task));
            }
            return all.toString();
        };
        check(reading, samples, claims);
    }

    /** What a mask is on the grid of an image that it may have nothing to do with: its own grid's voxels, contours drawn there, or a refusal. */
    private static String placed(MaskReader<Record> reader, MaskRef ref, Geometry elsewhere, Record settings, Task task) {
        try {
            Mask mask = reader.read(ref, elsewhere, settings, task);
            long said = reader.bytes(ref, elsewhere, settings, task);
            Claims.require(said >= mask.geometry().count(), ref + " was said to take " + said + " bytes, fewer than the " + mask.geometry().count() + " voxels of its mask: override bytes");
            return mask.geometry().toString() + Arrays.hashCode(mask.voxels());
        } catch (Problem p) {
            told(p, "a mask of another image");
            return p.getMessage();
        }
    }

    private static void check(Reading reading, List<Path> samples, Claims claims) {
        claims.claim("what is not there is told as a Problem", () -> refused(() -> reading.all(Path.of("no", "such", "file"), Task.quiet(1)), "a missing file"));
        for (Path sample : samples) {
            claims.claim(sample.getFileName() + " holds something", () -> Claims.require(!reading.all(sample, Task.quiet(1)).isEmpty(), "nothing is listed"));
            claims.claimSteady(task -> reading.all(sample, task));
            claims.claim("a file that ends early is told as a Problem", () -> truncated(reading, sample));
            claims.claim("a file of nonsense is told as a Problem", () -> nonsense(reading, sample));
        }
    }

    private static void truncated(Reading reading, Path sample) throws IOException {
        if (Files.isRegularFile(sample)) {
            byte[] whole = Files.readAllBytes(sample);
            for (int share : new int[] { 0, 1, 50, 90 }) {
                damaged(reading, sample, Arrays.copyOf(whole, whole.length * share / 100), "the first " + share + " % of it");
            }
        }
    }

    private static void nonsense(Reading reading, Path sample) throws IOException {
        if (Files.isRegularFile(sample)) {
            byte[] noise = new byte[10_000];
            new java.util.Random(1).nextBytes(noise);
            damaged(reading, sample, noise, "nonsense");
        }
    }

    private static void damaged(Reading reading, Path sample, byte[] bytes, String what) throws IOException {
        Path folder = Files.createTempDirectory("contract");
        Path copy = folder.resolve(sample.getFileName().toString());
        try {
            Files.write(copy, bytes);
            refused(() -> reading.all(copy, Task.quiet(1)), what);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    private static void refused(Runnable read, String what) {
        try {
            read.run();
        } catch (Problem p) {
            told(p, what);
            return;
        }
        throw new AssertionError(what + " was read without complaint");
    }

    private static void told(Problem p, String what) {
        Claims.require(!p.what().isBlank() && !p.where().isBlank() && !p.cure().isBlank(), what + " is refused without saying what, where and what to do: " + p.getMessage());
    }
}
