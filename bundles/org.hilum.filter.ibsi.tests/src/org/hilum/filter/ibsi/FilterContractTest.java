// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.hilum.filter.ibsi.published.GradientMagnitude;
import org.hilum.filter.ibsi.published.GradientSettings;
import org.hilum.filter.ibsi.published.LocalBinaryPattern;
import org.hilum.filter.ibsi.published.LocalBinaryPatternSettings;
import org.hilum.filter.ibsi.published.Logarithm;
import org.hilum.filter.ibsi.published.PatternCode;
import org.hilum.filter.ibsi.published.ScaleSettings;
import org.hilum.image.Boundary;
import org.hilum.sdk.Contract;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter in slices and in the volume and at every boundary: what all plug-ins promise, and that a crop changes nothing. */
class FilterContractTest {
    static Stream<Arguments> filters() {
        List<Arguments> all = new ArrayList<>();
        for (Boundary b : Boundary.values()) {
            for (Extent e : Extent.values()) {
                boolean volume = e == Extent.VOLUME;
                all.add(arguments(new Mean(), new MeanSettings(3, e, b)));
                all.add(arguments(new LaplacianOfGaussian(), new LaplacianOfGaussianSettings(2.5, 3, e, b)));
                all.add(arguments(new Laws(), new LawsSettings(volume ? "E5L3W5" : "E5L3", RotationPooling.MAXIMUM, OptionalInt.of(2), e, b)));
                all.add(arguments(new SeparableWavelet(), new WaveletSettings(Wavelet.DAUBECHIES_2, 2, List.of(), RotationPooling.AVERAGE, e, b)));
                all.add(arguments(new SeparableWavelet(), new WaveletSettings(Wavelet.COIFLET_1, 1, List.of(), RotationPooling.NONE, e, b)));
                all.add(arguments(new SeparableWavelet(), new WaveletSettings(Wavelet.DAUBECHIES_2, 2, true, List.of("LHH".substring(volume ? 0 : 1)), RotationPooling.NONE, e, b)));
                all.add(arguments(new NonSeparableWavelet(), new NonSeparableWaveletSettings(RadialWavelet.SHANNON, 2, e, b)));
                all.add(arguments(new Riesz(), new RieszSettings(RieszBase.LAPLACIAN_OF_GAUSSIAN, 1, 1, volume ? 1 : 0, 2.5, 3, 1, e, b)));
                all.add(arguments(new GradientMagnitude(), new GradientSettings(true, e, b)));
                all.add(arguments(new LocalBinaryPattern(), new LocalBinaryPatternSettings(e, 1.5, 8, PatternCode.PATTERN, 2, b)));
            }
            for (Planes p : Planes.values()) {
                all.add(arguments(new Gabor(), new GaborSettings(2, 7, 1, 0, RotationPooling.AVERAGE, 60, p, GaborResponse.MODULUS, 3, b)));
            }
        }
        all.add(arguments(new Logarithm(), new ScaleSettings(OptionalDouble.of(1000))));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("filters")
    <S extends Record> void filter_keepsItsContract(ImageFilter<S> filter, S settings) {
        Contract.of(filter).with(settings).check();
    }

    @ParameterizedTest
    @MethodSource("filters")
    <S extends Record> void cropThatLeavesTheReach_changesNothing(ImageFilter<S> filter, S settings) {
        Geometry g = Geometry.of(40, 36, 34, 1, 1.2, 1.5);
        Volume image = Maps.noise(g);
        Reach reach = filter.reach(g, settings);
        for (Box box : List.of(new Box(15, 16, 14, 5, 4, 6), new Box(0, 32, 20, 3, 4, 2))) {
            Volume whole = Maps.filter(filter, image, settings).crop(filter.stride(settings).of(box).orElseThrow());
            Volume part = Maps.part(filter, image, box, settings);
            for (int v = 0; v < whole.voxels().length; v++) {
                assertEquals(whole.at(v), part.at(v), 1e-5, "reach " + reach);
            }
        }
        assertTrue(filter.bytes(g, settings) >= 4L * filter.stride(settings).of(g).count(), "a response at least");
    }
}
