// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.image.fourier.RowTransform;
import org.hilum.image.fourier.Spectrum;
import org.hilum.image.fourier.VolumeTransform;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * Filters by multiplying the Fourier transform of the whole image, or of each slice. On a torus (boundary {@code periodic})
 * the image is transformed as it is; otherwise it is first continued on all sides, by {@link #PADDING} voxels or more.
 * Of what the product transforms back to, the real part is the response.
 */
final class FourierFilter {
    /** What was needed for the standard's reference responses of Riesz transforms; more does not change them. */
    static final int PADDING = 32;

    private final Extent extent;
    private final Boundary boundary;
    private final Reach padding;

    /** @param kernel how far a kernel reaches that is part of the filter: so far at least the image is continued */
    FourierFilter(Extent extent, Boundary boundary, Reach kernel) {
        this.extent = extent;
        this.boundary = boundary;
        Reach least = extent == Extent.VOLUME ? new Reach(PADDING, PADDING, PADDING) : new Reach(PADDING, PADDING, 0);
        this.padding = boundary == Boundary.PERIODIC ? Reach.NONE : least.or(extent.reach(boundary, kernel));
    }

    Reach reach() {
        return extent.reach(Boundary.PERIODIC, Reach.WHOLE);
    }

    /** The spectrum, half of its values in two parts of double precision each, and a response. */
    long bytes(Geometry g) {
        return (length(g.nx(), padding.x()) + 2L) * length(g.ny(), padding.y()) * length(g.nz(), padding.z()) * Double.BYTES + (long) Float.BYTES * g.count();
    }

    private static int length(int n, int padding) {
        return padding == 0 ? n : RowTransform.lengthFor(n + 2 * padding);
    }

    /** The response in a part of the image. */
    Volume response(Volume image, Box part, Transfer.Maker maker, Task task) {
        Geometry grid = image.geometry();
        boolean slices = extent == Extent.SLICES;
        int nx = length(grid.nx(), padding.x());
        int ny = length(grid.ny(), padding.y());
        int nz = slices ? part.nz() : length(grid.nz(), padding.z());
        // where the image begins; slices that are not wanted are left out
        int before = slices ? -part.z() : padding.z();
        VolumeTransform transform = new VolumeTransform(nx, ny, nz, slices, task);
        float[] x = image.voxels();
        Spectrum spectrum = transform.forward((row, plane, to) -> {
            int j = boundary.index(row - padding.y(), grid.ny());
            int k = boundary.index(plane - before, grid.nz());
            for (int i = 0; i < nx; i++) {
                int from = boundary.index(i - padding.x(), grid.nx());
                to[i] = from < 0 || j < 0 || k < 0 ? 0 : x[grid.index(from, j, k)];
            }
        });
        multiply(spectrum, nx, ny, nz, maker.of(new Frequencies(nx), new Frequencies(ny), new Frequencies(slices ? 1 : nz)), task);
        float[] made = new float[part.nx() * part.ny() * part.nz()];
        transform.backward(spectrum, (row, plane, from) -> {
            int j = row - padding.y() - part.y();
            int k = plane - before - part.z();
            if (j >= 0 && j < part.ny() && k >= 0 && k < part.nz()) {
                for (int i = 0; i < part.nx(); i++) {
                    made[i + part.nx() * (j + part.ny() * k)] = (float) from[i + padding.x() + part.x()];
                }
            }
        });
        return new Volume(grid.crop(part), made, image.quantity());
    }

    /**
     * A response is real if the factor at −f is the conjugate of that at f. With the standard's frequencies it is not quite,
     * as they are not quite symmetric; the part of the factor for which it holds is what gives the response's real part.
     */
    private void multiply(Spectrum s, int nx, int ny, int nz, Transfer factors, Task task) {
        double sign = factors.imaginary() ? -1 : 1;
        int at = 0;
        for (int k = 0; k < nz; k++) {
            task.check();
            int h = extent == Extent.SLICES ? 0 : k;
            int minusH = h == 0 ? 0 : nz - h;
            for (int g = 0; g < ny; g++) {
                int minusG = g == 0 ? 0 : ny - g;
                for (int f = 0; f <= nx / 2; f++) {
                    double factor = 0.5 * (factors.at(f, g, h) + sign * factors.at(f == 0 ? 0 : nx - f, minusG, minusH));
                    s.multiply(at++, factors.imaginary() ? 0 : factor, factors.imaginary() ? factor : 0);
                }
            }
        }
    }
}
