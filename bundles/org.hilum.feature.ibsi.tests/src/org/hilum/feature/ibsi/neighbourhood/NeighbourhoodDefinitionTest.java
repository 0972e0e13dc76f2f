// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hilum.feature.ibsi.CountedCells;
import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.Masks;
import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Feature;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matrices and features are those of the standard's definitions, written out voxel by voxel and level by level. */
class NeighbourhoodDefinitionTest {
    private static final List<SliceAggregation> VOLUME = List.of(SliceAggregation.VOLUME);

    private static Region region(int highest) {
        return Masks.randomLevels(Masks.random(Geometry.of(14, 12, 9, 1, 1, 1), 0.3, 1), highest, 2);
    }

    /** All voxels that a norm's length puts within the distance, but the middle. */
    private static List<Direction> near(Norm norm, double distance, boolean inVolume) {
        List<Direction> near = new ArrayList<>();
        int r = (int) distance;
        for (int x = -r; x <= r; x++) {
            for (int y = -r; y <= r; y++) {
                for (int z = inVolume ? -r : 0; z <= (inVolume ? r : 0); z++) {
                    if ((x != 0 || y != 0 || z != 0) && norm.length(x, y, z) <= distance) {
                        near.add(new Direction(x, y, z));
                    }
                }
            }
        }
        return near;
    }

    @ParameterizedTest
    @CsvSource({"CHEBYSHEV, 1, 0, true, 3", "CHEBYSHEV, 1, 0, false, 2", "CHEBYSHEV, 1, 0, true, 300", "CHEBYSHEV, 1, 2, true, 9", "CHEBYSHEV, 2, 0, true, 5",
        "MANHATTAN, 1, 0, true, 3", "EUCLIDEAN, 1.5, 1, false, 8"})
    void dependences_areThoseOfTheDefinition(Norm norm, double distance, int coarseness, boolean inVolume, int highest) {
        DependenceCounter counter = DependenceCounter.of(region(highest), new DependenceSettings(VOLUME, distance, norm, coarseness), inVolume);
        PaddedLevels levels = counter.levels();
        Map<List<Integer>, Double> expected = new HashMap<>();
        int[] voxels = levels.voxels();
        for (int v = 0; v < voxels.length; v++) {
            if (voxels[v] > 0) {
                int dependent = 1;
                for (Direction m : near(norm, distance, inVolume)) {
                    int other = voxels[v + levels.offset(m)];
                    dependent += other > 0 && Math.abs(other - voxels[v]) <= coarseness ? 1 : 0;
                }
                expected.merge(List.of(levels.level(voxels[v]), dependent), 1.0, Double::sum);
            }
        }
        CellCounts counts = CellCounts.of(levels.range(), counter.most());
        counter.count(levels.firstSlice(), levels.endSlice(), counts);
        assertEquals(expected, CountedCells.of(counts, levels.lowest()));
    }

    @ParameterizedTest
    @CsvSource({"CHEBYSHEV, 1, NONE, true, 6", "CHEBYSHEV, 1, NONE, false, 6", "CHEBYSHEV, 2, NONE, true, 300", "CHEBYSHEV, 3, NONE, false, 6", "CHEBYSHEV, 1, INVERSE, true, 6",
        "EUCLIDEAN, 2.3, EXPONENTIAL, true, 9", "MANHATTAN, 2, NONE, false, 9"})
    void toneDifferences_areThoseOfTheDefinition(Norm norm, double distance, DistanceWeighting weighting, boolean inVolume, int highest) {
        ToneDifferenceSettings settings = new ToneDifferenceSettings(VOLUME, distance, norm, weighting);
        PaddedLevels levels = PaddedLevels.of(region(highest), settings.neighbourhood().reach());
        TreeMap<Integer, double[]> expected = new TreeMap<>();
        int[] voxels = levels.voxels();
        for (int v = 0; v < voxels.length; v++) {
            double weight = 0;
            double sum = 0;
            for (Direction m : voxels[v] > 0 ? near(norm, distance, inVolume) : List.<Direction>of()) {
                int other = voxels[v + levels.offset(m)];
                double w = switch (weighting) {
                    case NONE -> 1;
                    case INVERSE -> 1 / Math.sqrt(m.squaredLength());
                    case EXPONENTIAL -> Math.exp(-m.squaredLength());
                };
                weight += other > 0 ? w : 0;
                sum += other > 0 ? w * levels.level(other) : 0;
            }
            if (weight > 0) {
                double[] of = expected.computeIfAbsent(levels.level(voxels[v]), level -> new double[2]);
                of[0]++;
                of[1] += Math.abs(levels.level(voxels[v]) - sum / weight);
            }
        }
        DifferenceSweep sweep = DifferenceSweep.of(levels, settings, inVolume);
        LevelDifferences differences = new LevelDifferences(levels.range());
        for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
            sweep.add(slice, differences);
        }
        ToneDifferenceMatrix matrix = differences.matrix(levels.lowest());
        assertEquals(List.copyOf(expected.keySet()), java.util.stream.IntStream.range(0, matrix.size()).mapToObj(matrix::level).toList());
        for (int i = 0; i < matrix.size(); i++) {
            assertEquals(expected.get(matrix.level(i))[0], matrix.count(i));
            assertEquals(expected.get(matrix.level(i))[1], matrix.difference(i), 1e-10 * (1 + matrix.difference(i)));
        }
        for (Feature<ToneDifferenceMatrix> feature : ToneDifferenceFeatures.ALL) {
            double value = defined(feature.ibsi(), matrix);
            assertEquals(value, feature.formula().applyAsDouble(matrix), 1e-10 * Math.abs(value), feature.id());
        }
    }

    private interface OfPair {
        double at(double i, double j, double pi, double pj, double si, double sj);
    }

    private static double pairs(ToneDifferenceMatrix m, OfPair f) {
        double sum = 0;
        for (int i = 0; i < m.size(); i++) {
            for (int j = 0; j < m.size(); j++) {
                sum += f.at(m.level(i), m.level(j), m.probability(i), m.probability(j), m.difference(i), m.difference(j));
            }
        }
        return sum;
    }

    private static double defined(String ibsi, ToneDifferenceMatrix m) {
        double n = m.size();
        double s = pairs(m, (i, j, pi, pj, si, sj) -> i == j ? si : 0);
        double ps = pairs(m, (i, j, pi, pj, si, sj) -> i == j ? pi * si : 0);
        return switch (ibsi) {
            case "QCDE" -> 1 / ps;
            case "65HE" -> pairs(m, (i, j, pi, pj, si, sj) -> pi * pj * (i - j) * (i - j)) / (n * (n - 1)) * s / m.voxels();
            case "NQ30" -> ps / pairs(m, (i, j, pi, pj, si, sj) -> Math.abs(i * pi - j * pj));
            case "HDEZ" -> pairs(m, (i, j, pi, pj, si, sj) -> Math.abs(i - j) * (pi * si + pj * sj) / (pi + pj)) / m.voxels();
            case "1X9X" -> pairs(m, (i, j, pi, pj, si, sj) -> (pi + pj) * (i - j) * (i - j)) / s;
            default -> throw new IllegalArgumentException(ibsi);
        };
    }
}
