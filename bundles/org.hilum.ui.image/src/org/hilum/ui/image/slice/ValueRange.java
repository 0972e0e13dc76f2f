// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import org.hilum.spi.image.Volume;

/** The numbers from the darkest colour ({@code low}) to the lightest ({@code high}). */
public record ValueRange(double low, double high) {
    /** From the least to the largest value there is; from 0 to 0 where there is none. */
    public static ValueRange of(Volume volume) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float x : volume.voxels()) {
            if (Float.isFinite(x)) {
                low = Math.min(low, x);
                high = Math.max(high, x);
            }
        }
        return low <= high ? new ValueRange(low, high) : new ValueRange(0, 0);
    }

    /** How far up a value lies, 0 to 1; in the middle where all are the same. */
    public double part(double value) {
        return high > low ? (value - low) / (high - low) : 0.5;
    }

    public int rgb(double value) {
        return ColourMap.rgb(part(value));
    }
}
