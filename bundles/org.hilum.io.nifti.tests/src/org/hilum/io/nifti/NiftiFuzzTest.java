// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.hilum.image.file.Measure;
import org.hilum.io.nifti.NiftiSettings.Orientation;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.fuzz.Bytes;
import org.hilum.testdata.fuzz.Fuzz;
import org.hilum.testdata.fuzz.Mutant;
import org.hilum.testdata.fuzz.Mutant.Kind;
import org.hilum.testdata.fuzz.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a NIfTI file, it is read or refused with a problem that names it, within a second and 512 MiB. */
class NiftiFuzzTest {
    private static final int FILES = 3_500;
    private static final Geometry ANY = Geometry.of(1, 1, 1, 1, 1, 1);
    /** More items than that are alike. */
    private static final int ITEMS = 3;

    @TempDir
    Path folder;

    /**
     * A good file.
     *
     * @param second whether of the format's second version
     * @param voxelsAt where it is parted into header and voxels; 0 where both stay in one file
     */
    private record Original(byte[] bytes, boolean second, int voxelsAt) {
        Original(RawNifti raw) {
            this(raw.toArray(), false, 0);
        }
    }

    private static List<Original> originals() {
        RawNifti labels = RawNifti.of(2, 1, ByteOrder.LITTLE_ENDIAN).with(b -> b.put(RawNifti.VOXELS_AT + 3, (byte) 7).put(RawNifti.VOXELS_AT + 5, (byte) 1));
        RawNifti pair = RawNifti.int16().floats(108, 0).with(b -> b.put(345, (byte) 'i'));
        return List.of(new Original(RawNifti.int16().shorts(252, 1).floats(268, 10, 20, 30)), new Original(labels), new Original(RawNifti.int16().shorts(40, 4, 3, 2, 1, 2)),
                new Original(RawNifti.of(16, 4, ByteOrder.BIG_ENDIAN).floats(RawNifti.VOXELS_AT, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)), new Original(second(), true, 0),
                new Original(pair.toArray(), false, RawNifti.VOXELS_AT));
    }

    /** Two volumes of labels. */
    private static byte[] second() {
        ByteBuffer b = ByteBuffer.allocate(544 + 8).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(0, 540).put(4, new byte[] {'n', '+', '2', 0, 13, 10, 26, 10}).putShort(12, (short) 2).putShort(14, (short) 8);
        b.putLong(16, 4).putLong(24, 2).putLong(32, 2).putLong(40, 1).putLong(48, 2).putLong(168, 544).putInt(348, 1).putInt(500, 2);
        return b.putDouble(400, 0.5).putDouble(440, 0.5).putDouble(480, 2).putDouble(424, 1).put(544, new byte[] {0, 1, 1, 4, 0, 0, 7, 0}).array();
    }

    /** The first volume of each. */
    private static List<Volume> volumes(List<Original> originals, Path folder) throws IOException {
        List<Volume> all = new ArrayList<>();
        for (Original original : originals) {
            Path file = write(original, original.bytes(), 0, new Random(0), folder);
            all.add(new NiftiImageReader().read(new NiftiImageReader().list(file, NiftiSettings.DEFAULT, Task.quiet(1)).getFirst(), NiftiSettings.DEFAULT, Task.quiet(1)));
        }
        return all;
    }

    private static Mutant mutant(List<Original> originals, Random random, Path folder) throws IOException {
        int number = random.nextInt(originals.size());
        Original original = originals.get(number);
        byte[] bytes = original.bytes().clone();
        NiftiMutation mutation = new NiftiMutation(bytes, original.second(), random);
        int kind = random.nextInt(10);
        if (kind == 0) {
            mutation.changeWhatDoesNotMatter();
        }
        for (int n = kind == 0 || kind == 9 ? 0 : 1 + random.nextInt(3); n > 0; n--) {
            mutation.change();
        }
        if (kind > 6) {
            bytes = Bytes.mutated(bytes, 4, random);
        }
        int packing = random.nextInt(kind == 0 ? 3 : 5);
        return new Mutant(write(original, bytes, packing, random, folder), number, "original " + number + ": " + mutation.how() + (kind > 6 ? "bytes too; " : "") + "packing " + packing, kind == 0 ? Kind.HARMLESS : Kind.BYTES);
    }

    /** @param packing 0 as it is, 1 by gzip, 2 as two members of gzip, 3 with bytes of these changed, 4 with bytes behind them */
    private static Path write(Original original, byte[] bytes, int packing, Random random, Path folder) throws IOException {
        int split = Math.min(original.voxelsAt(), bytes.length);
        if (split > 0) {
            Mutant.write(folder.resolve("mutant.img"), packed(Arrays.copyOfRange(bytes, split, bytes.length), packing, random));
            return Mutant.write(folder.resolve("mutant.hdr"), Arrays.copyOf(bytes, split));
        }
        return Mutant.write(folder.resolve("mutant.nii"), packed(bytes, packing, random));
    }

    private static byte[] packed(byte[] bytes, int packing, Random random) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int half = packing == 2 ? random.nextInt(bytes.length + 1) : 0;
        if (packing == 0) {
            return bytes;
        }
        if (packing == 2) {
            all.writeBytes(RawNifti.gzip(Arrays.copyOf(bytes, half)));
        }
        all.writeBytes(RawNifti.gzip(Arrays.copyOfRange(bytes, half, bytes.length)));
        if (packing == 4) {
            byte[] more = new byte[1 + random.nextInt(40)];
            random.nextBytes(more);
            all.writeBytes(more);
        }
        return packing == 3 ? Bytes.mutated(all.toByteArray(), 3, random) : all.toByteArray();
    }

    @Test
    void anyMutation_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        List<Original> originals = originals();
        List<Volume> volumes = volumes(originals, folder);
        Fuzz.run("NIfTI", FILES, random -> mutant(originals, random, folder), (mutant, random) -> {
            if (mutant.isHarmless()) {
                Sound.same(volumes.get(mutant.original()), images(mutant.path(), NiftiSettings.DEFAULT));
                return;
            }
            Orientation orientation = random.nextBoolean() ? Orientation.AUTO : Orientation.values()[random.nextInt(Orientation.values().length)];
            NiftiSettings by = new NiftiSettings(orientation, random.nextInt(4) == 0 ? OptionalInt.of(1) : OptionalInt.empty(), Measure.ARBITRARY);
            images(mutant.path(), by);
            masks(mutant.path(), by);
        });
    }

    /** The first image; all are checked. */
    private static Volume images(Path file, NiftiSettings settings) {
        NiftiImageReader reader = new NiftiImageReader();
        List<Volume> volumes = reader.list(file, settings, Task.quiet(1)).stream().limit(ITEMS).map(ref -> {
            Volume volume = reader.read(ref, settings, Task.quiet(1));
            assertEquals(ref.geometry(), volume.geometry());
            Sound.check(volume);
            return volume;
        }).toList();
        return volumes.getFirst();
    }

    private static void masks(Path file, NiftiSettings settings) {
        NiftiMaskReader reader = new NiftiMaskReader();
        reader.list(file, settings, Task.quiet(1)).stream().limit(ITEMS).forEach(ref -> {
            Mask mask = reader.read(ref, ANY, settings, Task.quiet(1));
            Sound.check(mask);
            assertEquals("label " + ref.item() + ": " + mask.count() + " voxels", ref.label());
        });
    }
}
