// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.List;

import org.hilum.image.Boundary;
import org.hilum.image.Convolution;
import org.hilum.image.Kernel;
import org.hilum.image.Samples;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;

/**
 * Responses of one image to several separable kernels, axis by axis. What was made for the last kernel is kept as long as
 * the next begins with the same factors: the eight products of two factors an axis take 2 + 4 + 8 passes. A pass leaves of
 * its axis only what is wanted in the end.
 */
final class SeparablePasses {
    private final Volume image;
    private final Stride stride;
    private final Box kept;
    private final Convolution convolution;
    private final Kernel[] factors;
    private final Samples[] made;

    /** @param part what responses are wanted of */
    SeparablePasses(Volume image, Box part, Extent extent, Boundary boundary, Task task) {
        this(image, part, Stride.ONE, extent, boundary, task);
    }

    /**
     * @param part what responses are wanted of
     * @param stride the voxels that are kept of them
     */
    SeparablePasses(Volume image, Box part, Stride stride, Extent extent, Boundary boundary, Task task) {
        Geometry g = image.geometry();
        boolean volume = extent == Extent.VOLUME;
        this.image = volume || part.nz() == g.nz() ? image : image.crop(new Box(0, 0, part.z(), g.nx(), g.ny(), part.nz()));
        this.stride = stride;
        this.kept = stride.of(part).orElseThrow();
        this.convolution = new Convolution(boundary, task);
        this.factors = new Kernel[volume ? 2 : 1];
        this.made = new Samples[factors.length];
    }

    /** What the passes and one response take at most: two stages in double precision, what they lead to (two of it for a maximum), and the response. */
    static long bytes(Geometry image, RotationPooling pooling) {
        return bytes(image, Stride.ONE, pooling);
    }

    /** The same where each pass keeps no more voxels than this along its axis. */
    static long bytes(Geometry image, Stride stride, RotationPooling pooling) {
        long rows = new Stride(stride.x(), 1, 1).of(image).count();
        long planes = new Stride(stride.x(), stride.y(), 1).of(image).count();
        return Double.BYTES * (rows + planes) + ((pooling == RotationPooling.MAXIMUM ? 2L : 1L) * Double.BYTES + Float.BYTES) * stride.of(image).count();
    }

    Samples zeros() {
        return Samples.zeros(kept.nx(), kept.ny(), kept.nz());
    }

    Samples response(List<Kernel> kernel) {
        Samples to = zeros();
        add(kernel, to);
        return to;
    }

    /** @param kernel its factors along x, y and, in a volume, z */
    void add(List<Kernel> kernel, Samples to) {
        int same = 0;
        while (same < factors.length && kernel.get(same).equals(factors[same])) {
            same++;
        }
        for (int axis = same; axis < factors.length; axis++) {
            made[axis] = Samples.NONE;
            factors[axis] = new Kernel(0);
        }
        for (int axis = same; axis < factors.length; axis++) {
            requireRoom(axis, kernel.get(axis));
            made[axis] = axis == 0 ? convolution.rows(image, kernel.get(0), stride.x() * kept.x(), stride.x(), kept.nx())
                    : convolution.along(1, made[0], kernel.get(1), stride.y() * kept.y(), stride.y(), kept.ny());
            factors[axis] = kernel.get(axis);
        }
        int last = factors.length;
        requireRoom(last, kernel.get(last));
        boolean y = last == 1;
        convolution.add(last, made[last - 1], kernel.get(last), y ? stride.y() * kept.y() : stride.z() * kept.z(), y ? stride.y() : stride.z(), to);
    }

    private void requireRoom(int axis, Kernel k) {
        Geometry g = image.geometry();
        int n = axis == 0 ? g.nx() : axis == 1 ? g.ny() : g.nz();
        if (k.radius() > n) {
            throw new Undefined("the kernel reaches " + k.radius() + " voxels, and the image has only " + n + " along axis " + "xyz".charAt(axis)
                    + ": what lies beyond its edge would decide" + (axis == 2 ? "; filter by slices" : ""));
        }
    }
}
