// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.hilum.feature.ibsi.cooccurrence.CooccurrenceSettings;
import org.hilum.feature.ibsi.cooccurrence.DistanceWeighting;
import org.hilum.feature.ibsi.cooccurrence.GreyLevelCooccurrence;
import org.hilum.feature.ibsi.morphology.Morphology;
import org.hilum.feature.ibsi.statistics.IntensityStatistics;
import org.hilum.spi.NoSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reference value of IBSI 1 for the digital phantom, in the families this bundle has. */
class DigitalPhantomReferenceTest {
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
