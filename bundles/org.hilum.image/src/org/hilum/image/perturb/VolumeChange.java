// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import java.util.Arrays;

import org.hilum.image.DistanceTransform;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;

/**
 * Grows or shrinks a mask until it has (1 + change) times its voxels, to the voxel: by the voxels outside that lie nearest
 * to it, or less those inside that lie nearest to its rim, as the Euclidean distance in mm between voxel centres has it. Of
 * the last that lie equally far, chance chooses.
 */
public final class VolumeChange {
    /** Distances that differ by so much are the same. */
    private static final double SAME = 1e-9;
    private static final double BALL = 4 * Math.PI / 3;

    private VolumeChange() {
    }

    /**
     * Room enough around a mask's box: a body of volume V and its surroundings to the distance r have together at least
     * (V<sup>1/3</sup> + r (4π/3)<sup>1/3</sup>)³ (Brunn and Minkowski), so that a larger r is never needed, but for a voxel.
     */
    public static Reach room(Mask mask, double change) {
        if (change <= 0) {
            return Reach.NONE;
        }
        Geometry g = mask.geometry();
        double volume = mask.count() * g.voxelVolume();
        double r = Math.cbrt(volume / BALL) * (Math.cbrt(1 + change) - 1);
        return Reach.of(g, r + g.spacing().length());
    }

    /**
     * @param there where the mask may grow to
     * @return a mask of at least one voxel; with fewer than wanted where there is no more room
     */
    public static Mask apply(Mask mask, Mask there, double change, long seed) {
        int wanted = (int) Math.max(1, Math.rint(mask.count() * (1 + change)));
        int more = wanted - mask.count();
        if (more == 0) {
            return mask;
        }
        byte[] inside = mask.voxels().clone();
        boolean grows = more > 0;
        double[] distance = grows ? DistanceTransform.squared(mask) : DistanceTransform.depth(mask);
        for (int v = 0; v < inside.length; v++) {
            boolean candidate = grows ? inside[v] == 0 && there.at(v) : inside[v] != 0;
            distance[v] = candidate ? distance[v] : Double.POSITIVE_INFINITY;
        }
        for (int v : nearest(distance, Math.abs(more), new Draws(seed))) {
            inside[v] = (byte) (grows ? 1 : 0);
        }
        return new Mask(mask.geometry(), inside);
    }

    /** The places of the {@code count} least distances, all that are finite if there are no more. */
    private static int[] nearest(double[] distance, int count, Draws draws) {
        double[] sorted = Arrays.stream(distance).filter(Double::isFinite).sorted().toArray();
        if (sorted.length <= count) {
            return places(distance, -1, Double.POSITIVE_INFINITY);
        }
        double last = sorted[count - 1];
        int[] surely = places(distance, -1, last * (1 - SAME));
        int[] tied = places(distance, last * (1 - SAME), last * (1 + SAME));
        long[] order = new long[tied.length];
        for (int t = 0; t < tied.length; t++) {
            // the draw decides, the place after it makes the order one
            order[t] = (draws.bits(tied[t]) & ~0x7fff_ffffL) | tied[t];
        }
        Arrays.sort(order);
        int[] chosen = Arrays.copyOf(surely, count);
        for (int t = surely.length; t < count; t++) {
            chosen[t] = (int) (order[t - surely.length] & 0x7fff_ffffL);
        }
        return chosen;
    }

    /** Places whose distance is above the first bound (or equal to it, for ties) and below the second. */
    private static int[] places(double[] distance, double from, double to) {
        int[] found = new int[distance.length];
        int n = 0;
        for (int v = 0; v < distance.length; v++) {
            if (distance[v] >= from && distance[v] < to) {
                found[n++] = v;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
