// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.hilum.dicom.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StreamsTest {
    static Stream<String> lossless() {
        return Stream.of(Streams.LOSSLESS_LS, Streams.LOSSLESS_JPEG, Streams.LOSSLESS_2000).flatMap(List::stream);
    }

    static Stream<String> lossy() {
        return Stream.of(Streams.LOSSY_JPEG, Streams.LOSSY_2000).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("lossless")
    void losslessStream_isDecodedExactly(String name) throws DamagedFrame {
        assertArrayEquals(Streams.pattern(name).values(), Streams.decode(name));
    }

    @Test
    void pointTransform_losesTheLowestBitsOnly() throws DamagedFrame {
        String name = "shift3-16u.jpg";
        assertArrayEquals(Arrays.stream(Streams.pattern(name).values()).map(v -> v & ~7).toArray(), Streams.decode(name));
    }

    /** The sums are of what CharLS decodes. */
    @ParameterizedTest
    @CsvSource({"near3-8u.jls,3,a49bd581", "near7-12u.jls,7,131aa439", "near255-16u.jls,255,959db26a", "near1-10u.jls,1,9c16543b", "near2-rgb.jls,2,46b253c0"})
    void nearLosslessStream_isWithinNear_andAsItsOwnEncoderDecodesIt(String name, int near, String sum) throws DamagedFrame {
        int[] values = Streams.decode(name);
        assertEquals(near, Decoding.farthest(Streams.pattern(name).values(), values));
        assertEquals(sum, "%08x".formatted(sum(values)));
    }

    private static long sum(int[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        bytes.asIntBuffer().put(values);
        CRC32 sum = new CRC32();
        sum.update(bytes.array());
        return sum.getValue();
    }

    /**
     * The other JPEG decoder calculates in integers of few bits: 1 to 2 of 100 samples differ from the exact transform with 8
     * bits, 5 with 12. Of the other JPEG 2000 decoder the gain of high-pass coefficients is off by 3e-5.
     */
    @ParameterizedTest
    @MethodSource("lossy")
    void lossyStream_isWithinOneOfAnotherDecoder(String name) throws DamagedFrame {
        int[] other = Streams.other(name);
        int[] values = Streams.decode(name);
        int different = 0;
        for (int i = 0; i < values.length; i++) {
            assertEquals(other[i], values[i], 1, name + " at " + i);
            different += other[i] == values[i] ? 0 : 1;
        }
        assertTrue(different * 10 <= values.length, different + " of " + values.length + " differ");
    }

    @Test
    void wholeCellsInTheStream_areCutToTheBitsStored() throws DamagedFrame {
        Pattern pattern = Streams.pattern("lossless-16s.jls");
        PixelFormat upper = new PixelFormat(Streams.ROWS, Streams.COLUMNS, 1, 1, false, "MONOCHROME2", 16, 12, 15, true);
        int[] values = new int[upper.frameValues()];
        new JpegLs().decode(Streams.bytes("lossless-16s.jls"), upper, values);
        assertArrayEquals(Arrays.stream(pattern.values()).map(v -> v >> 4).toArray(), values);
    }

    @Test
    void anotherSizeThanTheFileSays_isRefused() {
        for (String name : List.of("lossless-8u.jls", "predictor2-8u.jpg", "baseline-8u.jpg")) {
            assertEquals("the stream holds 27 x 21 pixels (columns x rows) where the file says 26 x 21", refused(name, Pattern.grey(21, 26, 8, false)));
            assertEquals("the stream holds 27 x 21 pixels (columns x rows) where the file says 27 x 22", refused(name, Pattern.grey(22, 27, 8, false)));
            assertTrue(refused(name, Pattern.colour(21, 27)).startsWith("the stream holds 1 samples a pixel where the file says 3"));
        }
        assertEquals("the stream holds samples of 12 bits where the file says 8", refused("extended-12u.jpg", Pattern.grey(21, 27, 8, false)));
    }

    @Test
    void otherCodecsStream_isNamed() {
        assertEquals("the stream is JPEG (marker FFC3) where JPEG-LS is expected", refused(new JpegLs(), Streams.bytes("predictor2-8u.jpg")));
        assertEquals("the stream is JPEG-LS where JPEG is expected", refused(new Jpeg(), Streams.bytes("lossless-8u.jls")));
        byte[] progressive = Streams.bytes("baseline-8u.jpg");
        progressive[Surgery.frameHeader(progressive) + 1] = (byte) 0xc2;
        assertEquals("JPEG of the kind FFC2 (progressive, hierarchical or arithmetic coding) is not supported", refused(new Jpeg(), progressive));
        assertEquals("the frame does not begin with the JPEG marker SOI", refused(new Jpeg(), "no JPEG".getBytes()));
        assertEquals("the frame does not begin with the JPEG marker SOI", refused(new JpegLs(), new byte[0]));
    }

    @Test
    void coloursThatTheEncoderTurned_areRefused() throws DamagedFrame {
        byte[] plain = Streams.bytes("sample-rgb.jls");
        byte[] marked = new byte[plain.length + 9];
        System.arraycopy(plain, 0, marked, 0, 2);
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xe8, 0, 7, 'm', 'r', 'f', 'x', 0}, 0, marked, 2, 9);
        System.arraycopy(plain, 2, marked, 11, plain.length - 2);
        assertArrayEquals(Streams.decode("sample-rgb.jls"), Streams.decode("sample-rgb.jls", marked, Streams.pattern("sample-rgb.jls")));
        marked[10] = 1;
        DamagedFrame damage = assertThrows(DamagedFrame.class, () -> Streams.decode("sample-rgb.jls", marked, Streams.pattern("sample-rgb.jls")));
        assertEquals("JPEG-LS with a colour transform of Hewlett-Packard's is not supported", damage.getMessage());
    }

    private static String refused(String name, Pattern pattern) {
        DamagedFrame damage = assertThrows(DamagedFrame.class, () -> Streams.decode(name, Streams.bytes(name), pattern));
        return damage.getMessage();
    }

    private static String refused(FrameCodec codec, byte[] stream) {
        PixelFormat format = Pattern.grey(Streams.ROWS, Streams.COLUMNS, 8, false).format();
        return assertThrows(DamagedFrame.class, () -> codec.decode(stream, format, new int[format.frameValues()])).getMessage();
    }
}
