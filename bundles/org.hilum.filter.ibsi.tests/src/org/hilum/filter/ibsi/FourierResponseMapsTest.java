// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IBSI 2, phase 1: within 1 % of the reference map's range at every voxel. */
class FourierResponseMapsTest {
    private static Arguments simoncelli(int level) {
        return arguments("8.a." + level, "checkerboard", new NonSeparableWavelet(), new NonSeparableWaveletSettings(RadialWavelet.SIMONCELLI, level, Extent.VOLUME, Boundary.PERIODIC));
    }

    private static Arguments riesz(String test, String phantom, RieszBase of, int x, int y, Boundary boundary) {
        return arguments(test, phantom, new Riesz(), new RieszSettings(of, x, y, 0, 3, 4, 1, Extent.VOLUME, boundary));
    }

    private static Arguments gabor(String test, String phantom, double sigma, double wavelength, double gamma, double theta, double step, Boundary boundary) {
        boolean pooled = step > 0;
        return arguments(test, phantom, new Gabor(), new GaborSettings(sigma, wavelength, gamma, theta, pooled ? RotationPooling.AVERAGE : RotationPooling.NONE, pooled ? step : 90,
                pooled ? Planes.ORTHOGONAL : Planes.SLICES, GaborResponse.MODULUS, 5, boundary));
    }

    static Stream<Arguments> maps() {
        return Stream.of(gabor("4.a.1", "impulse", 10, 4, 0.5, 60, 0, Boundary.ZERO), gabor("4.a.2", "impulse", 10, 4, 0.5, 0, 45, Boundary.ZERO),
                gabor("4.b.1", "sphere", 20, 8, 2.5, 225, 0, Boundary.MIRROR), gabor("4.b.2", "sphere", 20, 8, 2.5, 0, 22.5, Boundary.MIRROR), simoncelli(1), simoncelli(2), simoncelli(3), riesz("9.a", "impulse", RieszBase.LAPLACIAN_OF_GAUSSIAN, 1, 0, Boundary.ZERO),
                riesz("9.b.1", "sphere", RieszBase.LAPLACIAN_OF_GAUSSIAN, 0, 2, Boundary.ZERO),
                riesz("10.b.1", "pattern_1", RieszBase.SIMONCELLI, 0, 2, Boundary.NEAREST));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    <S extends Record> void ibsiResponseMaps_areMet(String test, String phantom, ImageFilter<S> filter, S settings) {
        double worst = Maps.worst(Maps.reference(test), Maps.filter(filter, Maps.phantom(phantom), settings));
        assertTrue(worst <= 0.01, worst + " of the range");
    }
}
