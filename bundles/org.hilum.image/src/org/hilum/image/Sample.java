// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;

import org.hilum.spi.Problem;

/** The intensities of some voxels, sorted: what a normalisation follows. */
record Sample(float[] sorted) {
    /**
     * Sorts them in place.
     *
     * @param of whose they are, for people
     * @throws Problem where there are none, or some are no finite numbers
     */
    static Sample of(float[] values, String of, String where) {
        Arrays.sort(values);
        if (values.length == 0) {
            throw new Problem(of + " has no voxel, so that the image cannot be normalised by it", where, "leave normalisation out, or choose other voxels to normalise by");
        }
        if (!Float.isFinite(values[0]) || !Float.isFinite(values[values.length - 1])) {
            throw new Problem(of + " holds voxels that are no finite numbers, so that the image cannot be normalised by it", where,
                    "leave normalisation out, or repair the image");
        }
        return new Sample(values);
    }

    /** Linear between neighbours, as in the statistics of intensities. */
    double percentile(double percent) {
        double at = percent / 100 * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * ((double) sorted[above] - sorted[below]);
    }

    /** Of the intensities, those beyond the ends set to them. */
    double mean(double low, double high) {
        double sum = 0;
        for (float x : sorted) {
            sum += Math.max(low, Math.min(high, x));
        }
        return sum / sorted.length;
    }

    /** The sample standard deviation, of the same; 0 of a single voxel. */
    double deviation(double low, double high, double mean) {
        double sum = 0;
        for (float x : sorted) {
            double d = Math.max(low, Math.min(high, x)) - mean;
            sum += d * d;
        }
        return sorted.length == 1 ? 0 : Math.sqrt(sum / (sorted.length - 1));
    }

    /**
     * The intensities above Otsu's threshold (1979), which parts them in two such that the variance between the two, weighted by
     * their sizes, is greatest. Found exactly, between any two neighbouring intensities, and not on a histogram.
     */
    float[] bright() {
        double total = 0;
        for (float x : sorted) {
            total += x;
        }
        int n = sorted.length;
        double below = 0;
        double most = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int v = 1; v < n; v++) {
            below += sorted[v - 1];
            if (sorted[v] > sorted[v - 1]) {
                double apart = below / v - (total - below) / (n - v);
                double between = (double) v * (n - v) * apart * apart;
                if (between > most) {
                    most = between;
                    from = v;
                }
            }
        }
        return Arrays.copyOfRange(sorted, from, n);
    }
}
