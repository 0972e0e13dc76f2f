// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.OptionalDouble;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * Leaves voxels out of a mask by their intensity (IBSI IFBM): first those outside a closed range (USB3), then outliers, which
 * lie further than k population standard deviations from the mean of what the range left (7ACA).
 */
public final class Resegmentation {
    private Resegmentation() {
    }

    /** The intensity mask; the mask itself where nothing is asked for. */
    public static Mask apply(Volume image, Mask mask, OptionalDouble lowest, OptionalDouble highest, OptionalDouble outlierSigmas) {
        Mask inRange = lowest.isEmpty() && highest.isEmpty() ? mask
                : keep(image, mask, lowest.orElse(Double.NEGATIVE_INFINITY), highest.orElse(Double.POSITIVE_INFINITY));
        return outlierSigmas.isEmpty() || inRange.count() == 0 ? inRange : withoutOutliers(image, inRange, outlierSigmas.getAsDouble());
    }

    private static Mask withoutOutliers(Volume image, Mask mask, double sigmas) {
        float[] x = image.voxels();
        byte[] in = mask.voxels();
        double sum = 0;
        for (int v = 0; v < in.length; v++) {
            sum += in[v] != 0 ? x[v] : 0;
        }
        double mean = sum / mask.count();
        double squares = 0;
        for (int v = 0; v < in.length; v++) {
            squares += in[v] != 0 ? (x[v] - mean) * (x[v] - mean) : 0;
        }
        double reach = sigmas * Math.sqrt(squares / mask.count());
        return keep(image, mask, mean - reach, mean + reach);
    }

    private static Mask keep(Volume image, Mask mask, double low, double high) {
        float[] x = image.voxels();
        byte[] in = mask.voxels();
        byte[] kept = new byte[in.length];
        for (int v = 0; v < in.length; v++) {
            kept[v] = (byte) (in[v] != 0 && x[v] >= low && x[v] <= high ? 1 : 0);
        }
        return new Mask(mask.geometry(), kept);
    }
}
