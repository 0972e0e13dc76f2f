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
 * Non-separable wavelets (IBSI LODD): the band-pass map of one level of a wavelet that is the same in all directions, made
 * in the Fourier domain. At level j the factor at frequency ν is that of level 1 at 2<sup>j−1</sup> ν, with ν as
 * {@link Frequencies} has it; it depends on the size of the image, all of which is needed.
 */
public final class NonSeparableWavelet implements ImageFilter<NonSeparableWaveletSettings> {
    @Override
    public NonSeparableWaveletSettings defaults() {
        return new NonSeparableWaveletSettings(RadialWavelet.SIMONCELLI, 1, Extent.VOLUME, Boundary.MIRROR);
    }

    @Override
    public Reach reach(Geometry grid, NonSeparableWaveletSettings s) {
        return filter(s).reach();
    }

    @Override
    public Volume apply(Volume image, Response response, NonSeparableWaveletSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, NonSeparableWaveletSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    @Override
    public long bytes(Geometry image, NonSeparableWaveletSettings s) {
        return filter(s).bytes(image);
    }

    private static FourierFilter filter(NonSeparableWaveletSettings s) {
        return new FourierFilter(s.extent(), s.boundary(), Reach.NONE);
    }

    private static Volume in(Volume image, Box part, NonSeparableWaveletSettings s, Task task) {
        return filter(s).response(image, part, (x, y, z) -> (f, g, h) -> s.wavelet().band(s.level(), x.at(f), y.at(g), z.at(h)), task);
    }
}
