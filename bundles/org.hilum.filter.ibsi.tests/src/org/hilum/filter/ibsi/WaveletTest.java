// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.image.Boundary;
import org.hilum.image.Convolution;
import org.hilum.image.Kernel;
import org.hilum.image.Samples;
import org.hilum.spi.Response;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaveletTest {
    private static double dot(double[] a, double[] b, int shift) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += k + shift >= 0 && k + shift < b.length ? a[k] * b[k + shift] : 0;
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(Wavelet.class)
    void lowAndHighPass_areOrthonormalToTheirDoubleShifts(Wavelet w) {
        double[] low = w.low();
        double[] high = w.high();
        assertEquals(Math.sqrt(2), Arrays.stream(low).sum(), 1e-12);
        for (int shift = -low.length; shift <= low.length; shift += 2) {
            assertEquals(shift == 0 ? 1 : 0, dot(low, low, shift), 1e-12);
            assertEquals(shift == 0 ? 1 : 0, dot(high, high, shift), 1e-12);
            assertEquals(0, dot(low, high, shift), 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(Wavelet.class)
    void highPass_hasItsVanishingMoments_andNoMore(Wavelet w) {
        boolean coiflet = w.name().startsWith("COIFLET");
        int order = w == Wavelet.HAAR ? 1 : Integer.parseInt(w.name().substring(w.name().indexOf('_') + 1));
        int moments = coiflet ? 2 * order : order;
        assertEquals(w == Wavelet.HAAR ? 2 : coiflet ? 6 * order : 2 * order, w.low().length);
        for (int m = 0; m < moments; m++) {
            assertEquals(0, moment(w.high(), m, 0.5 * w.high().length), 1e-12);
        }
        assertTrue(Math.abs(moment(w.high(), moments, 0.5 * w.high().length)) > 1e-10);
    }

    /** Coiflets: the scaling function's moments of order 1 … 2K − 1 vanish about its value 2K, here counted from the end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void coiflets_haveVanishingMomentsOfTheScalingFunctionToo(int order) {
        double[] low = Wavelet.valueOf("COIFLET_" + order).low();
        for (int m = 1; m < 2 * order; m++) {
            assertEquals(0, moment(low, m, low.length - 1 - 2.0 * order), 1e-12);
        }
    }

    /** Distances in units of the filter's length, so that none grows large. */
    private static double moment(double[] values, int order, double about) {
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += values[k] * Math.pow((k - about) / values.length, order);
        }
        return sum;
    }

    private static WaveletSettings settings(Wavelet w, int level, List<String> bands, Extent extent, Boundary boundary) {
        return new WaveletSettings(w, level, bands, RotationPooling.NONE, extent, boundary);
    }

    private static List<Volume> bands(Volume image, WaveletSettings s) {
        List<Volume> made = new ArrayList<>();
        SeparableWavelet filter = new SeparableWavelet();
        filter.applyEach(image, image.geometry().box(), filter.responses(s), s, (r, v) -> made.add(v), Maps.TASK);
        return made;
    }

    /** On a torus low and high pass share the energy of each frequency: twice it an axis. */
    @ParameterizedTest
    @EnumSource(Wavelet.class)
    void subBands_holdTheImagesEnergy_atTwoEachAxis(Wavelet w) {
        Volume image = Maps.noise(Geometry.of(34, 33, 32, 1, 1, 1));
        double energy = 0;
        for (Volume band : bands(image, settings(w, 1, List.of(), Extent.VOLUME, Boundary.PERIODIC))) {
            energy += energy(band);
        }
        assertEquals(8 * energy(image), energy, 1e-5 * energy);
    }

    private static double energy(Volume v) {
        double sum = 0;
        for (float x : v.voxels()) {
            sum += (double) x * x;
        }
        return sum;
    }

    @Test
    void allSubBands_comeInTheOrderOfTheirLetters_andAreThoseMadeOneByOne() {
        Volume image = Maps.noise(Geometry.of(12, 11, 10, 1, 1, 1));
        WaveletSettings all = settings(Wavelet.DAUBECHIES_3, 1, List.of(), Extent.VOLUME, Boundary.NEAREST);
        SeparableWavelet filter = new SeparableWavelet();
        assertEquals(List.of("LLL", "LLH", "LHL", "LHH", "HLL", "HLH", "HHL", "HHH"), filter.responses(all).stream().map(Response::name).toList());
        List<Volume> together = bands(image, all);
        Kernel[] pass = {Wavelet.DAUBECHIES_3.kernel(false, 1), Wavelet.DAUBECHIES_3.kernel(true, 1)};
        Convolution convolution = new Convolution(Boundary.NEAREST, Maps.TASK);
        for (int b = 0; b < 8; b++) {
            Samples made = convolution.along(0, Samples.of(image), pass[b >> 2], 0, 12);
            made = convolution.along(1, made, pass[b >> 1 & 1], 0, 11);
            made = convolution.along(2, made, pass[b & 1], 0, 10);
            for (int v = 0; v < image.geometry().count(); v++) {
                assertEquals(made.values()[v], together.get(b).at(v), 1e-6);
            }
        }
        assertEquals(List.of("LL", "LH", "HL", "HH"), filter.responses(settings(Wavelet.HAAR, 1, List.of(), Extent.SLICES, Boundary.MIRROR)).stream().map(Response::name).toList());
        WaveletSettings pooled = new WaveletSettings(Wavelet.HAAR, 1, List.of(), RotationPooling.AVERAGE, Extent.VOLUME, Boundary.MIRROR);
        assertEquals(List.of("LLL", "LLH", "LHH", "HHH"), filter.responses(pooled).stream().map(Response::name).toList());
    }

    /** Level 2 written as the standard writes it: low passes, and then kernels with a zero between their values. */
    @Test
    void levelTwo_isThePassOfLevelOneAndThenOneWithHoles() {
        Volume image = Maps.noise(Geometry.of(20, 1, 1, 1, 1, 1));
        double[] low = Wavelet.DAUBECHIES_2.low();
        double[] high = Wavelet.DAUBECHIES_2.high();
        double[] first = new double[20];
        double[] second = new double[20];
        for (int i = 0; i < 20; i++) {
            for (int k = 0; k < 4; k++) {
                first[i] += low[k] * image.at(Math.floorMod(i - (k - 2), 20));
            }
        }
        for (int i = 0; i < 20; i++) {
            for (int k = 0; k < 4; k++) {
                second[i] += high[k] * first[Math.floorMod(i - 2 * (k - 2), 20)];
            }
        }
        Samples made = new Convolution(Boundary.PERIODIC, Maps.TASK).rows(image, Wavelet.DAUBECHIES_2.kernel(true, 2), 0, 20);
        for (int i = 0; i < 20; i++) {
            assertEquals(second[i], made.values()[i], 1e-12);
        }
    }

    @Test
    void memory_isBelowNineImages() {
        Geometry g = Geometry.of(100, 90, 80, 1, 1, 1);
        long need = new SeparableWavelet().bytes(g, new SeparableWavelet().defaults());
        assertTrue(need + 4L * g.count() <= 9L * 4 * g.count(), need + " bytes");
    }

    @Test
    void settingsThatMakeNoSense_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> settings(Wavelet.HAAR, 1, List.of("LH"), Extent.VOLUME, Boundary.ZERO));
        assertThrows(IllegalArgumentException.class, () -> settings(Wavelet.HAAR, 1, List.of("LXH"), Extent.VOLUME, Boundary.ZERO));
        assertThrows(IllegalArgumentException.class, () -> settings(Wavelet.HAAR, 1, List.of("LLH", "LLH"), Extent.VOLUME, Boundary.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new WaveletSettings(Wavelet.HAAR, 1, List.of("LLH", "HLL"), RotationPooling.AVERAGE, Extent.VOLUME, Boundary.ZERO));
    }

    @Test
    void kernelLargerThanTheImage_isUndefined_inSlicesNot() {
        Volume thin = Maps.noise(Geometry.of(40, 40, 2, 1, 1, 5));
        Undefined u = assertThrows(Undefined.class, () -> bands(thin, settings(Wavelet.COIFLET_1, 1, List.of(), Extent.VOLUME, Boundary.MIRROR)));
        assertTrue(u.getMessage().contains("axis z") && u.getMessage().contains("slices"), u.getMessage());
        assertEquals(4, bands(thin, settings(Wavelet.COIFLET_1, 1, List.of(), Extent.SLICES, Boundary.MIRROR)).size());
    }
}
