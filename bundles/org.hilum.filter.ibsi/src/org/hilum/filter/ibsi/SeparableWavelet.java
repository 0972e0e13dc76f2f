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
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;

/**
 * Separable wavelets (IBSI 25BO): low or high pass along each axis at one level of scale. Values of low passes sum to √2.
 *
 * <p>Undecimated, the responses are on the image's own grid. At level j the kernels have 2<sup>j−1</sup> − 1 zeros between
 * their values and follow the low passes of the levels before, and the image goes on beyond its edge as the first level takes
 * it to.
 *
 * <p>Decimated is Mallat's transform: a level passes what the low passes before it left, without zeros between the kernels'
 * values, and keeps every second value along each axis that it filters, from the first on. That is each 2<sup>j</sup>-th voxel
 * of the undecimated response from the image's first voxel on, which is how it is computed (Mallat 1989: a pass of every
 * second value is every second value of a pass with zeros between). So here, too, the image goes on beyond its edge as the
 * first level takes it to, and its continuation is decimated with it; an axis of n voxels keeps ⌈n / 2<sup>j</sup>⌉. With a
 * periodic boundary and axes that 2<sup>j</sup> divides the transform is orthogonal: the sub-bands of level 1, or those of
 * level 2 and all but the low passes of level 1, and so on, have the image's energy. Its values change when the image is shifted
 * by a voxel, where those of the undecimated transform are shifted with it.
 *
 * <p>Value i of a decimated level is Σ h(m) f(2i + L/2 − m), m = 0 … L − 1, for the L values h of the pass: the phase of
 * PyWavelets' mode "periodization", while its other modes have f(2i + 1 − m), which are other values where L/2 is even.
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
    public Stride stride(WaveletSettings s) {
        return s.stride();
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
        Stride stride = s.stride();
        Geometry grid = stride.of(image.geometry()).crop(stride.of(part).orElseThrow());
        SeparablePasses passes = new SeparablePasses(image, part, stride, s.extent(), s.boundary(), task);
        for (Response response : wanted) {
            List<Kernel> kernel = response.name().chars().mapToObj(letter -> letter == 'L' ? low : high).toList();
            to.accept(response, PooledResponse.of(passes, kernel, s.rotation()).on(grid, image.quantity()));
        }
    }

    @Override
    public long bytes(Geometry image, WaveletSettings s) {
        return SeparablePasses.bytes(image, s.stride(), s.rotation());
    }
}
