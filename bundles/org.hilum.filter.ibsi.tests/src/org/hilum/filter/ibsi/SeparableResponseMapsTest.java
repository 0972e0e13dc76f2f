// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.hilum.image.Boundary.MIRROR;
import static org.hilum.image.Boundary.NEAREST;
import static org.hilum.image.Boundary.PERIODIC;
import static org.hilum.image.Boundary.ZERO;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IBSI 2, phase 1: within 1 % of the reference map's range at every voxel. */
class SeparableResponseMapsTest {
    private static Arguments mean(String test, String phantom, Extent extent, Boundary boundary) {
        return arguments(test, phantom, new Mean(), new MeanSettings(15, extent, boundary));
    }

    private static Arguments laplacian(String test, String phantom, double sigma, Extent extent, Boundary boundary) {
        return arguments(test, phantom, new LaplacianOfGaussian(), new LaplacianOfGaussianSettings(sigma, 4, extent, boundary));
    }

    private static Stream<Arguments> laws(String test, String phantom, String kernels, Extent extent, Boundary boundary) {
        return Stream.of(arguments(test + ".1", phantom, new Laws(), new LawsSettings(kernels, RotationPooling.NONE, OptionalInt.empty(), extent, boundary)),
                arguments(test + ".2", phantom, new Laws(), new LawsSettings(kernels, RotationPooling.MAXIMUM, OptionalInt.empty(), extent, boundary)),
                arguments(test + ".3", phantom, new Laws(), new LawsSettings(kernels, RotationPooling.MAXIMUM, OptionalInt.of(7), extent, boundary)));
    }

    private static Arguments wavelet(String test, String phantom, Wavelet wavelet, String band, int level, RotationPooling rotation, Boundary boundary) {
        return arguments(test, phantom, new SeparableWavelet(), new WaveletSettings(wavelet, level, List.of(band), rotation, Extent.VOLUME, boundary));
    }

    static Stream<Arguments> maps() {
        return Stream.of(Stream.of(mean("1.a.1", "checkerboard", Extent.VOLUME, ZERO), mean("1.a.2", "checkerboard", Extent.VOLUME, NEAREST),
                mean("1.a.3", "checkerboard", Extent.VOLUME, PERIODIC), mean("1.a.4", "checkerboard", Extent.VOLUME, MIRROR), mean("1.b.1", "impulse", Extent.SLICES, ZERO),
                laplacian("2.a", "impulse", 3, Extent.VOLUME, ZERO), laplacian("2.b", "checkerboard", 5, Extent.VOLUME, MIRROR),
                laplacian("2.c", "checkerboard", 5, Extent.SLICES, MIRROR),
                wavelet("5.a.1", "impulse", Wavelet.DAUBECHIES_2, "LHL", 1, RotationPooling.NONE, ZERO),
                wavelet("5.a.2", "impulse", Wavelet.DAUBECHIES_2, "LHL", 1, RotationPooling.AVERAGE, ZERO),
                wavelet("6.a.1", "sphere", Wavelet.COIFLET_1, "HHL", 1, RotationPooling.NONE, PERIODIC),
                wavelet("6.a.2", "sphere", Wavelet.COIFLET_1, "HHL", 1, RotationPooling.AVERAGE, PERIODIC),
                wavelet("7.a.1", "checkerboard", Wavelet.HAAR, "LLL", 2, RotationPooling.AVERAGE, MIRROR),
                wavelet("7.a.2", "checkerboard", Wavelet.HAAR, "HHH", 2, RotationPooling.AVERAGE, MIRROR)),
                laws("3.a", "impulse", "E5L5S5", Extent.VOLUME, ZERO), laws("3.b", "checkerboard", "E3W5R5", Extent.VOLUME, MIRROR),
                laws("3.c", "checkerboard", "L5S5", Extent.SLICES, MIRROR)).flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    <S extends Record> void ibsiResponseMaps_areMet(String test, String phantom, ImageFilter<S> filter, S settings) {
        double worst = Maps.worst(Maps.reference(test), Maps.filter(filter, Maps.phantom(phantom), settings));
        assertTrue(worst <= 0.01, worst + " of the range");
    }
}
