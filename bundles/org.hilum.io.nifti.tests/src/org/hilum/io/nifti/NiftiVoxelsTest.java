// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiftiVoxelsTest {
    @TempDir
    Path folder;

    /** Type code, bytes, the bits of one voxel, the number they mean. */
    @ParameterizedTest
    @CsvSource({"2,1,ff,255", "256,1,ff,-1", "4,2,8001,-32767", "512,2,8001,32769", "8,4,fffffffe,-2", "768,4,fffffffe,4294967294", "16,4,c0200000,-2.5",
            "64,8,4009000000000000,3.125", "1024,8,fffffffffffffff0,-16", "1280,8,8000000000000000,9223372036854775808"})
    void everyDataType_isReadInBothByteOrders(int type, int size, String bits, double value) throws IOException {
        long stored = Long.parseUnsignedLong(bits, 16);
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            Path file = RawNifti.of(type, size, order).with(b -> put(b, RawNifti.VOXELS_AT + 7 * size, size, stored)).save(folder);
            float[] expected = new float[12];
            expected[7] = (float) value;
            assertArrayEquals(expected, Reading.image(file).voxels(), order.toString());
            Path scaled = RawNifti.of(type, size, order).floats(112, 2, -10).with(b -> put(b, RawNifti.VOXELS_AT + 7 * size, size, stored)).save(folder);
            assertEquals((float) (2 * value - 10), Reading.image(scaled).at(7), order.toString());
            assertEquals(-10f, Reading.image(scaled).at(0));
        }
    }

    private static void put(ByteBuffer b, int at, int size, long bits) {
        switch (size) {
            case 1 -> b.put(at, (byte) bits);
            case 2 -> b.putShort(at, (short) bits);
            case 4 -> b.putInt(at, (int) bits);
            default -> b.putLong(at, bits);
        }
    }

    @Test
    void slopeOfZeroOrNan_meansNoScaling() throws IOException {
        assertEquals(-5f, Reading.image(RawNifti.int16().floats(112, 0, 7).save(folder)).at(0));
        assertEquals(-5f, Reading.image(RawNifti.int16().floats(112, Double.NaN, Double.NaN).save(folder)).at(0));
    }

    @Test
    void compressedFile_isToldByItsContentNotItsName() throws IOException {
        Path file = Files.write(folder.resolve("odd.nii"), RawNifti.gzip(RawNifti.int16().toArray()));
        assertEquals(6f, Reading.image(file).at(11));
    }

    @Test
    void notFiniteVoxels_areCountedInANote() throws IOException {
        Path file = RawNifti.of(16, 4, ByteOrder.LITTLE_ENDIAN).floats(RawNifti.VOXELS_AT, Double.NaN, 1, Double.POSITIVE_INFINITY).save(folder);
        List<String> notes = new ArrayList<>();
        assertEquals(Float.NaN, Reading.image(file, NiftiSettings.DEFAULT, Task.quiet(1, notes::add)).at(0));
        assertEquals(List.of("2 voxels are not finite (NaN or infinite)"), notes);
    }

    @Test
    void volumesOf4DFile_areListedAndReadByNumber() throws IOException {
        Path file = RawNifti.int16().shorts(40, 4, 3, 2, 1, 2).save(folder);
        NiftiImageReader reader = new NiftiImageReader();
        var refs = reader.list(file, NiftiSettings.DEFAULT, Task.quiet(1));
        assertEquals(List.of("1", "2"), refs.stream().map(r -> r.item()).toList());
        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, reader.read(refs.get(1), NiftiSettings.DEFAULT, Task.quiet(1)).voxels());
        NiftiSettings second = new NiftiSettings(NiftiSettings.Orientation.AUTO, OptionalInt.of(2), Measure.HU);
        assertEquals(List.of("2"), reader.list(file, second, Task.quiet(1)).stream().map(r -> r.item()).toList(), "the setting chooses");
        NiftiSettings first = new NiftiSettings(NiftiSettings.Orientation.AUTO, OptionalInt.of(1), Measure.HU);
        assertArrayEquals(new float[] {-5, -4, -3, -2, -1, 0}, Reading.image(file, first).voxels());
        assertEquals("HU", Reading.image(file, first).quantity().unit());
    }

    @Test
    void extensions_areSkipped() throws IOException {
        byte[] plain = RawNifti.int16().floats(108, 352 + 32).toArray();
        byte[] longer = new byte[plain.length + 32];
        System.arraycopy(plain, 0, longer, 0, 352);
        System.arraycopy(plain, 352, longer, 352 + 32, plain.length - 352);
        assertEquals(-5f, Reading.image(Files.write(folder.resolve("ext.nii"), longer)).at(0));
    }

    @Test
    void secondVersion_isRead() throws IOException {
        ByteBuffer b = ByteBuffer.allocate(544 + 4).order(ByteOrder.BIG_ENDIAN);
        b.putInt(0, 540).put(4, new byte[] {'n', '+', '2', 0, 13, 10, 26, 10}).putShort(12, (short) 2).putShort(14, (short) 8);
        b.putLong(16, 3).putLong(24, 2).putLong(32, 2).putLong(40, 1).putLong(168, 544).putInt(348, 1).putInt(500, 3);
        b.putDouble(400, 500).putDouble(440, 500).putDouble(480, 2000).putDouble(424, 1000).put(544, new byte[] {1, 2, 3, 4});
        var image = Reading.image(Files.write(folder.resolve("two.nii"), b.array()));
        assertArrayEquals(new float[] {1, 2, 3, 4}, image.voxels());
        assertEquals(0.5, image.geometry().spacing().x(), 1e-15, "micrometres become millimetres");
        assertEquals(2, image.geometry().spacing().z(), 1e-15);
        assertEquals(-1, image.geometry().origin().x(), 1e-15);
    }
}
