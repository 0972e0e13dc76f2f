// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import java.util.Arrays;
import java.util.Optional;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * The standard deviation of an image's noise: σ = median(|Y|) / Φ⁻¹(¾), where Y are the coefficients of the diagonal
 * (high-pass along both axes of the slice), undecimated first level of the orthogonal wavelet coiflet 1, and Φ⁻¹(¾) = 0.6745
 * (G. Chang, B. Yu, M. Vetterli, IEEE Trans. Image Process. 9 (2000) 1532).
 *
 * <p>Read from whole slices that the region lies on, from 16 of them at most, evenly spread. Places whose window leaves the
 * slice don't count, nor do those where the image is constant, as it is beyond a scanner's field of view.
 */
public final class NoiseLevel {
    private static final int MOST_SLICES = 16;
    private static final double QUARTILE = 0.6744897501960817;
    /** Coiflet 1's scaling filter (I. Daubechies, SIAM J. Math. Anal. 24 (1993) 499), turned into the wavelet's. */
    private static final double[] HIGH = {-0.015655728135791993, 0.07273261951252645, 0.3848648468648577, -0.8525720202116004, 0.33789766245748176, 0.07273261951252645};

    private NoiseLevel() {
    }

    /** Empty where the image is constant, or its slices are smaller than the wavelet. */
    public static Optional<Double> of(Volume image, Mask region) {
        Geometry g = image.geometry();
        int width = g.nx() - HIGH.length + 1;
        int height = g.ny() - HIGH.length + 1;
        if (width < 1 || height < 1) {
            return Optional.empty();
        }
        int[] slices = slices(region);
        float[] found = new float[0];
        int n = 0;
        for (int k : slices) {
            float[] of = coefficients(image, k, width, height);
            found = Arrays.copyOf(found, n + of.length);
            System.arraycopy(of, 0, found, n, of.length);
            n += of.length;
        }
        if (n == 0) {
            return Optional.empty();
        }
        Arrays.sort(found);
        double median = 0.5 * ((double) found[(n - 1) / 2] + found[n / 2]);
        return Optional.of(median / QUARTILE);
    }

    private static int[] slices(Mask region) {
        Geometry g = region.geometry();
        int[] with = new int[g.nz()];
        int n = 0;
        byte[] in = region.voxels();
        int size = g.nx() * g.ny();
        for (int k = 0; k < g.nz(); k++) {
            boolean any = false;
            for (int v = k * size; v < (k + 1) * size && !any; v++) {
                any = in[v] != 0;
            }
            if (any) {
                with[n++] = k;
            }
        }
        int[] chosen = new int[Math.min(n, MOST_SLICES)];
        for (int s = 0; s < chosen.length; s++) {
            chosen[s] = with[(int) ((2L * s + 1) * n / (2L * chosen.length))];
        }
        return chosen;
    }

    /** Absolute values, without zeros. */
    private static float[] coefficients(Volume image, int k, int width, int height) {
        Geometry g = image.geometry();
        float[] x = image.voxels();
        double[] rows = new double[width * g.ny()];
        for (int j = 0; j < g.ny(); j++) {
            int at = g.index(0, j, k);
            for (int i = 0; i < width; i++) {
                double sum = 0;
                // the filter's sum is 0; differences make a constant's response 0 to the last digit
                for (int t = 1; t < HIGH.length; t++) {
                    sum += HIGH[t] * ((double) x[at + i + t] - x[at + i]);
                }
                rows[j * width + i] = sum;
            }
        }
        float[] found = new float[width * height];
        int n = 0;
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
                double sum = 0;
                for (int t = 1; t < HIGH.length; t++) {
                    sum += HIGH[t] * (rows[(j + t) * width + i] - rows[j * width + i]);
                }
                if (sum != 0 && Double.isFinite(sum)) {
                    found[n++] = (float) Math.abs(sum);
                }
            }
        }
        return Arrays.copyOf(found, n);
    }
}
