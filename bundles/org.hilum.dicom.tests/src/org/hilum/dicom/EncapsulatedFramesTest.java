// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class EncapsulatedFramesTest {
    private static final String RLE = "1.2.840.10008.1.2.5";
    private static final PixelFormat FORMAT = RawImage.grey(40, 33, 3, 16, 12, true);

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private final int[] values = RawImage.values(FORMAT, 11);
    private final List<byte[]> frames = Rle.frames(FORMAT, values);

    private int[] read(RawDicom raw) {
        return reading.values(RawDicom.save(folder, raw.file(RLE)));
    }

    private static RawDicom image() {
        return RawImage.of(RawDicom.explicit(), FORMAT);
    }

    private static byte[][] items(byte[] table, List<byte[]> fragments) {
        return Stream.concat(Stream.of(table), fragments.stream()).toArray(byte[][]::new);
    }

    /** Every frame cut in two, and where each starts. */
    private List<byte[]> halves(List<Integer> offsets) {
        List<byte[]> halves = new ArrayList<>();
        int at = 0;
        for (byte[] frame : frames) {
            offsets.add(at);
            int half = frame.length / 4 * 2;
            halves.add(Arrays.copyOf(frame, half));
            halves.add(Arrays.copyOfRange(frame, half, frame.length));
            at += frame.length + 16;
        }
        return halves;
    }

    private static Stream<PixelFormat> layouts() {
        return Stream.of(RawImage.grey(5, 7, 1, 8, 8, false), RawImage.grey(5, 7, 2, 8, 8, true), RawImage.grey(64, 65, 1, 16, 16, true),
                RawImage.grey(1, 1, 1, 16, 12, false), RawImage.grey(300, 301, 1, 16, 12, true), RawImage.grey(9, 9, 2, 32, 32, false), RawImage.colour(31, 17, 2, false),
                RawImage.colour(31, 17, 1, true), new PixelFormat(6, 5, 1, 3, false, "RGB", 16, 16, 15, false), new PixelFormat(4, 4, 1, 1, false, "MONOCHROME2", 16, 12, 15, true));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void rle_ofEveryLayout_isUnpacked(PixelFormat format) {
        if (format.bitsAllocated() > 16 || format.bitsAllocated() > 8 && format.samples() > 1) {
            reading.onlyOwn("unpacks grey levels of 8 and 16 bits, and colours of 8");
        }
        int[] packed = RawImage.values(format, 7);
        RawDicom raw = RawImage.of(RawDicom.explicit(), format).fragments(items(new byte[0], Rle.frames(format, packed)));
        assertArrayEquals(packed, read(raw));
    }

    @Test
    void frames_areFoundWithoutATable_byTheirNumber() {
        assertArrayEquals(values, read(image().fragments(items(new byte[0], frames))));
    }

    @Test
    void basicOffsetTable_saysWhichFragmentsBelongTogether() {
        List<Integer> offsets = new ArrayList<>();
        List<byte[]> halves = halves(offsets);
        RawDicom table = RawDicom.explicit();
        offsets.forEach(offset -> table.number(offset, 4));
        assertArrayEquals(values, read(image().fragments(items(table.toBytes(), halves))));
    }

    @Test
    void extendedOffsetTable_saysWhereFramesAre() {
        reading.onlyOwn("reads no extended offset table");
        List<Integer> offsets = new ArrayList<>();
        List<byte[]> halves = halves(offsets);
        RawDicom table = RawDicom.explicit();
        offsets.forEach(offset -> table.number(offset, 4).number(0, 4));
        assertArrayEquals(values, read(image().bytes(Tag.ExtendedOffsetTable, "OV", table.toBytes()).fragments(items(new byte[0], halves))));
    }

    @Test
    void tableThatFitsNothing_isPassedOver_whereNumbersLeaveNoChoice() {
        byte[] nonsense = RawDicom.explicit().number(0, 4).number(3, 4).number(77777777, 4).toBytes();
        assertArrayEquals(values, read(image().fragments(items(nonsense, frames))));
        reading.onlyOwn("says it in other words");
        assertEquals("it has 6 fragments for 3 frames, and no table that says which belong together",
                reading.problem(folder, image().fragments(items(nonsense, halves(new ArrayList<>()))).file(RLE)));
    }

    @Test
    void aSingleFrame_hasAllFragments() {
        PixelFormat one = RawImage.grey(40, 33, 1, 16, 12, true);
        byte[] frame = frames.get(0);
        List<byte[]> parts = List.of(Arrays.copyOf(frame, 10), Arrays.copyOfRange(frame, 10, 100), new byte[0], Arrays.copyOfRange(frame, 100, frame.length));
        RawDicom raw = RawImage.of(RawDicom.explicit(), one).fragments(items(new byte[0], parts));
        assertArrayEquals(Arrays.copyOf(values, one.frameValues()), read(raw));
    }

    @Test
    void missingDelimiterOrFragments_areTold() {
        assertEquals("it announces 3 frames, but holds 2 fragments of pixel data", reading.problem(folder, image().fragments(items(new byte[0], frames.subList(0, 2))).file(RLE)));
        reading.onlyOwn("says it in other words, and wants the delimiter");
        byte[] whole = image().fragments(items(new byte[0], frames)).file(RLE);
        assertEquals("the file is truncated: it ends inside (7FE0,0010) PixelData", reading.problem(folder, Arrays.copyOf(whole, whole.length - 8)));
        assertArrayEquals(values, reading.values(RawDicom.save(folder, Arrays.copyOf(whole, whole.length - 8))), "frames are whole all the same");
        assertEquals("the file is truncated: it ends inside (7FE0,0010) PixelData", reading.problem(folder, Arrays.copyOf(whole, whole.length - 20)));
    }

    @Test
    void damagedRle_isToldWithTheFrame() {
        reading.onlyOwn("says it in other words");
        assertEquals("frame 2 is damaged: it has 1 segments where its pixels need 2", damaged(f -> f[0] = 1));
        assertEquals("frame 2 is damaged: segment 1 lies outside of it", damaged(f -> f[11] = 1));
        assertEquals("frame 2 is damaged: segment 1 lies outside of it", damaged(f -> f[4] = 60));
        assertTrue(damaged(f -> Arrays.fill(f, 64, f.length, (byte) 0x80)).startsWith("frame 2 is damaged: a segment ends after 0 of 1320"));
        assertEquals("frame 2 is damaged: a segment goes on beyond its end", damaged(f -> Arrays.fill(f, 64, f.length, (byte) 0x7f)));
    }

    private String damaged(Consumer<byte[]> damage) {
        byte[] second = frames.get(1).clone();
        damage.accept(second);
        return reading.problem(folder, image().fragments(items(new byte[0], List.of(frames.get(0), second, frames.get(2)))).file(RLE));
    }

    @Test
    void sizesThatSoFewBytesCantHold_areRefusedBeforeMemoryIsTaken() {
        PixelFormat huge = RawImage.grey(40000, 50000, 1, 16, 16, true);
        String told = reading.problem(folder, RawImage.of(RawDicom.explicit(), huge).fragments(new byte[0], frames.get(0)).file(RLE));
        assertTrue(told.endsWith("bytes can't hold its 40000 x 50000 pixels"), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2.840.10008.1.2.4.92  | compressed by JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only), which Hilum does not read
            1.2.840.10008.1.2.4.201 | compressed by High-Throughput JPEG 2000 Image Compression (Lossless Only), which Hilum does not read
            1.2.840.10008.1.2.4.100 | a video (MPEG2 Main Profile / Main Level), which Hilum does not read
            1.2.840.10008.1.2.4.102 | a video (MPEG-4 AVC/H.264 High Profile / Level 4.1), which Hilum does not read
            1.2.840.10008.1.2.4.107 | a video (HEVC/H.265 Main Profile / Level 5.1), which Hilum does not read
            1.2.840.10008.1.2.4.110 | compressed by JPEG XL Lossless, which Hilum does not read
            1.2.3.4                 | compressed by the unknown transfer syntax 1.2.3.4, which Hilum does not read
            """)
    void whatIsNotDecoded_isRefusedByName(String uid, String told) {
        reading.onlyOwn("says it in other words, with the same name");
        assertEquals("its pixels are " + told, reading.problem(folder, image().fragments(items(new byte[0], frames)).file(uid)));
    }
}
