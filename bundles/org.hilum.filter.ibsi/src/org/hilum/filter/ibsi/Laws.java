// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

import org.hilum.image.Boundary;
import org.hilum.image.Kernel;
import org.hilum.image.Samples;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * Laws' texture kernels (IBSI JTXT): products of short kernels of unit length that bring out levels, edges, spots, waves and
 * ripples along each axis. The energy map is the mean of |response| over (2δ + 1)<sup>D</sup> voxels, after pooling.
 */
public final class Laws implements ImageFilter<LawsSettings> {
    @Override
    public LawsSettings defaults() {
        return new LawsSettings("L5E5E5", RotationPooling.MAXIMUM, OptionalInt.of(7), Extent.VOLUME, Boundary.MIRROR);
    }

    @Override
    public Reach reach(Geometry grid, LawsSettings s) {
        // turned kernels bring the longest to every axis
        int r = LawsKernel.named(s.kernels(), s.extent()).stream().mapToInt(Kernel::radius).max().orElseThrow() + s.energy().orElse(0);
        return s.extent().reach(s.boundary(), new Reach(r, r, r));
    }

    @Override
    public Volume apply(Volume image, Response response, LawsSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, LawsSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    @Override
    public long bytes(Geometry image, LawsSettings s) {
        return SeparablePasses.bytes(image, s.rotation());
    }

    private static Volume in(Volume image, Box part, LawsSettings s, Task task) {
        Geometry grid = image.geometry();
        List<Kernel> kernel = LawsKernel.named(s.kernels(), s.extent());
        Box around = around(part, grid, s);
        Samples response = PooledResponse.of(new SeparablePasses(image, around, s.extent(), s.boundary(), task), kernel, s.rotation());
        if (s.energy().isEmpty()) {
            return response.on(grid.crop(part), image.quantity());
        }
        for (int v = 0; v < response.values().length; v++) {
            response.values()[v] = Math.abs(response.values()[v]);
        }
        Volume magnitude = response.on(grid.crop(around), image.quantity());
        Box within = new Box(part.x() - around.x(), part.y() - around.y(), part.z() - around.z(), part.nx(), part.ny(), part.nz());
        double[] equal = new double[2 * s.energy().getAsInt() + 1];
        Arrays.fill(equal, 1.0 / equal.length);
        SeparablePasses passes = new SeparablePasses(magnitude, within, s.extent(), s.boundary(), task);
        return passes.response(Collections.nCopies(s.extent().dimensions(), new Kernel(equal))).on(grid.crop(part), image.quantity());
    }

    /** What the energy map is the mean of; on a torus all of it. */
    private static Box around(Box part, Geometry grid, LawsSettings s) {
        int d = s.energy().orElse(0);
        return d == 0 ? part : s.extent().reach(s.boundary(), new Reach(d, d, d)).around(part, grid);
    }
}
