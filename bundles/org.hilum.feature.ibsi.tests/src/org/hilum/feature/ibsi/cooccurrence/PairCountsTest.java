// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.Masks;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Feature;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few levels are counted in tables, many row by row; what comes out is the same, and the same as from the definition. */
class PairCountsTest {
    private static final int LEVELS = 9;

    @ParameterizedTest
    @CsvSource({"1, true, NONE", "1, false, NONE", "2, true, NONE", "2, true, INVERSE", "2, false, EXPONENTIAL", "40, true, EXPONENTIAL"})
    void tablesAndRows_giveTheSameMatrices(int distance, boolean symmetric, DistanceWeighting weighting) {
        PaddedLevels levels = levels(distance, 1);
        for (List<Direction> directions : List.of(Direction.inSlice(distance), Direction.inVolume(distance))) {
            double[] weights = directions.stream().mapToDouble(m -> weighting.weight(m.squaredLength(), distance)).toArray();
            PairCounts tables = PairCounts.merge(PairTable.count(levels, directions, levels.firstSlice(), levels.endSlice()), weights);
            PairCounts rows = PairCounts.merge(PairRows.count(levels, directions, levels.firstSlice(), levels.endSlice()), weights);
            assertSame(tables.matrix(LEVELS, symmetric), rows.matrix(LEVELS, symmetric));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1, false", "3, true"})
    void features_areThoseOfTheDefinition(int distance, boolean symmetric) {
        PaddedLevels levels = levels(distance, 1);
        List<Direction> directions = Direction.inVolume(distance);
        for (int d = 0; d < directions.size(); d++) {
            PairCounts counts = PairTable.count(levels, directions, levels.firstSlice(), levels.endSlice()).get(d);
            Definition expected = new Definition(levels, directions.get(d), LEVELS, symmetric);
            CooccurrenceMatrix matrix = counts.matrix(LEVELS, symmetric);
            for (Feature<CooccurrenceMatrix> feature : CooccurrenceFeatures.ALL) {
                double value = expected.value(feature.ibsi());
                assertEquals(value, feature.formula().applyAsDouble(matrix), 1e-10 * (1 + Math.abs(value)), feature.id() + " along " + directions.get(d));
            }
        }
    }

    /** Levels from 100,001 on are the levels from 1 on, but for what depends on the levels themselves. */
    @ParameterizedTest
    @CsvSource({"contrast", "joint-entropy", "correlation", "cluster-prominence", "information-correlation-1"})
    void highLevels_costNothingAndChangeNothing(String id) {
        Feature<CooccurrenceMatrix> feature = CooccurrenceFeatures.ALL.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        assertEquals(feature.formula().applyAsDouble(whole(levels(1, 1))), feature.formula().applyAsDouble(whole(levels(1, 100_001))), 1e-7);
    }

    private static CooccurrenceMatrix whole(PaddedLevels levels) {
        return PairCounts.count(levels, Direction.inVolume(1), levels.firstSlice(), levels.endSlice()).getFirst().matrix(LEVELS, true);
    }

    private static PaddedLevels levels(int distance, int lowest) {
        Geometry grid = Geometry.of(11, 9, 8, 1, 1, 1);
        Region random = Masks.randomLevels(Masks.random(grid, 0.7, 1), LEVELS, 2);
        Region shifted = Masks.region(random.intensity(), (i, j, k) -> random.image().at(i, j, k) + lowest - 1);
        return PaddedLevels.of(shifted.grey(), distance);
    }

    private static void assertSame(CooccurrenceMatrix expected, CooccurrenceMatrix actual) {
        assertEquals(expected.isEmpty(), actual.isEmpty());
        for (Feature<CooccurrenceMatrix> feature : CooccurrenceFeatures.ALL) {
            if (!expected.isEmpty()) {
                double value = feature.formula().applyAsDouble(expected);
                assertEquals(value, feature.formula().applyAsDouble(actual), 1e-11 * (1 + Math.abs(value)), feature.id());
            }
        }
    }
}
