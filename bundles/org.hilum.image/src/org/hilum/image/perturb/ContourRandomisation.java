// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * Draws a region's contour anew, as another reader might: the image around the mask is divided into {@link Supervoxels}; one
 * whose part within the mask is η is kept with probability η, always from η = 0.9 on, never below 0.2 (Zwanenburg et al.,
 * Sci Rep 9 (2019) 614). The new mask is what was kept. The supervoxel with the largest η is kept always, so that
 * the region never vanishes.
 *
 * <p>Supervoxels have 250 mm³, or a tenth of the region if that is less, and 20 voxels at least.
 */
public final class ContourRandomisation {
    private static final double VOLUME = 250;
    private static final double OF_REGION = 0.1;
    private static final int VOXELS = 20;
    private static final double ALWAYS = 0.9;
    private static final double NEVER = 0.2;

    private ContourRandomisation() {
    }

    /** A supervoxel reaches no further than its cluster is seen. */
    public static Reach room(Mask mask) {
        return Reach.of(mask.geometry(), 1.5 * Math.cbrt(volume(mask)));
    }

    private static double volume(Mask mask) {
        double voxel = mask.geometry().voxelVolume();
        return Math.max(VOXELS * voxel, Math.min(VOLUME, OF_REGION * mask.count() * voxel));
    }

    /**
     * @param image on the mask's grid
     * @param there where the mask may be
     */
    public static Mask apply(Mask mask, Volume image, Mask there, long seed, Task task) {
        int[] label = Supervoxels.of(Contrast.of(image, mask), volume(mask), task);
        double[] kept = probabilities(label, mask);
        Draws draws = new Draws(seed);
        boolean[] in = new boolean[kept.length];
        int surest = 0;
        for (int s = 0; s < kept.length; s++) {
            in[s] = draws.uniform(s) < kept[s];
            surest = kept[s] > kept[surest] ? s : surest;
        }
        in[surest] = true;
        Geometry g = mask.geometry();
        byte[] inside = new byte[g.count()];
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (byte) (in[label[v]] && there.at(v) ? 1 : 0);
        }
        return new Mask(g, inside);
    }

    /** How probably each supervoxel is kept. */
    static double[] probabilities(int[] label, Mask mask) {
        int count = 0;
        for (int l : label) {
            count = Math.max(count, l + 1);
        }
        int[] all = new int[count];
        int[] inside = new int[count];
        for (int v = 0; v < label.length; v++) {
            all[label[v]]++;
            inside[label[v]] += mask.at(v) ? 1 : 0;
        }
        double[] kept = new double[count];
        for (int s = 0; s < count; s++) {
            double overlap = (double) inside[s] / all[s];
            kept[s] = overlap >= ALWAYS ? 1 : overlap < NEVER ? 0 : overlap;
        }
        return kept;
    }
}
