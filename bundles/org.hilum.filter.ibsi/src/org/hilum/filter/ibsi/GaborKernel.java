// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.fourier.PlaneTransform;

/**
 * exp(−(x'² + γ² y'²) / 2σ² + 2πi x'/λ), x' = k₁ cos θ + k₂ sin θ, y' = k₂ cos θ − k₁ sin θ, k in mm, sampled at the voxels of a
 * plane and not normalised.
 *
 * @param du voxel spacing along the plane's first axis in mm
 */
record GaborKernel(GaborSettings s, double theta, double du, double dv) {
    /** Voxels along the first axis to where the envelope has ended. */
    int reachU() {
        return reach(Math.cos(theta), Math.sin(theta), du);
    }

    int reachV() {
        return reach(Math.sin(theta), Math.cos(theta), dv);
    }

    private int reach(double along, double across, double spacing) {
        return (int) Math.ceil(s.cutoff() * s.sigma() * Math.hypot(along, across / s.gamma()) / spacing);
    }

    /** Its transform, divided by the plane's number of voxels: real, as the kernel at −k is the conjugate of that at k. */
    double[][] transform(PlaneTransform plane) {
        double[][] re = new double[plane.nv()][plane.nu()];
        double[][] im = new double[plane.nv()][plane.nu()];
        double scale = 1.0 / plane.nu() / plane.nv();
        for (int v = -reachV(); v <= reachV(); v++) {
            for (int u = -reachU(); u <= reachU(); u++) {
                double x = u * du * Math.cos(theta) + v * dv * Math.sin(theta);
                double y = s.gamma() * (v * dv * Math.cos(theta) - u * du * Math.sin(theta));
                double envelope = scale * Math.exp(-0.5 * (x * x + y * y) / (s.sigma() * s.sigma()));
                double phase = 2 * Math.PI * x / s.wavelength();
                re[Math.floorMod(v, plane.nv())][Math.floorMod(u, plane.nu())] += envelope * Math.cos(phase);
                im[Math.floorMod(v, plane.nv())][Math.floorMod(u, plane.nu())] += envelope * Math.sin(phase);
            }
        }
        double[][] toRe = new double[plane.nu()][plane.nv()];
        double[][] toIm = new double[plane.nu()][plane.nv()];
        plane.forward(re, im, toRe, toIm);
        return toRe;
    }
}
