// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import java.util.Arrays;

import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;

/**
 * Divides an image into small connected parts that follow its edges: simple linear iterative clustering (R. Achanta et al.,
 * IEEE Trans. Pattern Anal. Mach. Intell. 34 (2012) 2274) in three dimensions, in mm. Clusters start on a regular grid of
 * spacing S, the cube root of the volume wanted; ten times, each voxel joins that cluster within 2 S (±S along each axis)
 * whose D² = (g − g<sub>c</sub>)² + m² (d / S)² is least, g being its intensity as {@link Contrast} has it, d the distance
 * in mm and m = 0.1; and each cluster moves to the mean of its voxels. Connected parts below a quarter of the volume then
 * join the neighbour of the most similar mean intensity.
 */
final class Supervoxels {
    private static final int ROUNDS = 10;
    private static final double COMPACTNESS = 0.1;
    private static final int SMALL = 4;

    private final Geometry g;
    private final float[] grey;
    private final double spacing;
    private final int[] label;

    private Supervoxels(Geometry g, float[] grey, double volume) {
        this.g = g;
        this.grey = grey;
        this.spacing = Math.cbrt(volume);
        this.label = new int[g.count()];
    }

    /**
     * The number of each voxel's supervoxel, from 0 on.
     *
     * @param grey intensities from 0 to 1
     * @param volume that supervoxels should have, in mm³
     */
    static int[] of(Volume grey, double volume, Task task) {
        Supervoxels s = new Supervoxels(grey.geometry(), grey.voxels(), volume);
        Clusters clusters = s.start();
        double[] least = new double[s.label.length];
        for (int round = 0; round < ROUNDS; round++) {
            task.check();
            s.assign(clusters, least);
            clusters.update(s.g, s.grey, s.label);
        }
        s.assign(clusters, least);
        return ConnectedParts.of(s.label, s.g, s.grey, (int) Math.max(1, volume / s.g.voxelVolume() / SMALL));
    }

    /** Clusters on a grid, each voxel with that of its cell. */
    private Clusters start() {
        int cx = cells(g.nx() * g.spacing().x());
        int cy = cells(g.ny() * g.spacing().y());
        int cz = cells(g.nz() * g.spacing().z());
        for (int k = 0, v = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++, v++) {
                    label[v] = (int) ((long) i * cx / g.nx()) + cx * ((int) ((long) j * cy / g.ny()) + cy * (int) ((long) k * cz / g.nz()));
                }
            }
        }
        Clusters clusters = new Clusters(cx * cy * cz);
        clusters.update(g, grey, label);
        return clusters;
    }

    private int cells(double extent) {
        return (int) Math.max(1, Math.rint(extent / spacing));
    }

    private void assign(Clusters c, double[] least) {
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        double sx = g.spacing().x();
        double sy = g.spacing().y();
        double sz = g.spacing().z();
        double perMm = COMPACTNESS * COMPACTNESS / (spacing * spacing);
        for (int n = 0; n < c.size(); n++) {
            if (c.voxels(n) == 0) {
                continue;
            }
            int k1 = last(c.z(n), sz, g.nz());
            int j1 = last(c.y(n), sy, g.ny());
            int i1 = last(c.x(n), sx, g.nx());
            int i0 = first(c.x(n), sx);
            for (int k = first(c.z(n), sz); k <= k1; k++) {
                double dz = k * sz - c.z(n);
                for (int j = first(c.y(n), sy); j <= j1; j++) {
                    double dy = j * sy - c.y(n);
                    double apart = dy * dy + dz * dz;
                    int v = g.index(i0, j, k);
                    for (int i = i0; i <= i1; i++, v++) {
                        double dx = i * sx - c.x(n);
                        double dg = grey[v] - c.grey(n);
                        double d = dg * dg + perMm * (dx * dx + apart);
                        if (d < least[v]) {
                            least[v] = d;
                            label[v] = n;
                        }
                    }
                }
            }
        }
    }

    private int first(double centre, double step) {
        return (int) Math.max(0, Math.ceil((centre - spacing) / step));
    }

    private int last(double centre, double step, int n) {
        return (int) Math.min(n - 1, Math.floor((centre + spacing) / step));
    }
}
