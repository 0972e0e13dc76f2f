// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;

import org.hilum.image.Boundary;
import org.hilum.image.fourier.PlaneTransform;
import org.hilum.image.fourier.RowTransform;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;

/**
 * Gabor responses in the planes of one direction. A plane's wanted part with what the kernels see around it is transformed
 * once; for each angle the product with the kernel's transform leads back to the response.
 */
final class GaborPlanes {
    private final GaborSettings s;
    private final Volume image;
    private final int[] size;
    private final int[] step;
    private final int[] first;
    private final int[] count;
    private final int u;
    private final int v;
    private final int across;
    private final int reachU;
    private final int reachV;
    private final PlaneTransform plane;
    private final double[][][] kernels;

    /** @param axes the planes' first and second axis, and that which counts them */
    GaborPlanes(Volume image, Box part, int[] axes, GaborSettings s) {
        Geometry g = image.geometry();
        this.s = s;
        this.image = image;
        this.size = new int[] {g.nx(), g.ny(), g.nz()};
        this.step = new int[] {1, g.nx(), g.nx() * g.ny()};
        this.first = new int[] {part.x(), part.y(), part.z()};
        this.count = new int[] {part.nx(), part.ny(), part.nz()};
        this.u = axes[0];
        this.v = axes[1];
        this.across = axes[2];
        double[] spacing = {g.spacing().x(), g.spacing().y(), g.spacing().z()};
        GaborKernel[] each = Arrays.stream(s.angles()).mapToObj(theta -> new GaborKernel(s, theta, spacing[u], spacing[v])).toArray(GaborKernel[]::new);
        this.reachU = Arrays.stream(each).mapToInt(GaborKernel::reachU).max().orElseThrow();
        this.reachV = Arrays.stream(each).mapToInt(GaborKernel::reachV).max().orElseThrow();
        this.plane = new PlaneTransform(RowTransform.lengthFor(count[u] + 2 * reachU), RowTransform.lengthFor(count[v] + 2 * reachV));
        this.kernels = Arrays.stream(each).map(k -> k.transform(plane)).toArray(double[][][]::new);
    }

    /** Pools the responses into {@code to}, which covers the wanted part of the image. */
    void pool(double[] to, Task task) {
        double[][] re = new double[plane.nv()][plane.nu()];
        double[][] im = new double[plane.nv()][plane.nu()];
        double[][] spectrumRe = new double[plane.nu()][plane.nv()];
        double[][] spectrumIm = new double[plane.nu()][plane.nv()];
        double[][] productRe = new double[plane.nu()][plane.nv()];
        double[][] productIm = new double[plane.nu()][plane.nv()];
        double[][] madeRe = new double[plane.nv()][count[u]];
        double[][] madeIm = new double[plane.nv()][count[u]];
        for (int p = 0; p < count[across]; p++) {
            lay(first[across] + p, re, im);
            plane.forward(re, im, spectrumRe, spectrumIm);
            for (double[][] kernel : kernels) {
                task.check();
                multiply(spectrumRe, kernel, productRe);
                multiply(spectrumIm, kernel, productIm);
                plane.backward(productRe, productIm, reachU, count[u], madeRe, madeIm);
                pool(madeRe, madeIm, p, to);
            }
        }
    }

    /** The plane's part with its surroundings; what the transform's length is longer than that is not looked at. */
    private void lay(int p, double[][] re, double[][] im) {
        float[] x = image.voxels();
        Boundary b = s.boundary();
        for (int j = 0; j < plane.nv(); j++) {
            Arrays.fill(im[j], 0);
            int from = j < count[v] + 2 * reachV ? b.index(first[v] - reachV + j, size[v]) : -1;
            for (int i = 0; i < plane.nu(); i++) {
                int at = from < 0 || i >= count[u] + 2 * reachU ? -1 : b.index(first[u] - reachU + i, size[u]);
                re[j][i] = at < 0 ? 0 : x[p * step[across] + from * step[v] + at * step[u]];
            }
        }
    }

    private static void multiply(double[][] a, double[][] b, double[][] to) {
        for (int row = 0; row < a.length; row++) {
            double[] p = a[row];
            double[] q = b[row];
            double[] r = to[row];
            for (int c = 0; c < r.length; c++) {
                r[c] = p[c] * q[c];
            }
        }
    }

    private void pool(double[][] re, double[][] im, int p, double[] to) {
        int[] stride = {1, count[0], count[0] * count[1]};
        boolean largest = s.rotation() == RotationPooling.MAXIMUM;
        for (int j = 0; j < count[v]; j++) {
            for (int i = 0; i < count[u]; i++) {
                int at = p * stride[across] + j * stride[v] + i * stride[u];
                double r = s.response().of(re[reachV + j][i], im[reachV + j][i]);
                to[at] = largest ? Math.max(to[at], r) : to[at] + r;
            }
        }
    }
}
