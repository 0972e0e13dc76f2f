// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.localintensity;

import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;

/**
 * Peaks of the mean intensities of balls around the voxels of an intensity mask.
 *
 * @param localPeak the greatest mean around a voxel of the greatest intensity
 * @param globalPeak the greatest mean of all
 */
record BallMeans(double localPeak, double globalPeak) {
    /** Throws {@link Undefined} where the intensity mask is empty, or holds what is no number. */
    static BallMeans of(Region region, Task task) {
        double highest = highest(region);
        Ball ball = new Ball(region.geometry().spacing());
        Mask mask = region.intensity();
        float[] all = region.surroundings().voxels();
        BallSums sums = new BallSums(ball, region.surroundings().geometry(), region.place(), mask);
        double[] sum;
        double[] count;
        if (reaches(region, ball) && finite(all)) {
            sum = sums.of(v -> all[v], task);
            count = new double[0];
        } else {
            sum = sums.of(v -> Float.isFinite(all[v]) ? all[v] : 0, task);
            count = sums.of(v -> Float.isFinite(all[v]) ? 1 : 0, task);
        }
        double whole = ball.count();
        double local = Double.NEGATIVE_INFINITY;
        double global = Double.NEGATIVE_INFINITY;
        float[] own = region.image().voxels();
        for (int v = 0; v < own.length; v++) {
            if (mask.at(v)) {
                double mean = sum[v] / (count.length == 0 ? whole : count[v]);
                global = Math.max(global, mean);
                local = own[v] == highest ? Math.max(local, mean) : local;
            }
        }
        return new BallMeans(local, global);
    }

    private static double highest(Region region) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float x : region.intensities()) {
            if (!Float.isFinite(x)) {
                throw new Undefined("the region holds intensities that are not finite");
            }
            highest = Math.max(highest, x);
        }
        if (region.intensity().count() == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        return highest;
    }

    /** Whether every ball lies in the surroundings as a whole. */
    private static boolean reaches(Region region, Ball ball) {
        Box box = region.place();
        int y = ball.rows().stream().mapToInt(Ball.Row::y).max().orElse(0);
        int z = ball.rows().stream().mapToInt(Ball.Row::z).max().orElse(0);
        return box.grow(ball.widest(), y, z, region.surroundings().geometry())
                .equals(new Box(Math.max(0, box.x() - ball.widest()), Math.max(0, box.y() - y), Math.max(0, box.z() - z), box.nx() + 2 * ball.widest(), box.ny() + 2 * y,
                        box.nz() + 2 * z));
    }

    private static boolean finite(float[] all) {
        boolean finite = true;
        for (float x : all) {
            finite &= Float.isFinite(x);
        }
        return finite;
    }
}
