// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

/** Sample quantiles, linear between order statistics (type 7 of Hyndman and Fan, Am Stat 1996;50:361; what R and NumPy give by default). */
public final class Quantile {
    private Quantile() {
    }

    /** The value below which the given share of values in ascending order lies: {@code share} 0.5 gives the median. NaN where there is no value. */
    public static double of(double[] ascending, double share) {
        if (ascending.length == 0) {
            return Double.NaN;
        }
        double place = share * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
