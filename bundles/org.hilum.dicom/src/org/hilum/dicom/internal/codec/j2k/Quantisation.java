// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.internal.codec.DamagedFrame;

/**
 * How coarsely subbands are quantised (QCD and QCC, A.6.4).
 *
 * @param derived whether only that of the coarsest subband is told, from which the others follow
 * @param guard bits that magnitudes may have beyond those of the exponent
 * @param steps exponent · 2^11 + mantissa of each subband, the coarsest first, then HL, LH, HH of each resolution
 */
record Quantisation(boolean derived, int guard, int[] steps) {
    private static final int MANTISSA = 11;

    static Quantisation read(Bytes in) throws DamagedFrame {
        int style = in.u8();
        int kind = style & 31;
        if (kind > 2) {
            throw new DamagedFrame("its quantisation is of style " + kind + ", and 2 is the highest");
        }
        int[] steps = new int[kind == 0 ? in.left() : kind == 1 ? 1 : in.left() / 2];
        for (int b = 0; b < steps.length; b++) {
            steps[b] = kind == 0 ? in.u8() >> 3 << MANTISSA : in.u16();
        }
        return new Quantisation(kind == 1, style >> 5, steps);
    }

    /** Bits of magnitude that a subband's coefficients may have: E-2. */
    int planes(int resolution, int band) throws DamagedFrame {
        return guard + exponent(resolution, band) - 1;
    }

    /** The subband's step, relative to the least difference of samples whose range is {@code bits}: E-3. */
    float step(int resolution, int band, int bits) throws DamagedFrame {
        int mantissa = at(resolution, band) & (1 << MANTISSA) - 1;
        return (float) Math.scalb(1 + mantissa / (double) (1 << MANTISSA), bits - exponent(resolution, band));
    }

    private int exponent(int resolution, int band) throws DamagedFrame {
        int first = at(resolution, band) >> MANTISSA;
        return derived ? first - Math.max(0, resolution - 1) : first;
    }

    /** @param band 0 for HL (and for the only one of resolution 0), 1 for LH, 2 for HH */
    private int at(int resolution, int band) throws DamagedFrame {
        int index = derived || resolution == 0 ? 0 : 3 * resolution - 2 + band;
        if (index >= steps.length) {
            throw new DamagedFrame("the quantisation of resolution " + resolution + " is missing");
        }
        return steps[index];
    }
}
