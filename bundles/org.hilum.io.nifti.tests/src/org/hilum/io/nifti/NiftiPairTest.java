// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of which header and voxels are two files. */
class NiftiPairTest {
    private static final float[] RAMP = {-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6};

    @TempDir
    Path folder;

    private byte[] header;
    private byte[] voxels;

    @BeforeEach
    void split() {
        byte[] whole = RawNifti.int16().floats(108, 0).with(b -> b.put(345, (byte) 'i')).toArray();
        header = Arrays.copyOf(whole, 348);
        voxels = Arrays.copyOfRange(whole, RawNifti.VOXELS_AT, whole.length);
    }

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.hdr a.img", "a.img a.hdr", "A.HDR A.IMG"})
    void pair_isReadWhicheverFileIsNamed(String names) throws IOException {
        for (String name : names.split(" ")) {
            save(name, name.toLowerCase().endsWith("hdr") ? header : voxels);
        }
        Path named = folder.resolve(names.split(" ")[0]);
        assertArrayEquals(RAMP, Reading.image(named).voxels());
        assertEquals(-10, Reading.image(named).geometry().origin().x());
        assertEquals(2, new NiftiImageReader().files(named).size(), "both are inputs");
    }

    @Test
    void compressedPair_isRead() throws IOException {
        save("a.img.gz", RawNifti.gzip(voxels));
        assertArrayEquals(RAMP, Reading.image(save("a.hdr", header)).voxels());
        assertArrayEquals(RAMP, Reading.image(save("a.hdr.gz", RawNifti.gzip(header))).voxels());
    }

    @Test
    void voxelsThatStartLater_areFound() throws IOException {
        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putFloat(108, 16);
        byte[] later = new byte[16 + voxels.length];
        System.arraycopy(voxels, 0, later, 16, voxels.length);
        save("a.img", later);
        assertArrayEquals(RAMP, Reading.image(save("a.hdr", header)).voxels());
    }

    @Test
    void secondVersion_isRead() throws IOException {
        ByteBuffer b = ByteBuffer.allocate(540).order(ByteOrder.BIG_ENDIAN);
        b.putInt(0, 540).put(4, new byte[] {'n', 'i', '2', 0, 13, 10, 26, 10}).putShort(12, (short) 2).putShort(14, (short) 8);
        b.putLong(16, 3).putLong(24, 2).putLong(32, 1).putLong(40, 1).putInt(348, 1).putInt(500, 2).putDouble(400, 1).putDouble(440, 1).putDouble(480, 1);
        save("a.img", new byte[] {7, 9});
        assertArrayEquals(new float[] {7, 9}, Reading.image(save("a.hdr", b.array())).voxels());
    }

    @Test
    void analyze_isRefusedWithItsCure() throws IOException {
        save("a.img", voxels);
        Problem p = Reading.problem(save("a.hdr", Arrays.copyOf(Arrays.copyOf(header, 344), 348)));
        assertTrue(p.what().contains("Analyze 7.5 files look like this, and don't say which side is left"));
        assertEquals("convert it to NIfTI with a tool that knows how it was made", p.cure());
    }

    @Test
    void missingShortAndLongVoxels_areTold() throws IOException {
        Path named = save("a.hdr", header);
        assertEquals("it is one of two files, and that of the voxels, a.img, is not beside it", Reading.problem(named).what());
        assertEquals(List.of(named), new NiftiMaskReader().files(named));
        for (int n : new int[] {1, voxels.length - 1}) {
            Path cut = save("a.img", Arrays.copyOf(voxels, n));
            Problem p = assertThrows(Problem.class, () -> Reading.image(named));
            assertTrue(p.what().startsWith("the file is truncated"), p.what());
            assertEquals(cut.toString(), p.where(), "the file that is short");
        }
        save("a.img", Arrays.copyOf(voxels, voxels.length + 1));
        assertTrue(assertThrows(Problem.class, () -> Reading.image(named)).what().startsWith("the file goes on"));
    }

    @Test
    void singleFileUnderTheNameOfAPair_isTold() throws IOException {
        save("a.img", voxels);
        assertTrue(Reading.problem(save("a.hdr", RawNifti.int16().toArray())).what().contains("its header is that of a single file"));
    }
}
