// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.internal.codec.DamagedFrame;

/**
 * How a component is divided and coded (SPcod and SPcoc, A.6.1).
 *
 * @param levels decompositions by wavelets, one fewer than there are resolutions
 * @param blockWidth power of two; likewise {@code blockHeight}
 * @param options of code blocks, bits as in table A.19
 * @param reversible by the 5-3 wavelet in integers, else the 9-7 one
 * @param precincts of each resolution, the coarsest first: powers of two, across in the lower four bits, down in the upper
 */
record CodingStyle(int levels, int blockWidth, int blockHeight, int options, boolean reversible, int[] precincts) {
    static final int BYPASS = 1;
    static final int RESET = 2;
    static final int TERMINATE = 4;
    static final int CAUSAL = 8;
    static final int SEGMENTATION_SYMBOLS = 32;
    private static final int HIGH_THROUGHPUT = 64;
    private static final int MOST_LEVELS = 32;

    static CodingStyle read(Bytes in, boolean ownPrecincts) throws DamagedFrame {
        int levels = in.u8();
        int wide = in.u8() + 2;
        int high = in.u8() + 2;
        int options = in.u8();
        int wavelet = in.u8();
        if (levels > MOST_LEVELS || wide > 10 || high > 10 || wide + high > 12 || wavelet > 1) {
            throw new DamagedFrame("its coding style is none of JPEG 2000: %d levels, code blocks of 2^%d x 2^%d, wavelet %d".formatted(levels, wide, high, wavelet));
        }
        if ((options & HIGH_THROUGHPUT) != 0) {
            throw new DamagedFrame("its code blocks are those of High-Throughput JPEG 2000, which is not supported");
        }
        int[] precincts = new int[levels + 1];
        for (int r = 0; r <= levels; r++) {
            precincts[r] = ownPrecincts ? in.u8() : 0xff;
            if (r > 0 && ((precincts[r] & 15) == 0 || precincts[r] >> 4 == 0)) {
                throw new DamagedFrame("a precinct of resolution " + r + " is smaller than two samples");
            }
        }
        return new CodingStyle(levels, wide, high, options, wavelet == 1, precincts);
    }

    boolean has(int option) {
        return (options & option) != 0;
    }

    /** Width of a precinct of a resolution, a power of two. */
    int precinctWidth(int resolution) {
        return precincts[resolution] & 15;
    }

    /** Its height. */
    int precinctHeight(int resolution) {
        return precincts[resolution] >> 4;
    }
}
