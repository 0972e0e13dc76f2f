// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.fuzz.Bytes;
import org.hilum.testdata.fuzz.Fuzz;
import org.hilum.testdata.fuzz.Mutant;
import org.hilum.testdata.fuzz.Mutant.Kind;
import org.hilum.testdata.fuzz.Sound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to an NRRD file, it is read or refused with a problem that names it, within a second and 512 MiB. */
class NrrdFuzzTest {
    private static final int FILES = 3_500;
    /** More items than that are alike. */
    private static final int ITEMS = 3;
    /** With its voxels, then without: the latter name {@code part0} and {@code part1} in a way of their own. */
    private static final List<Supplier<RawNrrd>> ATTACHED = List.of(RawNrrd::int16, () -> RawNrrd.int16().gzip(), () -> RawNrrd.int16().text("1 2 3 4 5 6 7 8 9 10 11 12"),
            () -> RawNrrd.labels(0, 1, 1, 0, 0, 7, 0, 0, 0, 1, 200, 0), NrrdMaskReaderTest::oneLayer, NrrdMaskReaderTest::layers);
    private static final List<String> DETACHED = List.of("part%d 0 1 1", "LIST\npart0\npart1");

    @TempDir
    Path folder;

    @BeforeEach
    void writeParts() throws IOException {
        byte[] data = RawNrrd.int16().data();
        Files.write(folder.resolve("part0"), Arrays.copyOf(data, 12));
        Files.write(folder.resolve("part1"), Arrays.copyOfRange(data, 12, 24));
    }

    private static RawNrrd original(int number) {
        return number < ATTACHED.size() ? ATTACHED.get(number).get() : RawNrrd.int16().with("data file", DETACHED.get(number - ATTACHED.size()));
    }

    private Mutant mutant(int original, Random random) throws IOException {
        RawNrrd raw = original(original);
        NrrdMutation mutation = new NrrdMutation(raw, random);
        int kind = random.nextInt(10);
        if (kind == 0) {
            mutation.changeWhatDoesNotMatter();
        }
        for (int n = kind == 0 || kind == 9 ? 0 : 1 + random.nextInt(3); n > 0; n--) {
            mutation.change();
        }
        if (kind == 6) {
            raw.data(Bytes.mutated(raw.data(), 2, random));
        }
        byte[] bytes = bytes(raw, original);
        Path file = Mutant.write(folder.resolve("mutant.nrrd"), kind > 6 ? Bytes.mutated(bytes, 4, random) : bytes);
        return new Mutant(file, original, "original " + original + ": " + mutation.how() + (kind > 5 ? "bytes too" : ""), kind == 0 ? Kind.HARMLESS : Kind.BYTES);
    }

    private byte[] bytes(RawNrrd raw, int original) throws IOException {
        return original < ATTACHED.size() ? raw.toArray() : Files.readAllBytes(raw.saveHeader(folder, raw.fields().getOrDefault("data file", "")));
    }

    @Test
    void anyMutation_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        int originals = ATTACHED.size() + DETACHED.size();
        List<Volume> volumes = new ArrayList<>();
        for (int original = 0; original < originals; original++) {
            volumes.add(images(Mutant.write(folder.resolve("mutant.nrrd"), bytes(original(original), original)), NrrdSettings.DEFAULT));
        }
        Fuzz.run("NRRD", FILES, random -> mutant(random.nextInt(originals), random), (mutant, random) -> {
            if (mutant.isHarmless()) {
                Sound.same(volumes.get(mutant.original()), images(mutant.path(), NrrdSettings.DEFAULT));
                return;
            }
            NrrdSettings by = random.nextInt(4) == 0 ? Reading.BY_SPACING : NrrdSettings.DEFAULT;
            images(mutant.path(), by);
            masks(mutant.path(), by);
        });
    }

    /** The first image; all are checked. */
    private static Volume images(Path file, NrrdSettings settings) {
        NrrdImageReader reader = new NrrdImageReader();
        assertTrue(reader.files(file).contains(file));
        return reader.list(file, settings, Task.quiet(1)).stream().limit(ITEMS).map(ref -> {
            Volume volume = reader.read(ref, settings, Task.quiet(1));
            assertEquals(ref.geometry(), volume.geometry());
            Sound.check(volume);
            return volume;
        }).toList().getFirst();
    }

    private static void masks(Path file, NrrdSettings settings) {
        NrrdMaskReader reader = new NrrdMaskReader();
        reader.list(file, settings, Task.quiet(1)).stream().limit(ITEMS).forEach(ref -> {
            Mask mask = reader.read(ref, Reading.ANY, settings, Task.quiet(1));
            Sound.check(mask);
            assertTrue(ref.label().endsWith(": " + mask.count() + " voxels"), () -> ref.label() + ", but read " + mask.count());
        });
    }
}
