// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiftiBadInputTest {
    @TempDir
    Path folder;

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void assertTruncated(Path file) {
        assertTrue(Reading.problem(file).what().startsWith("the file is truncated"), () -> Reading.problem(file).getMessage());
    }

    @Test
    void truncatedFile_saysSo() throws IOException {
        byte[] whole = RawNifti.int16().toArray();
        assertTruncated(save("voxels.nii", Arrays.copyOf(whole, whole.length - 1)));
        byte[] packed = RawNifti.gzip(whole);
        assertTruncated(save("packed.nii.gz", Arrays.copyOf(packed, packed.length - 20)));
        assertTruncated(save("trailer.nii.gz", Arrays.copyOf(packed, packed.length - 3)));
        assertTruncated(save("inner.nii.gz", RawNifti.gzip(Arrays.copyOf(whole, whole.length - 1))));
        Problem p = Reading.problem(save("again.nii", Arrays.copyOf(whole, whole.length - 1)));
        assertEquals("the file is truncated: it ends before the 3 x 2 x 2 voxels that its header announces", p.what());
        assertEquals("copy it again from its source; the transfer was probably cut off", p.cure());
    }

    @Test
    void truncatedHeader_isNotTakenForAnother() throws IOException {
        byte[] whole = RawNifti.int16().toArray();
        assertTrue(Reading.problem(save("head.nii", Arrays.copyOf(whole, 200))).what().contains("truncated"));
        assertTrue(Reading.problem(save("two.nii", Arrays.copyOf(whole, 2))).what().contains("truncated"));
    }

    @Test
    void emptyMissingAndFolder_areTold() throws IOException {
        assertEquals("the file is empty", Reading.problem(save("empty.nii", new byte[0])).what());
        assertEquals("there is no such file", Reading.problem(folder.resolve("none.nii.gz")).what());
        assertEquals("this is a folder", Reading.problem(folder).what());
    }

    @Test
    void fileThatGoesOn_isRefused() throws IOException {
        byte[] whole = RawNifti.int16().toArray();
        assertTrue(Reading.problem(save("long.nii", Arrays.copyOf(whole, whole.length + 1))).what().startsWith("the file goes on after the 3 x 2 x 2 voxels"));
        assertTrue(Reading.problem(save("long.nii.gz", RawNifti.gzip(Arrays.copyOf(whole, whole.length + 1)))).what().startsWith("the file goes on"));
    }

    @Test
    void damagedCompression_isTold() throws IOException {
        byte[] packed = RawNifti.gzip(RawNifti.int16().toArray());
        byte[] wrongSum = packed.clone();
        wrongSum[packed.length - 6] ^= 1;
        assertTrue(Reading.problem(save("crc.nii.gz", wrongSum)).what().startsWith("the compressed data are damaged"));
        byte[] wrongBlock = packed.clone();
        wrongBlock[10] = (byte) 0xff;
        assertTrue(Reading.problem(save("block.nii.gz", wrongBlock)).what().startsWith("the compressed data are damaged"));
    }

    @Test
    void otherFormats_areNamed() throws IOException {
        assertTrue(Reading.problem(save("x.nii", "PNG, not NIfTI, though long enough to be looked at".repeat(20).getBytes())).what().startsWith("not a NIfTI file"));
        assertTrue(Reading.problem(save("pair.nii", RawNifti.int16().with(b -> b.put(345, (byte) 'i')).toArray())).what().contains("two-file"));
        assertTrue(Reading.problem(save("odd.hdr", RawNifti.int16().toArray())).what().contains(".img, is not beside it"));
        assertTrue(Reading.problem(save("analyze.nii", RawNifti.int16().with(b -> b.putInt(344, 0)).toArray())).what().contains("Analyze"));
    }

    @Test
    void impossibleHeaders_areRefusedBeforeAnythingIsAllocated() throws IOException {
        assertTrue(Reading.problem(RawNifti.int16().shorts(42, 30000, 30000, 30000).save(folder)).what().contains("too large"));
        assertTruncated(save("trap.nii.gz", RawNifti.gzip(RawNifti.int16().shorts(42, 1200, 1200, 1200).toArray())));
        assertTrue(Reading.problem(RawNifti.int16().shorts(42, 0).save(folder)).what().contains("dimension 1 is 0"));
        assertTrue(Reading.problem(RawNifti.int16().shorts(40, 9).save(folder)).what().contains("9 dimensions"));
        assertTrue(Reading.problem(RawNifti.int16().shorts(70, 128, 24).save(folder)).what().contains("RGB"));
        assertTrue(Reading.problem(RawNifti.int16().shorts(72, 8).save(folder)).what().contains("8 bits a voxel for int16"));
        assertTrue(Reading.problem(RawNifti.int16().floats(108, 100).save(folder)).what().contains("byte 100"));
        assertTrue(Reading.problem(RawNifti.int16().floats(112, 1, Double.NaN).save(folder)).what().contains("intercept"));
    }

    @Test
    void severalVolumes_areRefusedUntilOneIsChosen() throws IOException {
        Path file = RawNifti.int16().shorts(40, 4, 3, 2, 1, 2).save(folder);
        assertEquals("it is a 4D file of 2 volumes", Reading.problem(file).what());
        NiftiSettings third = new NiftiSettings(NiftiSettings.Orientation.AUTO, OptionalInt.of(3), Measure.ARBITRARY);
        assertEquals("choose one of 1 to 2", Reading.problem(file, third).cure());
    }
}
