// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.testdata.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that announce far more than there is, and gzip at its worst: refused within a second and 512 MiB. */
class NiftiExtremesTest {
    @TempDir
    Path folder;

    private static void readAll(Path file) {
        new NiftiImageReader().list(file, NiftiSettings.DEFAULT, Task.quiet(1));
        Reading.image(file);
        new NiftiMaskReader().list(file, NiftiSettings.DEFAULT, Task.quiet(1));
    }

    private String refused(Path file) {
        return Fuzz.read(file, NiftiExtremesTest::readAll).map(Problem::what).orElse("read");
    }

    private String refused(byte[]... parts) throws IOException {
        Path file = folder.resolve("extreme.nii.gz");
        Files.write(file, new byte[0]);
        for (byte[] part : parts) {
            Files.write(file, part, StandardOpenOption.APPEND);
        }
        return refused(file);
    }

    @Test
    void dimensionsAsLargeAsTheyGet_areRefused() throws IOException {
        assertEquals("a volume of 32767 x 32767 x 32767 voxels is too large", refused(RawNifti.int16().shorts(40, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767).save(folder)));
        assertTrue(refused(RawNifti.int16().shorts(42, 32767, 32767, 1).save(folder)).startsWith("the file is truncated"));
        assertTrue(refused(RawNifti.gzip(RawNifti.int16().shorts(42, 32767, 32767, 1).toArray())).startsWith("the file is truncated"));
    }

    @Test
    void volumesWithoutNumber_areNotListed() throws IOException {
        assertEquals("it announces 35181150961663 volumes, of which at most 65536 are listed", refused(RawNifti.int16().shorts(40, 6, 3, 2, 2, 32767, 32767, 32767).save(folder)));
        assertEquals("it announces 131068 volumes, of which at most 65536 are listed", refused(RawNifti.int16().shorts(40, 5, 3, 2, 2, 32767, 4).save(folder)));
    }

    @Test
    void placesOfVoxelsThatCannotBe_areRefused() throws IOException {
        for (double at : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -352, 352.5, 3e38, Float.MAX_VALUE}) {
            assertTrue(refused(RawNifti.int16().floats(108, at).save(folder)).contains("voxels are said to start at byte"), () -> "at " + at);
        }
        for (double at : new double[] {0x1p32, 0x1p52}) {
            assertTrue(refused(RawNifti.int16().floats(108, at).save(folder)).startsWith("the file is truncated"), () -> "at " + at);
            assertTrue(refusedAt(at).startsWith("the file is truncated"), () -> "at " + at);
        }
    }

    private String refusedAt(double at) throws IOException {
        return refused(RawNifti.gzip(RawNifti.int16().floats(108, at).toArray()));
    }

    @Test
    void lengthsOfNoWorld_areRefused() throws IOException {
        assertTrue(refused(RawNifti.int16().floats(280, 1e-30).save(folder)).endsWith("mm is impossible"));
        assertTrue(refused(RawNifti.int16().floats(280, 1e30).save(folder)).endsWith("mm is impossible"));
        assertEquals("its first voxel lies more than a kilometre away", refused(RawNifti.int16().floats(292, 1e30).save(folder)));
    }

    @Test
    void gzipBomb_isNotUnpackedBeyondWhatIsAnnounced() throws IOException {
        byte[] bomb = Arrays.copyOf(RawNifti.int16().toArray(), 64 << 20);
        assertTrue(refused(RawNifti.gzip(bomb)).startsWith("the file goes on"));
        assertTrue(refused(RawNifti.gzip(RawNifti.int16().toArray()), RawNifti.gzip(new byte[64 << 20])).startsWith("the file goes on"));
    }

    @Test
    void membersOfGzip_areOneFile_andWhatIsNoneBehindThemIsLeft() throws IOException {
        byte[] whole = RawNifti.int16().toArray();
        byte[] first = RawNifti.gzip(Arrays.copyOf(whole, 100));
        byte[] second = RawNifti.gzip(Arrays.copyOfRange(whole, 100, whole.length));
        assertEquals("read", refused(first, second));
        assertArrayEquals(new float[] {-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6}, Reading.image(folder.resolve("extreme.nii.gz")).voxels());
        assertTrue(refused(first, Arrays.copyOf(second, second.length - 1)).startsWith("the file is truncated"));
        assertEquals("read", refused(first, second, "no member of gzip".getBytes()));
    }
}
