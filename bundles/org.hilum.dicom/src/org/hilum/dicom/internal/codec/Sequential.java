// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Arrays;

/**
 * A scan of sequential DCT-coded JPEG, baseline or extended (Processes 1, 2 and 4; ISO 10918-1, F.2): blocks of 8 x 8
 * coefficients, the first of each coded as a difference to that of the block before.
 */
final class Sequential {
    /** Places of coefficients, row by row, in the order in which they are coded (A.3.6). */
    private static final int[] ZIGZAG = {0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
            35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

    /** A component of the scan. */
    record Part(Plane plane, Huffman dc, Huffman ac, int[] quantisation) {
    }

    private final Part[] parts;
    private final EntropyBits bits;
    private final int precision;
    private final int[] previous;
    private final int[] block = new int[64];
    private final InverseDct inverse = new InverseDct();

    Sequential(int precision, EntropyBits bits, Part... parts) {
        this.precision = precision;
        this.bits = bits;
        this.parts = parts;
        previous = new int[parts.length];
    }

    /** Decodes all blocks; {@code interval} is that of restart markers in groups of blocks, 0 without. */
    void decode(FrameHeader header, int across, int down, int interval) throws DamagedFrame {
        boolean alone = parts.length == 1;
        int columns = alone ? parts[0].plane.blocksAcross : Plane.up(header.columns(), 8 * across);
        int rows = alone ? parts[0].plane.blocksDown : Plane.up(header.rows(), 8 * down);
        int group = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++, group++) {
                if (interval > 0 && group > 0 && group % interval == 0) {
                    bits.restart(group / interval - 1, 8 * y);
                    Arrays.fill(previous, 0);
                }
                if (alone) {
                    block(0, x, y);
                } else {
                    group(x, y);
                }
            }
            bits.check(8 * y);
        }
    }

    private void group(int x, int y) throws DamagedFrame {
        for (int p = 0; p < parts.length; p++) {
            int across = parts[p].plane.component.across();
            int down = parts[p].plane.component.down();
            for (int v = 0; v < down; v++) {
                for (int u = 0; u < across; u++) {
                    block(p, x * across + u, y * down + v);
                }
            }
        }
    }

    private void block(int p, int x, int y) throws DamagedFrame {
        Part part = parts[p];
        Arrays.fill(block, 0);
        previous[p] += difference(part.dc);
        block[0] = previous[p] * part.quantisation[0];
        for (int k = 1; k < 64; k++) {
            int symbol = part.ac.next(bits);
            int size = symbol & 15;
            k += symbol >> 4;
            if (size == 0) {
                if (symbol != 0xf0) {
                    break;
                }
                continue;
            }
            if (k > 63) {
                throw new DamagedFrame("a block has more than 64 coefficients");
            }
            block[ZIGZAG[k]] = Huffman.signed(bits, size) * part.quantisation[k];
        }
        Plane plane = part.plane;
        inverse.apply(block, 1 << precision - 1, (1 << precision) - 1, plane.samples, 8 * (y * plane.stride + x), plane.stride);
    }

    private int difference(Huffman table) throws DamagedFrame {
        int size = table.next(bits);
        if (size > 15) {
            throw new DamagedFrame("a difference has " + size + " bits");
        }
        return Huffman.signed(bits, size);
    }
}
