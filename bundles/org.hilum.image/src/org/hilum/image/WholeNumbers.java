// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.image.Volume;

/** How interpolated intensities become whole numbers. */
enum WholeNumbers {
    NOT,
    NEAREST,
    /**
     * What is left of a number when it is stored as a whole one without rounding. Interpolation of whole numbers often gives
     * whole numbers but for its own rounding errors: those stay.
     */
    TOWARDS_ZERO;

    private static final double ERROR = 1e-9;

    /** Whether an image holds whole numbers only, as images do that were stored as such. */
    static boolean only(Volume image) {
        for (float x : image.voxels()) {
            if (x != Math.rint(x)) {
                return false;
            }
        }
        return true;
    }

    Volume of(Volume image) {
        if (this == NOT) {
            return image;
        }
        float[] x = image.voxels();
        float[] whole = new float[x.length];
        for (int v = 0; v < x.length; v++) {
            whole[v] = of(x[v]);
        }
        return new Volume(image.geometry(), whole, image.quantity());
    }

    float of(double x) {
        // adding 0 makes 0 of −0
        return switch (this) {
            case NOT -> (float) x;
            case NEAREST -> (float) Math.rint((float) x) + 0f;
            case TOWARDS_ZERO -> (float) towardsZero(x) + 0f;
        };
    }

    private static double towardsZero(double x) {
        double nearest = Math.rint(x);
        return Math.abs(x - nearest) < ERROR * Math.max(1, Math.abs(x)) ? nearest : x < 0 ? Math.ceil(x) : Math.floor(x);
    }
}
