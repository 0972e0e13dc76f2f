// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

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
 * The stationary wavelet transform as in PyRadiomics: low (L) or high (H) pass along x, y and z, on the image's own grid. An
 * axis with an odd number of voxels is made even by its first voxel at its end, and the image then goes on as on a torus.
 * Further levels divide the low passes by the same kernels again, not by wider ones. Sub-bands bear PyRadiomics' names: LLH,
 * and 2-LLH for its wavelet2-LLH; the low passes of all axes stay at the last level only.
 */
public final class PyRadiomicsWavelet implements ImageFilter<PyRadiomicsWaveletSettings> {
    @Override
    public PyRadiomicsWaveletSettings defaults() {
        return new PyRadiomicsWaveletSettings(Wavelet.COIFLET_1, 1, Extent.VOLUME);
    }

    @Override
    public List<Response> responses(PyRadiomicsWaveletSettings s) {
        int bands = 1 << s.extent().dimensions();
        List<Response> all = new ArrayList<>();
        for (int level = 1; level <= s.level(); level++) {
            for (int band = 1; band < bands; band++) {
                all.add(response(level, band, s.extent()));
            }
        }
        all.add(response(s.level(), 0, s.extent()));
        return all;
    }

    private static Response response(int level, int band, Extent extent) {
        StringBuilder name = new StringBuilder(level == 1 ? "" : level + "-");
        for (int bit = extent.dimensions() - 1; bit >= 0; bit--) {
            name.append((band >> bit & 1) == 0 ? 'L' : 'H');
        }
        return new Response(name.toString(), "sub-band " + name);
    }

    @Override
    public Reach reach(Geometry grid, PyRadiomicsWaveletSettings s) {
        return s.extent().reach(Boundary.PERIODIC, Reach.NONE);
    }

    @Override
    public Volume apply(Volume image, Response response, PyRadiomicsWaveletSettings s, Task task) {
        Volume[] made = new Volume[1];
        applyEach(image, image.geometry().box(), List.of(response), s, (r, volume) -> made[0] = volume, task);
        return made[0];
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, PyRadiomicsWaveletSettings s, BiConsumer<Response, Volume> to, Task task) {
        Geometry grid = image.geometry().crop(part);
        SeparablePasses passes = new SeparablePasses(even(image, s.extent()), part, s.extent(), Boundary.PERIODIC, task);
        for (Response response : wanted) {
            to.accept(response, passes.response(kernel(response.name(), s.wavelet())).on(grid, image.quantity()));
        }
    }

    private static List<Kernel> kernel(String band, Wavelet wavelet) {
        int dash = band.indexOf('-');
        int level = dash < 0 ? 1 : Integer.parseInt(band.substring(0, dash));
        Kernel low = wavelet.kernel(false, 1);
        Kernel before = IntStream.range(1, level).mapToObj(l -> low).reduce(new Kernel(1), Kernel::then);
        return band.substring(dash + 1).chars().mapToObj(letter -> before.then(wavelet.kernel(letter == 'H', 1))).toList();
    }

    /** The image with the first voxels of each odd axis once more at its end. */
    private static Volume even(Volume image, Extent extent) {
        Geometry g = image.geometry();
        int nx = g.nx() + g.nx() % 2;
        int ny = g.ny() + g.ny() % 2;
        int nz = extent == Extent.VOLUME ? g.nz() + g.nz() % 2 : g.nz();
        if (nx == g.nx() && ny == g.ny() && nz == g.nz()) {
            return image;
        }
        Geometry wide = new Geometry(nx, ny, nz, g.spacing(), g.origin(), g.axes());
        float[] voxels = new float[wide.count()];
        for (int k = 0; k < nz; k++) {
            for (int j = 0; j < ny; j++) {
                int from = g.index(0, j % g.ny(), k % g.nz());
                int to = wide.index(0, j, k);
                System.arraycopy(image.voxels(), from, voxels, to, g.nx());
                voxels[to + nx - 1] = image.at(from + (nx - 1) % g.nx());
            }
        }
        return new Volume(wide, voxels, image.quantity());
    }

    @Override
    public long bytes(Geometry image, PyRadiomicsWaveletSettings s) {
        return SeparablePasses.bytes(image, RotationPooling.NONE) + 2L * Float.BYTES * image.count();
    }
}
