// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;

/**
 * What a region's intensity mask holds, within that mask's own bounding box: where it is (1) or not (0), and by how much
 * each intensity differs from their mean, y = X − μ (0 outside).
 */
record Deviations(Box box, Vec3 spacing, double mean, double[] inside, double[] deviation) {
    /** Throws {@link Undefined} where the mask is empty or an intensity is no finite number. */
    static Deviations of(Region region) {
        Mask mask = region.intensity();
        Box box = mask.box().orElseThrow(() -> new Undefined("no voxel is left in the intensity mask"));
        int cells = box.nx() * box.ny() * box.nz();
        double[] inside = new double[cells];
        double[] deviation = new double[cells];
        double mean = mean(region.intensities());
        int v = 0;
        for (int k = box.z(); k < box.z() + box.nz(); k++) {
            for (int j = box.y(); j < box.y() + box.ny(); j++) {
                int row = mask.geometry().index(0, j, k);
                for (int i = box.x(); i < box.x() + box.nx(); i++, v++) {
                    if (mask.at(row + i)) {
                        inside[v] = 1;
                        deviation[v] = region.image().at(row + i) - mean;
                    }
                }
            }
        }
        return new Deviations(box, mask.geometry().spacing(), mean, inside, deviation);
    }

    /** The mean of equal intensities is exactly that intensity, so that no deviation is left by rounding. */
    private static double mean(float[] intensities) {
        double sum = 0;
        boolean flat = true;
        for (float x : intensities) {
            sum += x;
            flat &= x == intensities[0];
        }
        if (!Double.isFinite(sum)) {
            throw new Undefined("the region holds intensities that are not finite");
        }
        return flat ? intensities[0] : sum / intensities.length;
    }

    int nx() {
        return box.nx();
    }

    int ny() {
        return box.ny();
    }

    int nz() {
        return box.nz();
    }
}
