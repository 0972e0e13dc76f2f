// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * Riesz transform (IBSI AYRS) of a filter's response: a derivative of any order along the axes that leaves the strength of
 * each frequency as it is, made in the Fourier domain of the whole image (see {@link RieszTransfer}). It is not steered: for
 * alignment with the image's own structure there is no reference to check against.
 */
public final class Riesz implements ImageFilter<RieszSettings> {
    @Override
    public RieszSettings defaults() {
        return new RieszSettings(RieszBase.LAPLACIAN_OF_GAUSSIAN, 1, 0, 0, 3, 4, 1, Extent.VOLUME, Boundary.MIRROR);
    }

    @Override
    public Reach reach(Geometry grid, RieszSettings s) {
        return filter(grid, s).reach();
    }

    @Override
    public Volume apply(Volume image, Response response, RieszSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, RieszSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    @Override
    public long bytes(Geometry image, RieszSettings s) {
        return filter(image, s).bytes(image);
    }

    private static FourierFilter filter(Geometry grid, RieszSettings s) {
        return new FourierFilter(s.extent(), s.boundary(), s.of() == RieszBase.LAPLACIAN_OF_GAUSSIAN ? LaplacianOfGaussian.kernel(grid, s.laplacian()) : Reach.NONE);
    }

    private static Volume in(Volume image, Box part, RieszSettings s, Task task) {
        Geometry grid = image.geometry();
        if (s.of() == RieszBase.LAPLACIAN_OF_GAUSSIAN) {
            LaplacianOfGaussian.requireRoom(grid, s.extent(), s.sigma());
            LaplacianOfGaussian.noteCoarse(grid, s.laplacian(), task);
        }
        return filter(grid, s).response(image, part, (x, y, z) -> new RieszTransfer(s, grid, x, y, z), task);
    }
}
