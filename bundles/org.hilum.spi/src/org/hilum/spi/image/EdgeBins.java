// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import org.hilum.spi.Undefined;

/**
 * Grey levels by comparison with bin edges, as PyRadiomics makes them: edge k lies at start + k·step in floating point, and
 * level l holds what is not below edge l − 1 but below edge l. Dividing by the step instead would put intensities that lie
 * on an edge into the bin below now and then.
 */
final class EdgeBins {
    private EdgeBins() {
    }

    /** Edges at multiples of the width, from the one at or below the lowest intensity. */
    static int[] ofWidth(float[] values, double width) {
        double low = extreme(values, -1);
        double high = extreme(values, 1);
        double above = low % width;
        double start = low - (above < 0 ? above + width : above);
        if (width < Math.ulp(Math.max(-low, high))) {
            throw new Undefined("bins of " + width + " are narrower than such intensities can be told apart; choose a larger bin width");
        }
        if ((high - start) / width >= Grey.MOST_LEVELS) {
            throw new Undefined("bins of " + width + " make more than " + Grey.MOST_LEVELS + " grey levels; choose a larger bin width");
        }
        return levels(values, start, start + width - start, Integer.MAX_VALUE);
    }

    /** So many bins from the lowest to the highest intensity, which belongs to the last; from half a unit below to half a unit above, where they are one. */
    static int[] ofCount(float[] values, int bins) {
        double low = extreme(values, -1);
        double high = extreme(values, 1);
        boolean flat = low == high;
        double start = flat ? low - 0.5 : low;
        return levels(values, start, ((flat ? high + 0.5 : high) - start) / bins, bins);
    }

    private static int[] levels(float[] values, double start, double step, int most) {
        int[] level = new int[values.length];
        for (int v = 0; v < level.length; v++) {
            int bin = (int) ((values[v] - start) / step);
            while (values[v] < start + bin * step) {
                bin--;
            }
            while (bin + 1 < most && values[v] >= start + (bin + 1) * step) {
                bin++;
            }
            level[v] = Math.min(most, bin + 1);
        }
        return level;
    }

    private static double extreme(float[] values, int sign) {
        double most = Double.NEGATIVE_INFINITY;
        for (float x : values) {
            if (!Float.isFinite(x)) {
                throw new Undefined("the region holds intensities that are not finite");
            }
            most = Math.max(most, sign * x);
        }
        return sign * most;
    }
}
