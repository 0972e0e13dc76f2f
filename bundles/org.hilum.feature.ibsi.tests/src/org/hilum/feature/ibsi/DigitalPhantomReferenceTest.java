// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.feature.ibsi.cooccurrence.CooccurrenceSettings;
import org.hilum.feature.ibsi.cooccurrence.GreyLevelCooccurrence;
import org.hilum.feature.ibsi.morphology.Morphology;
import org.hilum.feature.ibsi.neighbourhood.DependenceSettings;
import org.hilum.feature.ibsi.neighbourhood.NeighbourhoodGreyToneDifference;
import org.hilum.feature.ibsi.neighbourhood.NeighbouringGreyLevelDependence;
import org.hilum.feature.ibsi.neighbourhood.ToneDifferenceSettings;
import org.hilum.feature.ibsi.runlength.GreyLevelRunLength;
import org.hilum.feature.ibsi.runlength.RunLengthSettings;
import org.hilum.feature.ibsi.statistics.IntensityStatistics;
import org.hilum.feature.ibsi.zone.DistanceZoneSettings;
import org.hilum.feature.ibsi.zone.EdgeNorm;
import org.hilum.feature.ibsi.zone.GreyLevelDistanceZone;
import org.hilum.feature.ibsi.zone.GreyLevelSizeZone;
import org.hilum.feature.ibsi.zone.SizeZoneSettings;
import org.hilum.spi.NoSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reference value of IBSI 1 for the digital phantom, in the families this bundle has. */
class DigitalPhantomReferenceTest {
    private static final List<SliceAggregation> ALL_SLICES = List.of(SliceAggregation.values());

    @ParameterizedTest
    @MethodSource
    void statistics_meetReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> statistics_meetReferenceValues() throws IOException {
        return pairs("UHIW", Computed.of(new IntensityStatistics(), DigitalPhantom.region(), new NoSettings()));
    }

    @ParameterizedTest
    @MethodSource
    void cooccurrence_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> cooccurrence_meetsReferenceValues() throws IOException {
        CooccurrenceSettings all = new CooccurrenceSettings(Arrays.asList(DirectionalAggregation.values()), 1, true, DistanceWeighting.NONE);
        return pairs("LFYI", Computed.of(new GreyLevelCooccurrence(), DigitalPhantom.region(), all));
    }

    @ParameterizedTest
    @MethodSource
    void runLength_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> runLength_meetsReferenceValues() throws IOException {
        return pairs("TP0I", Computed.of(new GreyLevelRunLength(), DigitalPhantom.region(),
                new RunLengthSettings(Arrays.asList(DirectionalAggregation.values()), DistanceWeighting.NONE)));
    }

    @ParameterizedTest
    @MethodSource
    void sizeZone_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> sizeZone_meetsReferenceValues() throws IOException {
        return pairs("9SAK", Computed.of(new GreyLevelSizeZone(), DigitalPhantom.region(),
                new SizeZoneSettings(ALL_SLICES, 1, Norm.CHEBYSHEV)));
    }

    @ParameterizedTest
    @MethodSource
    void distanceZone_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> distanceZone_meetsReferenceValues() throws IOException {
        return pairs("VMDZ", Computed.of(new GreyLevelDistanceZone(), DigitalPhantom.region(),
                new DistanceZoneSettings(ALL_SLICES, 1, Norm.CHEBYSHEV, EdgeNorm.MANHATTAN)));
    }

    @ParameterizedTest
    @MethodSource
    void toneDifference_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> toneDifference_meetsReferenceValues() throws IOException {
        return pairs("IPET", Computed.of(new NeighbourhoodGreyToneDifference(), DigitalPhantom.region(),
                new ToneDifferenceSettings(ALL_SLICES, 1, Norm.CHEBYSHEV, DistanceWeighting.NONE)));
    }

    @ParameterizedTest
    @MethodSource
    void dependence_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> dependence_meetsReferenceValues() throws IOException {
        return pairs("REK0", Computed.of(new NeighbouringGreyLevelDependence(), DigitalPhantom.region(),
                new DependenceSettings(ALL_SLICES, 1, Norm.CHEBYSHEV, 0)));
    }

    @ParameterizedTest
    @MethodSource
    void morphology_meetsReferenceValues(ReferenceValue reference, double computed) {
        assertMet(reference, computed);
    }

    static Stream<Arguments> morphology_meetsReferenceValues() throws IOException {
        return pairs("HCUG", Computed.of(new Morphology(), DigitalPhantom.region(), new NoSettings()));
    }

    private static Stream<Arguments> pairs(String family, Computed computed) throws IOException {
        return ReferenceValue.of("digital_phantom", family).stream()
                .map(row -> Arguments.of(row, computed.value(row.code(), row.aggregation())));
    }

    private static void assertMet(ReferenceValue reference, double computed) {
        assertTrue(reference.isMetBy(computed),
                () -> reference + " is " + computed + ", not " + reference.value() + " ± " + reference.tolerance());
    }
}
