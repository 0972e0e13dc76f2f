// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The discrete Fourier transform X<sub>f</sub> = Σ x<sub>t</sub> exp(−2πi f t / n) along the first index of arrays of
 * rows: every column of {@code re[t][column] + i im[t][column]} is transformed in place. All arithmetic runs along rows,
 * which a Java compiler turns into vector instructions; the length is divided by 4, 2, 3 and 5 (decimation in frequency,
 * mixed radix), and frequencies come out in the order that this leaves them in.
 */
public final class RowTransform {
    private final int length;
    private final int[] radices;
    private final int[] places;
    private final double[] cos;
    private final double[] sin;

    /** @param length a product of 2, 3 and 5: see {@link #lengthFor} */
    public RowTransform(int length) {
        this.length = length;
        this.radices = radices(length);
        this.places = new int[length];
        fillPlaces(0, 0, length, 0, 1);
        this.cos = new double[length];
        this.sin = new double[length];
        for (int k = 0; k < length; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / length);
            sin[k] = -Math.sin(2 * Math.PI * k / length);
        }
    }

    /** The smallest even length, not below the least, that is a product of 2, 3 and 5. */
    public static int lengthFor(int least) {
        int n = Math.max(2, least + (least & 1));
        while (!isSmooth(n)) {
            n += 2;
        }
        return n;
    }

    /** Whether it is a product of 2, 3 and 5. */
    public static boolean isSmooth(int n) {
        int rest = n;
        for (int prime : new int[] {2, 3, 5}) {
            while (rest % prime == 0) {
                rest /= prime;
            }
        }
        return rest == 1;
    }

    public int length() {
        return length;
    }

    /** The row in which frequency f stands after the transform, 0 ≤ f &lt; length. */
    public int place(int frequency) {
        return places[frequency];
    }

    private static int[] radices(int length) {
        List<Integer> radices = new ArrayList<>();
        int rest = length;
        for (int radix : new int[] {4, 2, 3, 5}) {
            while (rest % radix == 0) {
                radices.add(radix);
                rest /= radix;
            }
        }
        if (rest != 1) {
            throw new IllegalArgumentException("length is no product of 2, 3 and 5: " + length);
        }
        return radices.stream().mapToInt(r -> r).toArray();
    }

    /** Each stage leaves the frequencies that are k modulo its radix in the k-th part of its block. */
    private void fillPlaces(int stage, int row, int size, int frequency, int step) {
        if (stage == radices.length) {
            places[frequency] = row;
            return;
        }
        int part = size / radices[stage];
        for (int k = 0; k < radices[stage]; k++) {
            fillPlaces(stage + 1, row + k * part, part, frequency + k * step, step * radices[stage]);
        }
    }

    /** Transforms the first {@code width} columns of {@code length} rows in place. */
    public void forward(double[][] re, double[][] im, int width) {
        stages(0, length, re, im, width);
    }

    /** The stages from one on, of blocks of so many rows. */
    private void stages(int first, int blockSize, double[][] re, double[][] im, int width) {
        int size = blockSize;
        for (int stage = first; stage < radices.length; stage++) {
            int radix = radices[stage];
            int part = size / radix;
            for (int block = 0; block < length; block += size) {
                for (int t = 0; t < part; t++) {
                    butterfly(radix, re, im, block + t, part, t * (length / size), width);
                }
            }
            size = part;
        }
    }

    /**
     * The same of rows of which the second half is 0 and need not be there: whatever those rows hold is written over. For
     * sequences that are twice as long as their values, so that a convolution does not wrap around.
     *
     * @throws IllegalStateException if the length is odd
     */
    public void forwardOfFirstHalf(double[][] re, double[][] im, int width) {
        int part = length / radices[0];
        for (int t = 0; t < part; t++) {
            int r1 = t + part;
            switch (radices[0]) {
                case 2 -> HalfButterflies.two(re[t], im[t], re[r1], im[r1], cos[t], sin[t], width);
                case 4 -> HalfButterflies.four(re[t], im[t], re[r1], im[r1], re[r1 + part], im[r1 + part], re[r1 + 2 * part], im[r1 + 2 * part],
                        cos[t], sin[t], cos[2 * t], sin[2 * t], cos[3 * t], sin[3 * t], width);
                default -> throw new IllegalStateException("an odd length has no half: " + length);
            }
        }
        stages(1, part, re, im, width);
    }

    /**
     * The inverse, but for a factor {@code length}: frequencies stand as {@link #forward} leaves them, values come out in
     * natural order. Rows change their places in the arrays of rows.
     */
    public void backward(double[][] re, double[][] im, int width) {
        inNaturalOrder(re);
        inNaturalOrder(im);
        forward(im, re, width);
        inNaturalOrder(re);
        inNaturalOrder(im);
    }

    /** Brings the rows of frequencies 0, 1, … to those places. */
    public void inNaturalOrder(double[][] rows) {
        double[][] was = rows.clone();
        for (int f = 0; f < length; f++) {
            rows[f] = was[places[f]];
        }
    }

    /** @param turn the twiddle factors are exp(−2πi k turn / length), k = 1 … radix − 1 */
    private void butterfly(int radix, double[][] re, double[][] im, int row, int step, int turn, int width) {
        int r1 = row + step;
        int r2 = r1 + step;
        int r3 = r2 + step;
        int r4 = r3 + step;
        int t2 = 2 * turn % length;
        int t3 = 3 * turn % length;
        int t4 = 4 * turn % length;
        switch (radix) {
            case 2 -> Butterflies.two(re[row], im[row], re[r1], im[r1], cos[turn], sin[turn], width);
            case 3 -> Butterflies.three(re[row], im[row], re[r1], im[r1], re[r2], im[r2], cos[turn], sin[turn], cos[t2], sin[t2], width);
            case 4 -> Butterflies.four(re[row], im[row], re[r1], im[r1], re[r2], im[r2], re[r3], im[r3],
                    cos[turn], sin[turn], cos[t2], sin[t2], cos[t3], sin[t3], width);
            case 5 -> Butterflies.five(re[row], im[row], re[r1], im[r1], re[r2], im[r2], re[r3], im[r3], re[r4], im[r4],
                    cos[turn], sin[turn], cos[t2], sin[t2], cos[t3], sin[t3], cos[t4], sin[t4], width);
            default -> throw new IllegalStateException("radix " + radix);
        }
    }
}
