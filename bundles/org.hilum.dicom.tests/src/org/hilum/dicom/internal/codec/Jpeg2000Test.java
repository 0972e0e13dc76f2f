// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.internal.codec.j2k.Jpeg2000;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What JPEG 2000 streams decode to, and why some are refused. */
class Jpeg2000Test {
    static final List<String> CUT = Streams.CUT_2000;
    private static final int SIZ = 0xff51;
    private static final int SOT = 0xff90;

    /** Where a marker lies in the stream. */
    private static int find(byte[] stream, int marker, int from) {
        for (int at = from;; at++) {
            if ((stream[at] & 0xff) == marker >> 8 && (stream[at + 1] & 0xff) == (marker & 0xff)) {
                return at;
            }
        }
    }

    private static byte[] with(byte[] stream, int at, int value) {
        byte[] changed = stream.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static String refused(byte[] stream, PixelFormat format) {
        return assertThrows(DamagedFrame.class, () -> new Jpeg2000().decode(stream, format, new int[format.frameValues()])).getMessage();
    }

    private static String refused(String name, byte[] stream) {
        return refused(stream, Streams.pattern(name).format());
    }

    @ParameterizedTest
    @FieldSource("CUT")
    void reversibleStreamOfLesserQuality_isExactlyWhatAnotherDecoderGives(String name) throws DamagedFrame {
        assertArrayEquals(Streams.other(name), Streams.decode(name));
    }

    /** With all 16 bits, what the other decoder's filter gain is off by becomes up to two steps of 65,536. */
    @Test
    void lossyStreamOf16Bits_isWithinTwoOfAnotherDecoder() throws DamagedFrame {
        assertTrue(Decoding.farthest(Streams.other("wavelet-16u.j2k"), Streams.decode("wavelet-16u.j2k")) <= 2);
    }

    @Test
    void signOfTheStream_givesWayToThatOfTheFile_ifAllBitsAreThere() throws DamagedFrame {
        int[] expected = Arrays.stream(Streams.pattern("levels-16u.j2k").values()).map(v -> (short) v).toArray();
        PixelFormat signed = Pattern.grey(Streams.ROWS, Streams.COLUMNS, 16, true).format();
        int[] values = new int[signed.frameValues()];
        new Jpeg2000().decode(Streams.bytes("levels-16u.j2k"), signed, values);
        assertArrayEquals(expected, values);
        assertEquals("the stream holds unsigned samples of 12 bits where the file says signed of 16", refused(Streams.bytes("levels-12u.j2k"), signed));
    }

    @Test
    void fewerBitsThanAllocated_areTheValues() throws DamagedFrame {
        PixelFormat wide = Pattern.grey(Streams.ROWS, Streams.COLUMNS, 16, false).format();
        int[] values = new int[wide.frameValues()];
        new Jpeg2000().decode(Streams.bytes("levels-12u.j2k"), wide, values);
        assertArrayEquals(Streams.pattern("levels-12u.j2k").values(), values);
        assertEquals("the stream holds samples of 12 bits where the file says 8", refused(Streams.bytes("levels-12u.j2k"), Pattern.grey(Streams.ROWS, Streams.COLUMNS, 8, false).format()));
    }

    @Test
    void anotherSizeThanTheFileSays_isRefused() {
        byte[] stream = Streams.bytes("levels-8u.j2k");
        assertEquals("the stream holds 27 x 21 pixels (columns x rows) where the file says 26 x 21", refused(stream, Pattern.grey(21, 26, 8, false).format()));
        assertEquals("the stream holds 1 samples a pixel where the file says 3, and 4 are the most", refused(stream, Pattern.colour(21, 27).format()));
    }

    @Test
    void samplesOfMoreBitsThanFloatsHold_areRefused() {
        PixelFormat wide = new PixelFormat(Streams.ROWS, Streams.COLUMNS, 1, 1, false, "MONOCHROME2", 32, 32, 31, false);
        byte[] stream = Streams.bytes("wavelet-12u.j2k");
        assertEquals("JPEG 2000 with samples of 32 bits is not supported, and 24 are the most", refused(with(stream, find(stream, SIZ, 0) + 40, 31), wide));
    }

    @Test
    void missingPackets_areTold_thoughTheImageCouldBeShownWithoutThem() {
        String name = "layers-12u.j2k";
        byte[] stream = Streams.bytes(name);
        int part = find(stream, SOT, 0);
        assertEquals(stream.length - part - 2, (stream[part + 8] & 0xff) << 8 | stream[part + 9] & 0xff, "one tile-part, up to the end");
        int shorter = stream.length - part - 2 - 300;
        byte[] cut = Arrays.copyOf(with(with(stream, part + 8, shorter >> 8), part + 9, shorter), stream.length - 302);
        assertTrue(refused(name, cut).matches("it ends after \\d of 9 packets|packet \\d of 9 goes on beyond the end"), refused(name, cut));
    }

    @Test
    void openEndedTilePart_reachesToTheEndMark_orToTheEnd() throws DamagedFrame {
        String name = "levels-12u.j2k";
        byte[] stream = Streams.bytes(name);
        int part = find(stream, SOT, 0);
        byte[] open = with(with(stream, part + 8, 0), part + 9, 0);
        int[] expected = Streams.pattern(name).values();
        assertArrayEquals(expected, Streams.decode(name, open, Streams.pattern(name)));
        assertArrayEquals(expected, Streams.decode(name, Arrays.copyOf(open, open.length + 1), Streams.pattern(name)), "a zero to make the length even");
        assertArrayEquals(expected, Streams.decode(name, Arrays.copyOf(stream, stream.length - 2), Streams.pattern(name)), "without the end's mark");
    }

    @Test
    void missingTile_isNamed() {
        String name = "tiles-12u.j2k";
        byte[] stream = Streams.bytes(name);
        int second = find(stream, SOT, find(stream, SOT, 0) + 2);
        int third = find(stream, SOT, second + 2);
        byte[] without = Arrays.copyOf(stream, stream.length - (third - second));
        System.arraycopy(stream, third, without, second, stream.length - third);
        assertEquals("tile 2 of 9 is missing", refused(name, without));
        assertEquals("part 2 of tile 1 comes after 0 parts", refused(name, with(stream, find(stream, SOT, 0) + 10, 1)));
        assertEquals("it holds tile 10 of 9", refused(name, with(stream, find(stream, SOT, 0) + 5, 9)));
    }

    /** Offsets are from the marker on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levels-12u.j2k | ff52 | 12 | 64   | its code blocks are those of High-Throughput JPEG 2000, which is not supported
            levels-12u.j2k | ff52 | 9  | 33   | its coding style is none of JPEG 2000: 33 levels, code blocks of 2^6 x 2^6, wavelet 1
            levels-12u.j2k | ff52 | 9  | 5    | the quantisation of resolution 5 is missing
            levels-12u.j2k | ff52 | 5  | 5    | its packets are in order 5, and 4 is the highest
            levels-12u.j2k | ff52 | 8  | 1    | its component transform needs three components with one wavelet
            levels-12u.j2k | ff52 | 6  | 255  | it has 326405 packets in 565 bytes
            levels-12u.j2k | ff52 | 1  | 96   | JPEG 2000 with packed packet headers (marker FF60) is not supported
            levels-12u.j2k | ff5c | 5  | 255  | its coefficients have 32 bits, and 30 are the most that is supported
            levels-12u.j2k | ff90 | 1  | 79   | a header holds FF4F, which is no marker segment
            precincts-12u.j2k | ff52 | 15 | 16 | a precinct of resolution 1 is smaller than two samples
            marks-12u.j2k  | ff92 | 1  | 147  | packet 1 of 3 lacks the mark at the end of its header
            """)
    void streamThatCannotBeRead_saysWhy(String name, String marker, int offset, int value, String message) {
        byte[] stream = Streams.bytes(name);
        assertEquals(message, refused(name, with(stream, find(stream, Integer.parseInt(marker, 16), 0) + offset, value)));
    }

    @Test
    void damageWithinACodeBlock_isFoundWhereTheStreamAllowsIt() {
        String name = "symbols-12u.j2k";
        byte[] stream = Streams.bytes(name);
        int found = 0;
        for (int at = stream.length - 400; at < stream.length - 200; at++) {
            byte[] flipped = with(stream, at, stream[at] ^ 0x10);
            try {
                Streams.decode(name, flipped, Streams.pattern(name));
            } catch (DamagedFrame damage) {
                found += damage.getMessage().equals("a code block's bit plane does not end with the symbol that it should") ? 1 : 0;
            }
        }
        assertTrue(found > 150, found + " of 200 flipped bits were noticed");
    }

    @Test
    void otherStreams_areNamed() {
        PixelFormat format = Pattern.grey(Streams.ROWS, Streams.COLUMNS, 8, false).format();
        for (byte[] stream : new byte[][] {{}, "no JPEG 2000".getBytes(), Streams.bytes("lossless-8u.jls")}) {
            assertEquals("the frame does not begin with the JPEG 2000 markers SOC and SIZ", refused(stream, format));
        }
    }

    /** A stream whose header announces more of something than its bytes can hold is refused before memory is taken for it. */
    @Test
    void tinyStreamOfManyPrecincts_isRefusedAtOnce() {
        byte[] stream = Streams.bytes("precincts-12u.j2k");
        byte[] huge = stream.clone();
        for (int dimension = 0; dimension < 2; dimension++) { // image and tile of 30000 x 30000
            for (int field : new int[] {0, 16}) {
                int at = 8 + field + 4 * dimension;
                huge[at + 2] = (byte) (30_000 >> 8);
                huge[at + 3] = (byte) 30_000;
            }
        }
        PixelFormat format = Pattern.grey(30_000, 30_000, 12, false).format();
        assertTimeoutPreemptively(ofSeconds(1), () -> assertThrows(DamagedFrame.class, () -> new Jpeg2000().decode(huge, format, new int[0])));
    }
}
