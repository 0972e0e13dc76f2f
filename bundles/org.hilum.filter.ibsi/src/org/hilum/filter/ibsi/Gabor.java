// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.image.Boundary;
import org.hilum.image.Samples;
import org.hilum.image.fourier.RowTransform;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * Gabor filter (IBSI Q88H): how strongly a wave of one length and direction is present in a plane, within a Gaussian envelope
 * ({@link GaborKernel}). The response may be pooled over directions, a full turn in equal steps, and over the three planes.
 */
public final class Gabor implements ImageFilter<GaborSettings> {
    @Override
    public GaborSettings defaults() {
        return new GaborSettings(5, 6, 1, 0, RotationPooling.AVERAGE, 22.5, Planes.ORTHOGONAL, GaborResponse.MODULUS, 5, Boundary.MIRROR);
    }

    @Override
    public Reach reach(Geometry grid, GaborSettings s) {
        Reach kernel = kernel(grid, s);
        boolean slices = s.planes() == Planes.SLICES;
        return (slices ? Extent.SLICES : Extent.VOLUME).reach(s.boundary(), kernel);
    }

    private static Reach kernel(Geometry grid, GaborSettings s) {
        Vec3 d = grid.spacing();
        double[] spacing = {d.x(), d.y(), d.z()};
        int[] reach = new int[3];
        for (int[] axes : s.planes().axes()) {
            for (double theta : s.angles()) {
                GaborKernel k = new GaborKernel(s, theta, spacing[axes[0]], spacing[axes[1]]);
                reach[axes[0]] = Math.max(reach[axes[0]], k.reachU());
                reach[axes[1]] = Math.max(reach[axes[1]], k.reachV());
            }
        }
        return new Reach(reach[0], reach[1], reach[2]);
    }

    @Override
    public Volume apply(Volume image, Response response, GaborSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, GaborSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    /** The pooled response, and of the largest plane with its surroundings six copies and a kernel an angle, twice while it is made. */
    @Override
    public long bytes(Geometry g, GaborSettings s) {
        Reach r = kernel(g, s);
        long[] length = {RowTransform.lengthFor(g.nx() + 2 * r.x()), RowTransform.lengthFor(g.ny() + 2 * r.y()), RowTransform.lengthFor(g.nz() + 2 * r.z())};
        long plane = Arrays.stream(s.planes().axes()).mapToLong(axes -> length[axes[0]] * length[axes[1]]).max().orElse(0);
        return (Double.BYTES + Float.BYTES) * (long) g.count() + Double.BYTES * plane * (12 + s.angles().length);
    }

    /** A wave shorter than two voxels looks like a longer one where it is sampled. */
    private static void requireSampled(Geometry grid, GaborSettings s) {
        Vec3 d = grid.spacing();
        double widest = Math.max(Math.max(d.x(), d.y()), s.planes() == Planes.SLICES ? 0 : d.z());
        if (s.wavelength() < 2 * widest * (1 - 1e-6)) {
            throw new Undefined("the wavelength (" + s.wavelength() + " mm) is shorter than two voxels (" + widest + " mm each): choose a longer one, voxels that are smaller, or slices");
        }
    }

    private static Volume in(Volume image, Box part, GaborSettings s, Task task) {
        requireSampled(image.geometry(), s);
        LaplacianOfGaussian.requireRoom(image.geometry(), s.planes() == Planes.SLICES ? Extent.SLICES : Extent.VOLUME, s.sigma());
        Samples pooled = Samples.zeros(part.nx(), part.ny(), part.nz());
        boolean largest = s.rotation() == RotationPooling.MAXIMUM;
        if (largest) {
            Arrays.fill(pooled.values(), Double.NEGATIVE_INFINITY);
        }
        int[][] planes = s.planes().axes();
        for (int[] axes : planes) {
            new GaborPlanes(image, part, axes, s).pool(pooled.values(), task);
        }
        double scale = largest ? 1 : 1.0 / (planes.length * s.angles().length);
        for (int at = 0; at < pooled.values().length; at++) {
            pooled.values()[at] *= scale;
        }
        return pooled.on(image.geometry().crop(part), image.quantity());
    }
}
