// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames of every cell that is read, native in each byte order and compressed by RLE: whatever toolkit, the same stored values. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class StoredFramesTest {
    private static final int ROWS = 5;
    private static final int COLUMNS = 7;

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static RawDicom header(RawDicom raw, int frames, int samples, int planar, int allocated, int stored, int high, int signed) {
        return raw.text(Tag.Modality, "CS", "OT").us(Tag.SamplesPerPixel, samples).text(Tag.PhotometricInterpretation, "CS", samples == 1 ? "MONOCHROME2" : "RGB")
                .us(Tag.PlanarConfiguration, planar).text(Tag.NumberOfFrames, "IS", "" + frames).us(Tag.Rows, ROWS).us(Tag.Columns, COLUMNS).us(Tag.BitsAllocated, allocated)
                .us(Tag.BitsStored, stored).us(Tag.HighBit, high).us(Tag.PixelRepresentation, signed);
    }

    /** Cells of any bits, the same every time. */
    private static int[] cells(int count, int bits) {
        return new Random(count + bits).ints(count).map(cell -> bits == 32 ? cell : cell & (1 << bits) - 1).toArray();
    }

    /** What a cell stands for, from the standard's words: bits from high down, in two's complement. */
    private static int[] stored(int[] cells, int stored, int high, int signed) {
        return Arrays.stream(cells).map(cell -> {
            long value = ((long) cell & 0xffffffffL) >> high - stored + 1 & (1L << stored) - 1;
            return (int) (signed == 1 && value >> stored - 1 == 1 ? value - (1L << stored) : value);
        }).toArray();
    }

    private static RawDicom write(RawDicom raw, String vr, int bytes, int[] cells) {
        RawDicom all = raw.like();
        Arrays.stream(cells).forEach(cell -> all.number(cell, bytes));
        return raw.bytes(Tag.PixelData, vr, Arrays.copyOf(all.toBytes(), all.toBytes().length + 1 & -2));
    }

    @ParameterizedTest
    @CsvSource({"OB, 8, 8, 7, 0", "OB, 8, 8, 7, 1", "OW, 16, 16, 15, 0", "OW, 16, 16, 15, 1", "OW, 16, 12, 11, 0", "OW, 16, 12, 11, 1", "OW, 16, 12, 15, 1", "OW, 16, 10, 12, 0",
            "OL, 32, 32, 31, 1", "OL, 32, 24, 23, 0"})
    void nativeCells_giveTheirStoredBits_inEveryEncoding(String vr, int allocated, int stored, int high, int signed) {
        int[] cells = cells(2 * ROWS * COLUMNS, allocated);
        int[] expected = stored(cells, stored, high, signed);
        RawDicom explicit = write(header(RawDicom.explicit(), 2, 1, 0, allocated, stored, high, signed), vr, allocated / 8, cells);
        assertArrayEquals(expected, values(explicit.file(TransferSyntax.EXPLICIT.uid())));
        assertArrayEquals(expected, values(explicit.deflatedFile()));
        assertArrayEquals(expected, values(write(header(RawDicom.implicit(), 2, 1, 0, allocated, stored, high, signed), vr, allocated / 8, cells).file(TransferSyntax.IMPLICIT.uid())));
        assertArrayEquals(expected, values(write(header(RawDicom.bigEndian(), 2, 1, 0, allocated, stored, high, signed), vr, allocated / 8, cells).file(TransferSyntax.BIG_ENDIAN.uid())));
    }

    private int[] values(byte[] file) {
        return reading.values(RawDicom.save(folder, file));
    }

    @Test
    void bytesInWords_areTurnedInBigEndian() {
        int[] cells = cells(2 * ROWS * COLUMNS, 8);
        RawDicom raw = header(RawDicom.bigEndian(), 2, 1, 0, 8, 8, 7, 0).head(Tag.PixelData, "OW", cells.length);
        for (int n = 0; n < cells.length; n += 2) {
            raw.number(cells[n + 1], 1).number(cells[n], 1);
        }
        assertArrayEquals(cells, values(raw.file(TransferSyntax.BIG_ENDIAN.uid())));
    }

    @Test
    void singleBits_goOnFromFrameToFrame() {
        int[] bits = cells(3 * ROWS * COLUMNS, 1);
        byte[] packed = new byte[(bits.length + 7) / 8 + 1 & -2];
        IntStream.range(0, bits.length).forEach(n -> packed[n / 8] |= (byte) (bits[n] << n % 8));
        RawDicom raw = header(RawDicom.explicit(), 3, 1, 0, 1, 1, 0, 0).bytes(Tag.PixelData, "OB", packed);
        assertArrayEquals(bits, values(raw.file(TransferSyntax.EXPLICIT.uid())));
    }

    @Test
    void colours_areInterleaved_howeverTheyLie() {
        int pixels = ROWS * COLUMNS;
        int[] cells = cells(3 * pixels, 8);
        assertArrayEquals(cells, values(write(header(RawDicom.explicit(), 1, 3, 0, 8, 8, 7, 0), "OB", 1, cells).file(TransferSyntax.EXPLICIT.uid())));
        int[] planes = IntStream.range(0, cells.length).map(n -> cells[n % pixels * 3 + n / pixels]).toArray();
        assertArrayEquals(cells, values(write(header(RawDicom.explicit(), 1, 3, 1, 8, 8, 7, 0), "OB", 1, planes).file(TransferSyntax.EXPLICIT.uid())));
    }

    @ParameterizedTest
    @CsvSource({"8, 8, 0, 1", "8, 8, 1, 1", "16, 16, 1, 1", "16, 12, 0, 1", "16, 12, 1, 1", "8, 8, 0, 3"})
    void runLengths_giveTheSameValues(int allocated, int stored, int signed, int samples) {
        int values = ROWS * COLUMNS * samples;
        int[] cells = Arrays.stream(cells(2 * values, allocated)).map(cell -> cell % 3 == 0 ? 0 : cell).toArray(); // with runs
        byte[][] fragments = {new byte[0], RunLengths.encode(cells, 0, values, samples, allocated / 8), RunLengths.encode(cells, values, values, samples, allocated / 8)};
        RawDicom raw = header(RawDicom.explicit(), 2, samples, 0, allocated, stored, stored - 1, signed).fragments(fragments);
        assertArrayEquals(stored(cells, stored, stored - 1, signed), values(raw.file("1.2.840.10008.1.2.5")));
    }

    @Test
    void framesThatAreCutOff_orMissing_areTold() {
        int[] cells = cells(2 * ROWS * COLUMNS, 16);
        RawDicom one = write(header(RawDicom.explicit(), 3, 1, 0, 16, 16, 15, 0), "OW", 2, cells);
        assertTrue(reading.problem(folder, one.file(TransferSyntax.EXPLICIT.uid())).contains("140 bytes"));
        byte[] encoded = RunLengths.encode(cells, 0, ROWS * COLUMNS, 1, 2);
        RawDicom cut = header(RawDicom.explicit(), 1, 1, 0, 16, 16, 15, 0).fragments(new byte[0], Arrays.copyOf(encoded, encoded.length - 10));
        assertTrue(reading.problem(folder, cut.file("1.2.840.10008.1.2.5")).startsWith("frame 1 "));
        RawDicom few = header(RawDicom.explicit(), 2, 1, 0, 16, 16, 15, 0).fragments(new byte[0], encoded);
        assertEquals("it announces 2 frames, but holds 1 fragments of pixel data", reading.problem(folder, few.file("1.2.840.10008.1.2.5")));
        assertEquals("it holds no pixels", reading.problem(folder, header(RawDicom.explicit(), 1, 1, 0, 16, 16, 15, 0).file(TransferSyntax.EXPLICIT.uid())));
    }

    @ParameterizedTest
    @CsvSource({"1.2.840.10008.1.2.4.202, High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)", "1.2.840.10008.1.2.4.102, MPEG-4 AVC/H.264 High Profile / Level 4.1",
            "1.2.840.10008.1.2.4.110, JPEG XL Lossless", "1.2.3.4, the unknown transfer syntax 1.2.3.4"})
    void whatNobodyDecodes_isRefusedByItsName(String syntax, String name) {
        RawDicom raw = header(RawDicom.explicit(), 1, 1, 0, 8, 8, 7, 0).fragments(new byte[0], new byte[64]);
        assertTrue(reading.problem(folder, raw.file(syntax)).contains(name));
    }
}
