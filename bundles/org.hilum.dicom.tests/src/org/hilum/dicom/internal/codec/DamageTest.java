// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.hilum.dicom.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a frame is decoded or refused: nothing else is thrown, and nothing goes on without end. */
class DamageTest {
    private static final int MUTATIONS = 1000;

    static Stream<String> all() {
        return Stream.of(Streams.LOSSLESS_LS, Streams.NEAR_LS, Streams.LOSSLESS_JPEG, Streams.LOSSY_JPEG, Streams.LOSSLESS_2000, Streams.LOSSY_2000, Streams.CUT_2000).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void cutStream_isRefused_whereverItIsCut(String name) {
        byte[] whole = Streams.bytes(name);
        for (int length = 0; length < whole.length - 8; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(DamagedFrame.class, () -> Streams.decode(name, cut, Streams.pattern(name)), () -> name + " cut to " + cut.length);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void mutatedStream_isDecodedOrRefused_inTime(String name) {
        int refused = assertTimeoutPreemptively(ofSeconds(60), () -> refused(name));
        assertTrue(refused > MUTATIONS / 20, refused + " of " + MUTATIONS + " were refused");
    }

    private static int refused(String name) {
        Random random = new Random(name.hashCode());
        byte[] whole = Streams.bytes(name);
        PixelFormat format = Streams.pattern(name).format();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] stream = mutated(whole, random);
            long start = System.nanoTime();
            refused += refused(name, stream, format) ? 1 : 0;
            assertTrue(System.nanoTime() - start < ofSeconds(1).toNanos(), name + ", mutation " + i);
        }
        return refused;
    }

    private static boolean refused(String name, byte[] stream, PixelFormat format) {
        int[] values = new int[format.frameValues()];
        try {
            Streams.codec(name).decode(stream, format, values);
        } catch (DamagedFrame damage) {
            return true;
        }
        int low = format.signed() ? -(1 << format.bitsStored() - 1) : 0;
        int high = low + (1 << format.bitsStored()) - 1;
        assertTrue(Arrays.stream(values).allMatch(v -> v >= low && v <= high), "values are within the bits stored");
        return false;
    }

    private static byte[] mutated(byte[] stream, Random random) {
        int changes = 1 + random.nextInt(4);
        byte[] result = stream.clone();
        for (int i = 0; i < changes; i++) {
            int at = random.nextBoolean() ? random.nextInt(result.length) : random.nextInt(Math.min(result.length, 100));
            switch (random.nextInt(5)) {
                case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> result[at] = (byte) random.nextInt(256);
                case 2 -> result[at] = (byte) 0xff;
                case 3 -> result = joined(Arrays.copyOf(result, at), Arrays.copyOfRange(result, Math.min(result.length, at + random.nextInt(9)), result.length));
                default -> result = joined(Arrays.copyOf(result, at), Arrays.copyOfRange(result, Math.max(0, at - random.nextInt(40)), result.length));
            }
            if (result.length < 8) {
                return result;
            }
        }
        return result;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Test
    void hugeFrameOfFewBytes_isRefusedAtOnce() {
        Pattern huge = Pattern.grey(30_000, 27, 8, false);
        for (String name : List.of("lossless-8u.jls", "predictor2-8u.jpg", "baseline-8u.jpg")) {
            byte[] stream = Surgery.rows(Streams.bytes(name), 30_000);
            assertTimeoutPreemptively(ofSeconds(1), () -> assertThrows(DamagedFrame.class, () -> Streams.decode(name, stream, huge)));
        }
    }
}
