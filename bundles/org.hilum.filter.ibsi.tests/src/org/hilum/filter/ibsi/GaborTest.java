// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hilum.image.Boundary;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GaborTest {
    private static GaborSettings settings(RotationPooling rotation, double step, Planes planes, GaborResponse response, Boundary boundary) {
        return new GaborSettings(1.5, 3, 0.75, 20, rotation, step, planes, response, 3, boundary);
    }

    /** The sum over the kernel written as the standard writes it, at one voxel of one kind of plane. */
    private static double[] definition(Volume image, GaborSettings s, double theta, int[] axes, int... at) {
        Geometry g = image.geometry();
        int[] size = {g.nx(), g.ny(), g.nz()};
        double[] d = {g.spacing().x(), g.spacing().y(), g.spacing().z()};
        double re = 0;
        double im = 0;
        GaborKernel k = new GaborKernel(s, theta, d[axes[0]], d[axes[1]]);
        for (int v = -k.reachV(); v <= k.reachV(); v++) {
            for (int u = -k.reachU(); u <= k.reachU(); u++) {
                int[] from = at.clone();
                from[axes[0]] = s.boundary().index(at[axes[0]] - u, size[axes[0]]);
                from[axes[1]] = s.boundary().index(at[axes[1]] - v, size[axes[1]]);
                double x = u * d[axes[0]] * Math.cos(theta) + v * d[axes[1]] * Math.sin(theta);
                double y = v * d[axes[1]] * Math.cos(theta) - u * d[axes[0]] * Math.sin(theta);
                double f = from[axes[0]] < 0 || from[axes[1]] < 0 ? 0 : image.at(from[0], from[1], from[2]);
                double envelope = Math.exp(-(x * x + s.gamma() * s.gamma() * y * y) / (2 * s.sigma() * s.sigma()));
                re += f * envelope * Math.cos(2 * Math.PI * x / s.wavelength());
                im += f * envelope * Math.sin(2 * Math.PI * x / s.wavelength());
            }
        }
        return new double[] {re, im};
    }

    private static double pooled(Volume image, GaborSettings s, int... at) {
        int angles = s.rotation() == RotationPooling.NONE ? 1 : (int) Math.round(360 / s.step());
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int[] axes : s.planes().axes()) {
            for (int a = 0; a < angles; a++) {
                double[] r = definition(image, s, Math.toRadians(s.theta() + a * s.step()), axes, at);
                double one = switch (s.response()) {
                    case MODULUS -> Math.hypot(r[0], r[1]);
                    case REAL -> r[0];
                    case IMAGINARY -> r[1];
                };
                sum += one;
                most = Math.max(most, one);
            }
        }
        return s.rotation() == RotationPooling.MAXIMUM ? most : sum / angles / s.planes().axes().length;
    }

    private static void assertDefinition(GaborSettings s) {
        Geometry g = Geometry.of(9, 8, 7, 0.8, 1, 1.4);
        Volume image = Maps.noise(g);
        Volume made = Maps.filter(new Gabor(), image, s);
        for (int v = 0; v < g.count(); v += 5) {
            assertEquals(pooled(image, s, v % 9, v / 9 % 8, v / 72), made.at(v), 1e-5);
        }
    }

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void fourierResponse_isTheSumOverTheKernel_forAnyBoundaryAndSpacing(Boundary boundary) {
        assertDefinition(settings(RotationPooling.NONE, 90, Planes.SLICES, GaborResponse.MODULUS, boundary));
        assertDefinition(settings(RotationPooling.AVERAGE, 45, Planes.ORTHOGONAL, GaborResponse.MODULUS, boundary));
    }

    @Test
    void everyPartAndPooling_isByTheDefinition() {
        assertDefinition(settings(RotationPooling.NONE, 90, Planes.SLICES, GaborResponse.REAL, Boundary.MIRROR));
        assertDefinition(settings(RotationPooling.NONE, 90, Planes.SLICES, GaborResponse.IMAGINARY, Boundary.MIRROR));
        assertDefinition(settings(RotationPooling.AVERAGE, 72, Planes.SLICES, GaborResponse.MODULUS, Boundary.MIRROR));
        assertDefinition(settings(RotationPooling.AVERAGE, 60, Planes.SLICES, GaborResponse.REAL, Boundary.MIRROR));
        assertDefinition(settings(RotationPooling.MAXIMUM, 90, Planes.ORTHOGONAL, GaborResponse.MODULUS, Boundary.MIRROR));
        assertDefinition(settings(RotationPooling.MAXIMUM, 60, Planes.SLICES, GaborResponse.IMAGINARY, Boundary.MIRROR));
    }

    @Test
    void settingsThatMakeNoSense_areRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> settings(RotationPooling.AVERAGE, 50, Planes.SLICES, GaborResponse.MODULUS, Boundary.ZERO)).getMessage()
                .contains("7.2"));
        assertThrows(IllegalArgumentException.class, () -> settings(RotationPooling.AVERAGE, 45, Planes.SLICES, GaborResponse.IMAGINARY, Boundary.ZERO));
        assertThrows(IllegalArgumentException.class, () -> settings(RotationPooling.NONE, 45, Planes.ORTHOGONAL, GaborResponse.MODULUS, Boundary.ZERO));
    }

    @Test
    void waveShorterThanTwoVoxels_isUndefined_whereThatAxisIsLookedAlong() {
        Volume image = Maps.noise(Geometry.of(20, 20, 6, 1, 1, 5));
        assertTrue(assertThrows(Undefined.class, () -> Maps.filter(new Gabor(), image, settings(RotationPooling.AVERAGE, 90, Planes.ORTHOGONAL, GaborResponse.MODULUS, Boundary.MIRROR)))
                .getMessage().contains("5.0 mm each"));
        assertEquals(2400, Maps.filter(new Gabor(), image, settings(RotationPooling.AVERAGE, 90, Planes.SLICES, GaborResponse.MODULUS, Boundary.MIRROR)).voxels().length);
    }

    @Test
    void sigmaLargerThanTheImage_isUndefined() {
        Volume image = Maps.noise(Geometry.of(9, 9, 9, 1, 1, 1));
        GaborSettings s = new GaborSettings(10, 3, 1, 0, RotationPooling.NONE, 90, Planes.SLICES, GaborResponse.MODULUS, 3, Boundary.MIRROR);
        assertThrows(Undefined.class, () -> Maps.filter(new Gabor(), image, s));
    }
}
