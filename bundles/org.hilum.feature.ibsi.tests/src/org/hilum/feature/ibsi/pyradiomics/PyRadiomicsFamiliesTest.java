// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.DigitalPhantom;
import org.hilum.feature.ibsi.Masks;
import org.hilum.feature.ibsi.ReferenceValue;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

class PyRadiomicsFamiliesTest {
    private static final List<String> STANDARD_FAMILIES = List.of("UHIW", "ZVCW", "HCUG", "LFYI", "TP0I", "9SAK", "IPET", "REK0");
    private static final CooccurrenceOptions PAIRS = new Cooccurrence().defaults();

    /** What bears a code of the standard is what the standard means by it. */
    @Test
    void featuresWithAnIbsiCode_meetTheStandardsReferenceValues() throws IOException {
        List<ReferenceValue> references = new ArrayList<>();
        for (String family : STANDARD_FAMILIES) {
            references.addAll(ReferenceValue.of("digital_phantom", family));
        }
        int met = 0;
        for (Within within : List.of(Within.VOLUME, Within.XY)) {
            for (Weighting weighting : List.of(Weighting.NONE, Weighting.EQUAL)) {
                met += held(new Cooccurrence(), new CooccurrenceOptions(List.of(1), true, weighting, within), references);
            }
            met += held(new SizeZone(), new SizeZoneOptions(within), references);
            met += held(new Dependence(), new DependenceOptions(List.of(1), 0, within), references);
        }
        met += held(new FirstOrder(), new FirstOrderSettings(0), references);
        met += held(new Shape(), new NoSettings(), references);
        assertEquals(4 * 21 + 2 * 16 + 2 * 14 + 16 + 4, met);
    }

    private static <S extends Record, D> int held(FeatureFamily<S, D> family, S settings, List<ReferenceValue> references) throws IOException {
        Computed computed = Computed.of(family, DigitalPhantom.region(), settings);
        Aggregation aggregation = family.aggregations(settings).getFirst();
        int met = 0;
        for (Feature<D> feature : family.features(settings)) {
            if (!feature.ibsi().isEmpty()) {
                ReferenceValue reference = references.stream().filter(r -> r.code().equals(feature.ibsi()) && r.aggregation().equals(aggregation.code())).findFirst().orElseThrow();
                double value = computed.value(feature.id(), aggregation.code());
                assertTrue(reference.isMetBy(value), reference + " is " + value);
                met++;
            }
        }
        return met;
    }

    @Test
    void optionsThatTheStandardDoesNotHave_leaveTheCodeOut() {
        assertTrue(codes(new Cooccurrence().features(new CooccurrenceOptions(List.of(1, 2), true, Weighting.NONE, Within.VOLUME))).isEmpty());
        assertTrue(codes(new Cooccurrence().features(new CooccurrenceOptions(List.of(1), false, Weighting.NONE, Within.VOLUME))).isEmpty());
        assertTrue(codes(new Cooccurrence().features(new CooccurrenceOptions(List.of(1), true, Weighting.EUCLIDEAN, Within.VOLUME))).isEmpty());
        assertTrue(codes(new SizeZone().features(new SizeZoneOptions(Within.YZ))).isEmpty());
        assertTrue(codes(new Dependence().features(new DependenceOptions(List.of(2), 0, Within.VOLUME))).isEmpty());
        assertEquals(14, codes(new FirstOrder().features(new FirstOrderSettings(2000))).size(), "Energy and RootMeanSquared are shifted");
    }

    private static List<String> codes(List<? extends Feature<?>> features) {
        return features.stream().map(Feature::ibsi).filter(code -> !code.isEmpty()).toList();
    }

    @Test
    void ids_areTheWordsOfPyRadiomicsNames() {
        assertEquals(List.of("10-percentile", "maximum-2d-diameter-slice", "mcc", "imc-1", "gray-level-non-uniformity", "large-area-high-gray-level-emphasis", "idmn"),
                Stream.of("10Percentile", "Maximum2DDiameterSlice", "MCC", "Imc1", "GrayLevelNonUniformity", "LargeAreaHighGrayLevelEmphasis", "Idmn").map(PyRadiomicsName::id).toList());
    }

    @Test
    void flatRegion_isWhatPyRadiomicsMakesOfIt() {
        Region flat = Masks.region(Masks.mask(Geometry.of(3, 3, 3, 1, 1, 1), (i, j, k) -> true), (i, j, k) -> 4);
        Computed pairs = Computed.of(new Cooccurrence(), flat, PAIRS);
        assertEquals(1, pairs.value("correlation", "ITBB"));
        assertEquals(1, pairs.value("mcc", "ITBB"));
        assertEquals(0, pairs.value("imc-1", "ITBB"));
        assertEquals(0, pairs.value("imc-2", "ITBB"));
        Computed tones = Computed.of(new ToneDifference(), flat, new ToneDifference().defaults());
        assertEquals(1e6, tones.value("coarseness", "KOBO"));
        assertEquals(0, tones.value("busyness", "KOBO"));
        assertEquals(0, tones.value("contrast", "KOBO"));
        assertEquals(0, tones.value("strength", "KOBO"));
        Computed first = Computed.of(new FirstOrder(), flat, new FirstOrderSettings(0));
        assertEquals(0, first.value("kurtosis"));
        assertEquals(0, first.value("entropy"));
        assertEquals(1, first.value("uniformity"));
    }

    /** In one slice the nine directions out of it have no pairs and no lines, and count for nothing. */
    @Test
    void singleSlice_isAveragedOverItsOwnDirectionsOnly() {
        Mask slice = Masks.mask(Geometry.of(4, 4, 1, 1, 1, 1), (i, j, k) -> true);
        Region region = Masks.region(slice, (i, j, k) -> 1 + (i + j * j) % 3);
        assertEquals(4, new RunLength().prepare(region, new RunLength().defaults(), Task.quiet(1)).members().get(Aggregation.VOLUME_AVERAGED).size());
        assertEquals(4, new Cooccurrence().prepare(region, PAIRS, Task.quiet(1)).members().get(Aggregation.VOLUME_AVERAGED).size());
    }

    @Test
    void voxelsApart_haveNoPairsButRunsAlongTheirLine() {
        Mask apart = Masks.mask(Geometry.of(5, 1, 1, 1, 1, 1), (i, j, k) -> i % 2 == 0);
        Region region = Masks.region(apart, (i, j, k) -> 1 + i);
        assertTrue(Double.isNaN(Computed.of(new Cooccurrence(), region, PAIRS).value("contrast", "ITBB")));
        assertEquals(1, Computed.of(new RunLength(), region, new RunLength().defaults()).value("run-percentage", "ITBB"));
        Mask one = Masks.mask(Geometry.of(1, 1, 1, 1, 1, 1), (i, j, k) -> true);
        Computed single = Computed.of(new RunLength(), Masks.region(one, (i, j, k) -> 1), new RunLength().defaults());
        assertTrue(single.reason("run-entropy", "ITBB").contains("no line"), single.reason("run-entropy", "ITBB"));
    }

    @Test
    void planes_areTheSameSeenFromAnySide() {
        Region region = Masks.region(Masks.random(Geometry.of(6, 5, 4, 1, 1, 1), 0.8, 3), (i, j, k) -> 1 + (3 * i + 5 * j + 7 * k) % 4);
        Region turned = Masks.region(turned(region.morphological()), (i, j, k) -> 1 + (3 * j + 5 * k + 7 * i) % 4);
        for (List<Within> same : List.of(List.of(Within.XY, Within.YZ), List.of(Within.XZ, Within.XY), List.of(Within.YZ, Within.XZ))) {
            assertEquals(values(region, same.get(0)), values(turned, same.get(1)), same.toString());
        }
    }

    /** Rounded, as sums come in another order. */
    private static List<Float> values(Region region, Within within) {
        List<Float> all = new ArrayList<>();
        add(new Cooccurrence(), new CooccurrenceOptions(List.of(1), true, Weighting.EQUAL, within), region, all);
        add(new RunLength(), new RunLengthOptions(Weighting.EQUAL, within), region, all);
        add(new SizeZone(), new SizeZoneOptions(within), region, all);
        add(new Dependence(), new DependenceOptions(List.of(1), 1, within), region, all);
        add(new ToneDifference(), new ToneDifferenceOptions(List.of(1), within), region, all);
        return all;
    }

    private static <S extends Record, D> void add(FeatureFamily<S, D> family, S settings, Region region, List<Float> to) {
        Computed computed = Computed.of(family, region, settings);
        family.features(settings).forEach(f -> to.add((float) computed.value(f.id(), family.aggregations(settings).getFirst().code())));
    }

    /** z is called x, x y and y z. */
    private static Mask turned(Mask mask) {
        Geometry g = mask.geometry();
        return Masks.mask(Geometry.of(g.nz(), g.nx(), g.ny(), 1, 1, 1), (i, j, k) -> mask.at(j, k, i));
    }

    @Test
    void distancesThatMeanNothing_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ToneDifferenceOptions(List.of(), Within.VOLUME));
        assertThrows(IllegalArgumentException.class, () -> new DependenceOptions(List.of(1, 1), 0, Within.VOLUME));
        assertThrows(IllegalArgumentException.class, () -> new DependenceOptions(List.of(0), 0, Within.VOLUME));
        assertThrows(IllegalArgumentException.class, () -> new DependenceOptions(List.of(1), -1, Within.VOLUME));
    }
}
