// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class NativeFramesTest {
    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private int[] read(RawDicom raw) {
        return reading.values(RawDicom.save(folder, raw.toBytes()));
    }

    private String problem(RawDicom raw) {
        return reading.problem(folder, raw.file(TransferSyntax.EXPLICIT.uid()));
    }

    @Test
    void bytesOfOddFrames_followEachOther() {
        PixelFormat format = RawImage.grey(3, 3, 3, 8, 8, false);
        byte[] pixels = new byte[28];
        IntStream.range(0, 27).forEach(n -> pixels[n] = (byte) (n * 9));
        int[] expected = IntStream.range(0, 27).map(n -> n * 9 & 0xff).toArray();
        assertArrayEquals(expected, read(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OB", pixels)));
        assertArrayEquals(expected, read(RawImage.of(RawDicom.implicit(), format).bytes(Tag.PixelData, "OW", pixels)));
        assertArrayEquals(expected, read(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OB", Arrays.copyOf(pixels, 27))), "without padding");
        assertArrayEquals(expected, reading.values(RawDicom.save(folder, RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OB", pixels).deflatedFile())));
    }

    @Test
    void bigEndian_turnsWordsRound_asTheValueRepresentationSays() {
        PixelFormat format = RawImage.grey(3, 3, 3, 8, 8, false);
        byte[] swapped = new byte[28];
        IntStream.range(0, 27).forEach(n -> swapped[n ^ 1] = (byte) n);
        int[] expected = IntStream.range(0, 27).toArray();
        assertArrayEquals(expected, read(RawImage.of(RawDicom.bigEndian(), format).bytes(Tag.PixelData, "OW", swapped)), "bytes in words");
        byte[] straight = new byte[28];
        IntStream.range(0, 27).forEach(n -> straight[n] = (byte) n);
        assertArrayEquals(expected, read(RawImage.of(RawDicom.bigEndian(), format).bytes(Tag.PixelData, "OB", straight)), "bytes");
        assertArrayEquals(new int[] {-2, 0x1234}, read(RawImage.of(RawDicom.bigEndian(), RawImage.grey(1, 2, 1, 16, 16, true)).numbers(Tag.PixelData, "OW", 2, -2, 0x1234)));
        RawDicom long32 = RawImage.of(RawDicom.bigEndian(), RawImage.grey(1, 1, 1, 32, 32, true));
        assertArrayEquals(new int[] {0x12345678}, read(RawDicom.bigEndian().bytes(long32.toBytes()).numbers(Tag.PixelData, "OL", 4, 0x12345678)));
        assertEquals("its pixels of 32 bits are big endian, which writers put into two different orders",
                reading.problem(folder, long32.numbers(Tag.PixelData, "OW", 4, 0x12345678).toBytes()));
    }

    @Test
    void onlyStoredBitsCount_andSignsAreExtended() {
        RawDicom dirty = RawImage.of(RawDicom.explicit(), RawImage.grey(1, 4, 1, 16, 12, true)).numbers(Tag.PixelData, "OW", 2, 0xf7ff, 0xf800, 0x0fff, 0x7001);
        assertArrayEquals(new int[] {2047, -2048, -1, 1}, read(dirty));
        RawDicom unsigned = RawImage.of(RawDicom.explicit(), RawImage.grey(1, 4, 1, 16, 12, false)).numbers(Tag.PixelData, "OW", 2, 0xf7ff, 0xf800, 0x0fff, 0x7001);
        assertArrayEquals(new int[] {2047, 2048, 4095, 1}, read(unsigned));
        PixelFormat left = new PixelFormat(1, 2, 1, 1, false, "MONOCHROME2", 16, 12, 15, true);
        assertArrayEquals(new int[] {-1, 0x7ff}, read(RawImage.of(RawDicom.explicit(), left).numbers(Tag.PixelData, "OW", 2, 0xfffa, 0x7ff0)));
        assertArrayEquals(new int[] {-128, 127}, read(RawImage.of(RawDicom.explicit(), RawImage.grey(1, 2, 1, 8, 8, true)).bytes(Tag.PixelData, "OB", (byte) -128, (byte) 127)));
    }

    @Test
    void unsignedValuesOf32Bits_areNumbersAboveAnInt() {
        PixelFormat format = RawImage.grey(1, 2, 1, 32, 32, false);
        int[] stored = read(RawImage.of(RawDicom.explicit(), format).numbers(Tag.PixelData, "OW", 4, -1, 7));
        assertEquals(4294967295.0, format.number(stored[0]));
        assertEquals(7, format.number(stored[1]));
        assertEquals(-1, RawImage.grey(1, 2, 1, 32, 32, true).number(-1));
    }

    @Test
    void framesOfSingleBits_mayStartInsideAByte() {
        PixelFormat format = RawImage.grey(3, 3, 3, 1, 1, false);
        int[] expected = RawImage.values(format, 3);
        byte[] pixels = new byte[4];
        byte[] swapped = new byte[4];
        IntStream.range(0, 27).filter(n -> expected[n] == 1).forEach(n -> {
            pixels[n / 8] |= (byte) (1 << n % 8);
            swapped[n / 8 ^ 1] |= (byte) (1 << n % 8);
        });
        assertArrayEquals(expected, read(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OB", pixels)));
        assertArrayEquals(expected, read(RawImage.of(RawDicom.bigEndian(), format).bytes(Tag.PixelData, "OW", swapped)));
    }

    @Test
    void colours_areInterleavedByPixel_however() {
        byte[] byPixel = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        byte[] byPlane = {1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12};
        int[] expected = IntStream.rangeClosed(1, 12).toArray();
        assertArrayEquals(expected, read(RawImage.of(RawDicom.explicit(), RawImage.colour(1, 2, 2, false)).bytes(Tag.PixelData, "OB", byPixel)));
        assertArrayEquals(expected, read(RawImage.of(RawDicom.explicit(), RawImage.colour(1, 2, 2, true)).bytes(Tag.PixelData, "OB", byPlane)));
    }

    @Test
    void whatElseIsInThePixelsGroup_isPassedOver() {
        RawDicom raw = RawImage.of(RawDicom.explicit(), RawImage.grey(1, 2, 1, 8, 8, false)).sequence(0x7fe00003, RawDicom.explicit().us(Tag.Rows, 9)).bytes(0x7fe00005, "LO");
        assertArrayEquals(new int[] {1, 2}, read(raw.bytes(Tag.PixelData, "OB", (byte) 1, (byte) 2)));
    }

    @Test
    void severalThreads_readTheSame() {
        PixelFormat format = RawImage.grey(31, 17, 40, 16, 16, true);
        int[] values = RawImage.values(format, 5);
        Path file = RawDicom.save(folder, RawImage.of(RawDicom.explicit(), format).numbers(Tag.PixelData, "OW", 2, values).toBytes());
        try (Frames frames = reading.toolkit().frames(reading.toolkit().header(file))) {
            int n = format.frameValues();
            assertTrue(IntStream.range(0, 4000).parallel().map(i -> i * 7 % 40)
                    .allMatch(f -> Arrays.equals(frames.frame(f), Arrays.copyOfRange(values, f * n, (f + 1) * n))));
            assertThrows(IndexOutOfBoundsException.class, () -> frames.frame(40));
            assertThrows(IllegalArgumentException.class, () -> frames.frame(0, new int[3]));
        }
    }

    @Test
    void aFileOf3Gigabytes_isReadOnlyWhereItIsAsked() throws IOException {
        PixelFormat format = RawImage.grey(1000, 1000, 1600, 16, 16, false);
        int frameBytes = 2_000_000;
        Path file = RawDicom.save(folder, RawImage.of(RawDicom.explicit(), format).head(Tag.PixelData, "OW", (int) (1600L * frameBytes)).toBytes());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            long start = sparse.length();
            sparse.setLength(start + 1600L * frameBytes);
            sparse.seek(start + 1599L * frameBytes + 10);
            sparse.write(77);
        }
        assertEquals(format, PixelFormat.of(reading.toolkit().header(file).dataSet()));
        assertEquals(format, PixelFormat.of(reading.toolkit().read(file).dataSet()));
        try (Frames frames = reading.toolkit().frames(reading.toolkit().header(file))) {
            assertEquals(77, frames.frame(1599)[5]);
            assertEquals(0, frames.frame(1598)[5]);
        }
    }

    @Test
    void lengthsThatDontFitTheFormat_areToldWithBoth() {
        PixelFormat format = RawImage.grey(3, 3, 2, 16, 12, false);
        String told = "its pixel data have %d bytes, but 2 frames of 3 x 3 x 1 values of 16 bits have 36";
        assertEquals(String.format(told, 34), problem(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OW", new byte[34])));
        reading.onlyOwn("refuses zeros behind the last frame too");
        byte[] more = new byte[50];
        assertArrayEquals(new int[18], read(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OW", more)), "zeros are padding");
        more[49] = 1;
        assertEquals(String.format(told, 50), problem(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OW", more)));
        assertEquals(String.format(told, 54), problem(RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OW", new byte[54])), "a frame more");
        RawDicom cut = RawImage.of(RawDicom.explicit(), format).head(Tag.PixelData, "OW", 36).bytes(new byte[20]);
        Path file = RawDicom.save(folder, cut.toBytes());
        assertTrue(Reading.problem(file, () -> reading.values(file)).what().startsWith("the file is truncated"));
    }

    @Test
    void numbersOfFramesBeyondEveryFile_areRefused() {
        String told = "its pixel data have 2 bytes, but 2147483647 frames of";
        assertTrue(problem(RawImage.of(RawDicom.explicit(), RawImage.grey(20000, 20000, Integer.MAX_VALUE, 32, 32, false)).bytes(Tag.PixelData, "OW", new byte[2])).startsWith(told));
        assertTrue(problem(RawImage.of(RawDicom.explicit(), RawImage.grey(1, 1, Integer.MAX_VALUE, 1, 1, false)).bytes(Tag.PixelData, "OW", new byte[2])).startsWith(told));
        assertEquals("it announces 2147483647 frames, but holds 1 fragment of pixel data", reading.problem(folder,
                RawImage.of(RawDicom.explicit(), RawImage.grey(1, 1, Integer.MAX_VALUE, 8, 8, false)).fragments(new byte[0], new byte[2]).file("1.2.840.10008.1.2.5")));
    }

    @Test
    void formatsThatCantBe_areToldWithTheirElement() {
        RawDicom raw = RawDicom.explicit().text(Tag.Modality, "CS", "OT").us(Tag.SamplesPerPixel, 1).text(Tag.PhotometricInterpretation, "CS", "MONOCHROME2").us(Tag.Rows, 2);
        assertEquals("it has no (0028,0011) Columns", problem(with(raw).bytes(Tag.PixelData, "OW", new byte[2])));
        raw.us(Tag.Columns, 2);
        assertEquals("(0028,0100) BitsAllocated is 12, but Hilum reads pixels of 1, 8, 16 and 32 bits", problem(bits(raw, 12, 12, 11, 0)));
        assertEquals("(0028,0101) BitsStored is 17, but 1 to 16 is possible", problem(bits(raw, 16, 17, 16, 0)));
        assertEquals("(0028,0102) HighBit is 10, but 11 to 15 is possible", problem(bits(raw, 16, 12, 10, 0)));
        assertEquals("(0028,0103) PixelRepresentation is 2, but 0 to 1 is possible", problem(bits(raw, 16, 12, 11, 2)));
        RawDicom frames = RawDicom.explicit().text(Tag.NumberOfFrames, "IS", "0");
        assertEquals("(0028,0008) NumberOfFrames is 0, but 1 or more is possible", problem(bits(with(raw).bytes(frames.toBytes()), 16, 12, 11, 0)));
        PixelFormat subsampled = new PixelFormat(2, 2, 1, 3, false, "YBR_FULL_422", 8, 8, 7, false);
        assertEquals("its colours are subsampled (YBR_FULL_422)", problem(RawImage.of(RawDicom.explicit(), subsampled).bytes(Tag.PixelData, "OB", new byte[8])));
    }

    private static RawDicom with(RawDicom raw) {
        return raw.like().bytes(raw.toBytes());
    }

    private static RawDicom bits(RawDicom raw, int allocated, int stored, int high, int representation) {
        return with(raw).us(Tag.BitsAllocated, allocated).us(Tag.BitsStored, stored).us(Tag.HighBit, high).us(Tag.PixelRepresentation, representation)
                .bytes(Tag.PixelData, "OW", new byte[8]);
    }

    @Test
    void noPixels_andFloatingPointPixels_areTold() {
        PixelFormat format = RawImage.grey(1, 2, 1, 32, 32, false);
        assertEquals("it holds no pixels", problem(RawImage.of(RawDicom.explicit(), format)));
        assertEquals("its pixels are floating-point numbers ((7FE0,0008) FloatPixelData)", problem(RawImage.of(RawDicom.explicit(), format).bytes(Tag.FloatPixelData, "OF", new byte[8])));
        assertEquals("its pixels are encapsulated, which does not go with its transfer syntax, Explicit VR Little Endian",
                problem(RawImage.of(RawDicom.explicit(), format).fragments(new byte[0], new byte[8])));
        assertEquals("its pixels are not encapsulated, which does not go with its transfer syntax, RLE Lossless",
                reading.problem(folder, RawImage.of(RawDicom.explicit(), format).bytes(Tag.PixelData, "OB", new byte[8]).file("1.2.840.10008.1.2.5")));
    }
}
