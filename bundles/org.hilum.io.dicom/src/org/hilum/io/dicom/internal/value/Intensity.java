// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

/**
 * How the stored values of a plane become intensities: {@code factor · (slope · stored + intercept)}, in 64 bits, for stored
 * values from {@code lowest} to {@code highest}.
 *
 * @param refusing whether a value beyond that can't be told; otherwise it counts as the end of the range, as in a look-up table
 */
public record Intensity(double slope, double intercept, double factor, double lowest, double highest, boolean refusing) {
    static Intensity linear(double slope, double intercept) {
        return new Intensity(slope, intercept, 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    Intensity times(double more) {
        return new Intensity(slope, intercept, factor * more, lowest, highest, refusing);
    }

    public boolean refuses(double stored) {
        return refusing && (stored < lowest || stored > highest);
    }

    /** Whether all stored values between these become numbers of 32 bits, and different ones different numbers. */
    public boolean isNumber(double least, double most) {
        return Math.abs(factor * slope) >= Float.MIN_NORMAL && Math.abs(of(least)) <= Float.MAX_VALUE && Math.abs(of(most)) <= Float.MAX_VALUE;
    }

    /** The intensity. */
    public double of(double stored) {
        return factor * (slope * Math.min(highest, Math.max(lowest, stored)) + intercept);
    }
}
