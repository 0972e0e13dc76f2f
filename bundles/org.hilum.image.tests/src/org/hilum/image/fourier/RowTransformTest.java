// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTransformTest {
    private static final int WIDTH = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25, 27, 30, 32, 60, 72, 100, 108, 120, 180, 200})
    void forward_isTheDiscreteFourierTransform(int n) {
        double[][] re = random(n, 1);
        double[][] im = random(n, 2);
        double[][] expectedRe = new double[n][WIDTH];
        double[][] expectedIm = new double[n][WIDTH];
        for (int f = 0; f < n; f++) {
            for (int t = 0; t < n; t++) {
                double angle = -2 * Math.PI * ((long) f * t % n) / n;
                for (int c = 0; c < WIDTH; c++) {
                    expectedRe[f][c] += re[t][c] * Math.cos(angle) - im[t][c] * Math.sin(angle);
                    expectedIm[f][c] += re[t][c] * Math.sin(angle) + im[t][c] * Math.cos(angle);
                }
            }
        }
        RowTransform transform = new RowTransform(n);
        transform.forward(re, im, WIDTH);
        for (int f = 0; f < n; f++) {
            for (int c = 0; c < WIDTH; c++) {
                assertEquals(expectedRe[f][c], re[transform.place(f)][c], 1e-12 * n, "real, frequency " + f);
                assertEquals(expectedIm[f][c], im[transform.place(f)][c], 1e-12 * n, "imaginary, frequency " + f);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 10, 18, 60, 100})
    void evenTransform_isTheTransformOfTheMirroredSequence(int n) {
        double[][] half = random(n / 2 + 1, 3);
        double[][] re = new double[n][];
        double[][] im = new double[n][WIDTH];
        for (int t = 0; t < n; t++) {
            re[t] = half[Math.min(t, n - t)].clone();
        }
        RowTransform transform = new RowTransform(n);
        transform.forward(re, im, WIDTH);
        EvenTransform even = new EvenTransform(transform, WIDTH);
        even.forward(random(n / 2 + 1, 6), WIDTH); // leaves nothing behind
        even.forward(half, WIDTH);
        for (int f = 0; f <= n / 2; f++) {
            for (int c = 0; c < WIDTH; c++) {
                assertEquals(re[transform.place(f)][c], half[f][c], 1e-12 * n);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 10, 12, 60, 100})
    void forwardOfFirstHalf_takesTheSecondForZeroWhateverItHolds(int n) {
        double[][] re = random(n, 4);
        double[][] im = random(n, 5);
        double[][] zeroRe = new double[n][WIDTH];
        double[][] zeroIm = new double[n][WIDTH];
        for (int t = 0; t < n / 2; t++) {
            zeroRe[t] = re[t].clone();
            zeroIm[t] = im[t].clone();
        }
        RowTransform transform = new RowTransform(n);
        transform.forward(zeroRe, zeroIm, WIDTH);
        transform.forwardOfFirstHalf(re, im, WIDTH);
        for (int t = 0; t < n; t++) {
            assertArrayEquals(zeroRe[t], re[t], 1e-13);
            assertArrayEquals(zeroIm[t], im[t], 1e-13);
        }
    }

    @Test
    void oddLength_hasNoHalf() {
        assertThrows(IllegalStateException.class, () -> new RowTransform(15).forwardOfFirstHalf(random(15, 1), random(15, 2), WIDTH));
    }

    @Test
    void lengthFor_isTheNextEvenProductOfSmallPrimes() {
        assertEquals(2, RowTransform.lengthFor(1));
        assertEquals(100, RowTransform.lengthFor(97));
        assertEquals(200, RowTransform.lengthFor(199));
        assertEquals(54, RowTransform.lengthFor(51));
    }

    @Test
    void lengthWithALargePrime_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RowTransform(14));
    }

    private static double[][] random(int rows, long seed) {
        Random random = new Random(seed);
        double[][] all = new double[rows][WIDTH];
        for (double[] row : all) {
            for (int c = 0; c < WIDTH; c++) {
                row[c] = random.nextGaussian();
            }
        }
        return all;
    }
}
