// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Arrays;
import java.util.List;

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

    private final FrameHeader header;
    private final int interval;
    private final EntropyBits bits;
    private final List<Part> parts;
    private final boolean alone;
    private final int[] previous;
    private final int[] block = new int[64];
    private final InverseDct inverse = new InverseDct();

    /** {@code interval} is that of restart markers in groups of blocks (a scan of one component: in blocks), 0 without. */
    Sequential(FrameHeader header, int interval, EntropyBits bits, List<Part> parts) {
        this.header = header;
        this.interval = interval;
        this.bits = bits;
        this.parts = parts;
        alone = parts.size() == 1;
        previous = new int[parts.size()];
    }

    /** Decodes the whole scan, band by band. */
    void decode(int[] to) throws DamagedFrame {
        int columns = alone ? parts.getFirst().plane.blocksAcross : Plane.up(header.columns(), 8 * header.across());
        int bands = alone ? parts.getFirst().plane.blocksDown : Plane.up(header.rows(), 8 * header.down());
        int group = 0;
        for (int band = 0; band < bands; band++) {
            int row = 8 * header.down() * band;
            for (int x = 0; x < columns; x++, group++) {
                if (interval > 0 && group > 0 && group % interval == 0) {
                    bits.restart(group / interval - 1, row);
                    Arrays.fill(previous, 0);
                }
                for (int p = 0; p < previous.length; p++) {
                    blocks(p, x);
                }
            }
            bits.check(row);
            for (Part part : parts) {
                part.plane.copy(band, to);
            }
        }
    }

    private void blocks(int p, int x) throws DamagedFrame {
        if (alone) {
            block(p, x, 0);
            return;
        }
        int across = parts.get(p).plane.component.across();
        int down = parts.get(p).plane.component.down();
        for (int v = 0; v < down; v++) {
            for (int u = 0; u < across; u++) {
                block(p, x * across + u, v);
            }
        }
    }

    /** The block in column {@code x} and row {@code y} of the band. */
    private void block(int p, int x, int y) throws DamagedFrame {
        Part part = parts.get(p);
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
        int range = 1 << header.precision();
        inverse.apply(block, range / 2, range - 1, plane.samples, 8 * (y * plane.stride + x), plane.stride);
    }

    private int difference(Huffman table) throws DamagedFrame {
        int size = table.next(bits);
        if (size > 15) {
            throw new DamagedFrame("a difference has " + size + " bits");
        }
        return Huffman.signed(bits, size);
    }
}
