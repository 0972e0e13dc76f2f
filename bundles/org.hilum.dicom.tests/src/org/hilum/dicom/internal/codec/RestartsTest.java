// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After a restart marker everything begins anew, so that a stream with restart markers is several of them one below the other. */
class RestartsTest {
    private static final int TIMES = 10;

    private static void assertRepeated(String name, byte[] stream) throws DamagedFrame {
        int[] once = Streams.decode(name);
        int[] all = Streams.decode(name, stream, repeated(name));
        for (int i = 0; i < TIMES; i++) {
            assertArrayEquals(once, Arrays.copyOfRange(all, i * once.length, (i + 1) * once.length), name + ", part " + i);
        }
    }

    private static Pattern repeated(String name) {
        Pattern p = Streams.pattern(name);
        return new Pattern(TIMES * p.rows(), p.columns(), p.samples(), p.bitsAllocated(), p.bitsStored(), p.signed());
    }

    private static byte[] stream(String name, int interval) {
        byte[][] parts = new byte[TIMES][];
        Arrays.fill(parts, Streams.bytes(name));
        return Surgery.below(Streams.ROWS, interval, parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossless-8u.jls", "lossless-16s.jls", "near7-12u.jls", "line-rgb.jls", "sample-rgb.jls"})
    void jpegLs_countsRows(String name) throws DamagedFrame {
        assertRepeated(name, stream(name, Streams.ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"predictor1-15s.jpg", "predictor2-8u.jpg", "predictor3-8s.jpg", "predictor4-16u.jpg", "predictor7-13u.jpg", "shift3-16u.jpg", "predictor5-rgb.jpg"})
    void losslessJpeg_countsSamples_andPredictsTheFirstRowFromTheLeft(String name) throws DamagedFrame {
        assertRepeated(name, stream(name, Streams.ROWS * Streams.COLUMNS));
    }

    @Test
    void losslessJpeg_withRestartsWithinRows_isRefused_unlessNoneComes() throws DamagedFrame {
        String name = "predictor4-16u.jpg";
        byte[] one = Streams.bytes(name);
        assertArrayEquals(Streams.decode(name), Streams.decode(name, Surgery.below(Streams.ROWS, 10_000, one), Streams.pattern(name)));
        byte[] within = Surgery.below(Streams.ROWS, 28, one);
        DamagedFrame damage = assertThrows(DamagedFrame.class, () -> Streams.decode(name, within, Streams.pattern(name)));
        assertEquals("lossless JPEG with restart markers within rows", damage.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline-8u.jpg", "extended-12u.jpg", "baseline-rgb.jpg"})
    void lossyJpeg_countsBlocks(String name) throws DamagedFrame {
        byte[] stream = Surgery.rows(stream(name, 12), (TIMES - 1) * 24 + 21);
        int[] once = Streams.decode(name);
        Pattern p = Streams.pattern(name);
        int[] all = Streams.decode(name, stream, new Pattern((TIMES - 1) * 24 + 21, p.columns(), p.samples(), p.bitsAllocated(), p.bitsStored(), p.signed()));
        for (int i = 0; i < TIMES; i++) {
            int from = i * 24 * p.columns() * p.samples();
            assertArrayEquals(once, Arrays.copyOfRange(all, from, from + once.length), name + ", part " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"lossless-8u.jls,21", "predictor2-8u.jpg,567"})
    void missingRestartMarker_isNoticed(String name, int interval) {
        byte[] stream = stream(name, interval);
        for (int i = Surgery.data(stream); i < stream.length; i++) {
            if (stream[i - 1] == (byte) 0xff && stream[i] == (byte) 0xd1) {
                stream[i] = (byte) 0xd2;
            }
        }
        DamagedFrame damage = assertThrows(DamagedFrame.class, () -> Streams.decode(name, stream, repeated(name)));
        assertEquals("restart marker FFD1 is missing before row 43", damage.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossless-8u.jls", "predictor2-8u.jpg", "baseline-8u.jpg"})
    void heightLeftOpen_isTakenFromTheFile(String name) throws DamagedFrame {
        assertArrayEquals(Streams.decode(name), Streams.decode(name, Surgery.rows(Streams.bytes(name), 0), Streams.pattern(name)));
    }
}
