// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import org.hilum.spi.image.Vec3;

/**
 * Which lengths a file may tell, in mm: from a nanometre to a kilometre. No scanner has smaller or larger pixels, nor shows
 * anything farther away; what goes beyond is damage, and sums of it would lose digits.
 */
public final class PossibleLengths {
    private static final double LEAST_MM = 1e-6;
    private static final double MOST_MM = 1e6;

    private PossibleLengths() {
    }

    /** Whether pixels or slices can be that far apart; NaN never. */
    public static boolean isSpacing(double mm) {
        return mm >= LEAST_MM && mm <= MOST_MM;
    }

    /** Whether something can be at this distance, to either side, from where a scanner counts. */
    public static boolean isAway(double mm) {
        return Math.abs(mm) <= MOST_MM;
    }

    /** Whether something can lie there. */
    public static boolean isPlace(Vec3 mm) {
        return isAway(mm.x()) && isAway(mm.y()) && isAway(mm.z());
    }
}
