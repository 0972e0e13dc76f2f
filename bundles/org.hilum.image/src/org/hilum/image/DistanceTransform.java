// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/**
 * The exact Euclidean distance, in mm, from every voxel's centre to the nearest centre of a voxel of a mask. Per axis the
 * lower envelope of parabolas, in time linear in the voxels: Felzenszwalb and Huttenlocher, Theory of Computing 8 (2012) 415.
 */
public final class DistanceTransform {
    private DistanceTransform() {
    }

    /** Squared distances in mm², one a voxel of the mask's grid; 0 inside, infinite everywhere for an empty mask. */
    public static double[] squared(Mask mask) {
        return squared(mask, mask.geometry().box());
    }

    /**
     * The same for a part of a larger grid: to the last bit what the whole gives there, if the whole has no voxel of the mask that
     * is nearer than those in the part.
     *
     * @param mask on the part
     * @param part where it lies in the larger grid
     */
    public static double[] squared(Mask mask, Box part) {
        Geometry g = mask.geometry();
        byte[] in = mask.voxels();
        double[] d = new double[in.length];
        for (int v = 0; v < d.length; v++) {
            d[v] = in[v] != 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        if (mask.count() > 0) {
            along(d, 1, g.nx(), part.x(), g.spacing().x());
            along(d, g.nx(), g.ny(), part.y(), g.spacing().y());
            along(d, g.nx() * g.ny(), g.nz(), part.z(), g.spacing().z());
        }
        return d;
    }

    /**
     * How deep each voxel of a mask lies in it: the distance in mm from its centre to the nearest centre of a voxel outside,
     * everything beyond the grid being outside; 0 for voxels that are not in the mask.
     */
    public static double[] depth(Mask mask) {
        Geometry g = mask.geometry();
        Geometry padded = new Geometry(g.nx() + 2, g.ny() + 2, g.nz() + 2, g.spacing(), g.toPatient(-1, -1, -1), g.axes());
        byte[] outside = new byte[padded.count()];
        Arrays.fill(outside, (byte) 1);
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    outside[padded.index(i + 1, j + 1, k + 1)] = (byte) (mask.at(i, j, k) ? 0 : 1);
                }
            }
        }
        double[] squared = squared(new Mask(padded, outside));
        double[] depth = new double[g.count()];
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    depth[g.index(i, j, k)] = Math.sqrt(squared[padded.index(i + 1, j + 1, k + 1)]);
                }
            }
        }
        return depth;
    }

    private static void along(double[] d, int stride, int n, int first, double spacing) {
        double[] line = new double[n];
        int[] vertex = new int[n];
        double[] from = new double[n + 1];
        int block = stride * n;
        for (int start = 0; start < d.length; start += block) {
            for (int i = start; i < start + stride; i++) {
                for (int v = 0; v < n; v++) {
                    line[v] = d[i + v * stride];
                }
                envelope(line, first, vertex, from, spacing * spacing, d, i, stride);
            }
        }
    }

    /**
     * min over q of (p − q)²·unit + f(q), for each p; {@code vertex[k]} is lowest from {@code from[k]} to {@code from[k + 1]}.
     *
     * @param first place of {@code f[0]} on the line, from which all places count, so that they are rounded as on the whole line
     */
    private static void envelope(double[] f, int first, int[] vertex, double[] from, double unit, double[] to, int at, int stride) {
        int k = -1;
        for (int q = 0; q < f.length; q++) {
            if (f[q] == Double.POSITIVE_INFINITY) {
                continue;
            }
            double meet = Double.NEGATIVE_INFINITY;
            while (k >= 0) {
                int v = vertex[k];
                meet = 0.5 * ((f[q] - f[v]) / (unit * (q - v)) + (q + first) + (v + first));
                if (meet > from[k]) {
                    break;
                }
                k--;
                meet = Double.NEGATIVE_INFINITY;
            }
            k++;
            vertex[k] = q;
            from[k] = meet;
        }
        if (k < 0) {
            for (int p = 0, o = at; p < f.length; p++, o += stride) {
                to[o] = Double.POSITIVE_INFINITY;
            }
            return;
        }
        Arrays.fill(from, k + 1, k + 2, Double.POSITIVE_INFINITY);
        int low = 0;
        for (int p = 0, o = at; p < f.length; p++, o += stride) {
            while (from[low + 1] < p + first) {
                low++;
            }
            double step = p - vertex[low];
            to[o] = step * step * unit + f[vertex[low]];
        }
    }
}
