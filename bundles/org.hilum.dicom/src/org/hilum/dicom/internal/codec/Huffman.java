// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Arrays;

/**
 * A Huffman table of JPEG (ISO 10918-1, C and F.2.2.3). Codes of up to {@value #QUICK} bits, nearly all that occur, are looked
 * up at once; longer ones are found by their length.
 */
final class Huffman {
    private static final int QUICK = 10;

    /** Length of the code in the upper, symbol in the lower byte; 0 where the code is longer. */
    private final short[] quick = new short[1 << QUICK];
    /** Per length: one more than its largest code, left-aligned in 16 bits; and symbol index less code. */
    private final int[] above = new int[17];
    private final int[] offsets = new int[17];
    private final byte[] symbols;

    private Huffman(int[] counts, byte[] symbols) throws DamagedFrame {
        this.symbols = symbols;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= 16; length++) {
            offsets[length] = index - code;
            for (int i = 0; i < counts[length]; i++, code++, index++) {
                if (code >= 1 << length) {
                    throw new DamagedFrame("a Huffman table has more codes than there can be");
                }
                if (length <= QUICK) {
                    int first = code << QUICK - length;
                    Arrays.fill(quick, first, first + (1 << QUICK - length), (short) (length << 8 | symbols[index] & 0xff));
                }
            }
            above[length] = code << 16 - length;
            code <<= 1;
        }
    }

    /** Reads one table of a DHT segment, after its class and number. */
    static Huffman read(Markers markers) throws DamagedFrame {
        int[] counts = new int[17];
        int total = 0;
        for (int length = 1; length <= 16; length++) {
            counts[length] = markers.u8();
            total += counts[length];
        }
        byte[] symbols = new byte[total];
        for (int i = 0; i < total; i++) {
            symbols[i] = (byte) markers.u8();
        }
        return new Huffman(counts, symbols);
    }

    /** The next symbol. */
    int next(EntropyBits bits) throws DamagedFrame {
        long ahead = bits.peek();
        int entry = quick[(int) (ahead >>> 64 - QUICK)];
        if (entry != 0) {
            bits.skip(entry >> 8);
            return entry & 0xff;
        }
        int sixteen = (int) (ahead >>> 48);
        for (int length = QUICK + 1; length <= 16; length++) {
            if (sixteen < above[length]) {
                bits.skip(length);
                return symbols[(sixteen >> 16 - length) + offsets[length]] & 0xff;
            }
        }
        throw new DamagedFrame("a Huffman code is none of its table's");
    }

    /** A signed number of {@code size} bits, 0 to 15, as JPEG writes differences: the upper half positive, the lower negative (F.2.2.1). */
    static int signed(EntropyBits bits, int size) {
        if (size == 0) {
            return 0;
        }
        int value = bits.read(size);
        return value >>> size - 1 == 0 ? value - (1 << size) + 1 : value;
    }
}
