// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

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

/**
 * Separable wavelets (IBSI 25BO), undecimated: low or high pass along each axis at one level of scale, on the image's own
 * grid. At level j the kernels have 2<sup>j−1</sup> − 1 zeros between their values and follow the low passes of the levels
 * before, and the image goes on beyond its edge as the first level takes it to. Values of low passes sum to √2.
 *
 * <p>There is no decimated transform: its sub-bands have an eighth of the voxels, none of which lies on the region's grid,
 * and they change when the image is shifted by one voxel.
 */
public final class SeparableWavelet implements ImageFilter<WaveletSettings> {
    @Override
    public WaveletSettings defaults() {
        return new WaveletSettings(Wavelet.COIFLET_1, 1, List.of(), RotationPooling.NONE, Extent.VOLUME, Boundary.MIRROR);
    }

    @Override
    public List<Response> responses(WaveletSettings s) {
        return SubBands.of(s).stream().map(band -> new Response(band, "sub-band " + band)).toList();
    }

    @Override
    public Reach reach(Geometry grid, WaveletSettings s) {
        int r = s.wavelet().kernel(true, s.level()).radius();
        return s.extent().reach(s.boundary(), new Reach(r, r, r));
    }

    @Override
    public Volume apply(Volume image, Response response, WaveletSettings s, Task task) {
        Volume[] made = new Volume[1];
        applyEach(image, image.geometry().box(), List.of(response), s, (r, volume) -> made[0] = volume, task);
        return made[0];
    }

    /** Sub-bands in the order of their letters share passes; pooled ones are made of kernels of their own. */
    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, WaveletSettings s, BiConsumer<Response, Volume> to, Task task) {
        Kernel low = s.wavelet().kernel(false, s.level());
        Kernel high = s.wavelet().kernel(true, s.level());
        Geometry grid = image.geometry().crop(part);
        SeparablePasses passes = new SeparablePasses(image, part, s.extent(), s.boundary(), task);
        for (Response response : wanted) {
            List<Kernel> kernel = response.name().chars().mapToObj(letter -> letter == 'L' ? low : high).toList();
            to.accept(response, PooledResponse.of(passes, kernel, s.rotation()).on(grid, image.quantity()));
        }
    }

    @Override
    public long bytes(Geometry image, WaveletSettings s) {
        return SeparablePasses.bytes(image, s.rotation());
    }
}
