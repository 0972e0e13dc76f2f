// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.image.Boundary;
import org.hilum.image.Kernel;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/** Mean filter (IBSI S60F): the mean over a square or cube of M voxels a side, g(k) = 1/M<sup>D</sup>. */
public final class Mean implements ImageFilter<MeanSettings> {
    @Override
    public MeanSettings defaults() {
        return new MeanSettings(5, Extent.VOLUME, Boundary.MIRROR);
    }

    @Override
    public Reach reach(Geometry grid, MeanSettings s) {
        int r = s.size() / 2;
        return s.extent().reach(s.boundary(), new Reach(r, r, r));
    }

    @Override
    public Volume apply(Volume image, Response response, MeanSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, MeanSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    @Override
    public long bytes(Geometry image, MeanSettings s) {
        return SeparablePasses.bytes(image, RotationPooling.NONE);
    }

    private static Volume in(Volume image, Box part, MeanSettings s, Task task) {
        double[] equal = new double[s.size()];
        Arrays.fill(equal, 1.0 / s.size());
        SeparablePasses passes = new SeparablePasses(image, part, s.extent(), s.boundary(), task);
        return passes.response(Collections.nCopies(s.extent().dimensions(), new Kernel(equal))).on(image.geometry().crop(part), image.quantity());
    }
}
