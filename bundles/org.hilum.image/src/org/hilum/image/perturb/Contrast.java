// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * Intensities as the eye sees them in a window set for the region: 0 at three standard deviations below the mean of
 * the region's voxels and 1 at three above, cut off beyond. Where the region is flat, 0.5 is its intensity, and all others
 * are 0 or 1.
 */
final class Contrast {
    private static final double WIDTH = 3;

    private Contrast() {
    }

    static Volume of(Volume image, Mask region) {
        Geometry g = image.geometry();
        float[] x = image.voxels().clone();
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int v = 0; v < x.length; v++) {
            if (region.at(v) && Float.isFinite(x[v])) {
                sum += x[v];
                n++;
            }
        }
        double mean = n == 0 ? 0 : sum / n;
        for (int v = 0; v < x.length; v++) {
            squares += region.at(v) && Float.isFinite(x[v]) ? (x[v] - mean) * (x[v] - mean) : 0;
        }
        double half = WIDTH * Math.sqrt(squares / Math.max(1, n));
        for (int v = 0; v < x.length; v++) {
            double from = x[v] - mean;
            double at = half > 0 ? 0.5 + 0.5 * from / half : from == 0 ? 0.5 : from < 0 ? 0 : 1;
            x[v] = (float) (Double.isNaN(at) ? 0 : Math.min(1, Math.max(0, at)));
        }
        return new Volume(g, x, image.quantity());
    }
}
