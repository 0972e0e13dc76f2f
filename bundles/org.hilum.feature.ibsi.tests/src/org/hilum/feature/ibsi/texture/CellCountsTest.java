// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** A table and a map of cells hold the same, and formulas over either are those of the standard over the whole matrix. */
class CellCountsTest {
    private static final int LEVELS = 40;
    private static final int EXTENTS = 60;

    @Test
    void tableAndMap_holdTheSameCells() {
        CellCounts table = fill(new CellTable(LEVELS, EXTENTS));
        CellCounts map = fill(new CellMap());
        assertSame(table.cells(), map.cells());
        table.addAll(map, 0.5);
        map.addAll(map, 0.5);
        assertSame(table.cells(), map.cells());
    }

    @Test
    void hugeMatrices_areMaps() {
        assertInstanceOf(CellTable.class, CellCounts.of(56, 49));
        CellCounts huge = CellCounts.of(1 << 20, Integer.MAX_VALUE);
        assertInstanceOf(CellMap.class, huge);
        huge.add(1 << 20, Integer.MAX_VALUE, 1);
        huge.add(1, Integer.MAX_VALUE, 2);
        assertArrayEquals(new int[] {1, 1 << 20}, huge.cells().levels());
        assertArrayEquals(new double[] {2, 1}, huge.cells().counts());
    }

    @Test
    void formulas_areThoseOfTheStandard() {
        CellCounts counts = fill(new CellMap());
        double[][] s = new double[LEVELS + 11][EXTENTS + 1];
        Cells cells = counts.cells();
        for (int c = 0; c < cells.size(); c++) {
            s[cells.levels()[c] + 10][cells.extents()[c]] = cells.counts()[c];
        }
        CountMatrix m = CountMatrix.of(counts, 11, 5000);
        double total = sum(s, (i, j) -> 1);
        check(sum(s, (i, j) -> 1 / (j * j)) / total, CountFormulas.smallEmphasis(m));
        check(sum(s, (i, j) -> j * j) / total, CountFormulas.largeEmphasis(m));
        check(sum(s, (i, j) -> 1 / (i * i)) / total, CountFormulas.lowLevelEmphasis(m));
        check(sum(s, (i, j) -> i * i) / total, CountFormulas.highLevelEmphasis(m));
        check(sum(s, (i, j) -> 1 / (i * i * j * j)) / total, CountFormulas.smallLowLevelEmphasis(m));
        check(sum(s, (i, j) -> i * i / (j * j)) / total, CountFormulas.smallHighLevelEmphasis(m));
        check(sum(s, (i, j) -> j * j / (i * i)) / total, CountFormulas.largeLowLevelEmphasis(m));
        check(sum(s, (i, j) -> i * i * j * j) / total, CountFormulas.largeHighLevelEmphasis(m));
        double rows = Arrays.stream(s).mapToDouble(row -> Math.pow(Arrays.stream(row).sum(), 2)).sum();
        double columns = 0;
        for (int j = 1; j <= EXTENTS; j++) {
            int column = j;
            columns += Math.pow(Arrays.stream(s).mapToDouble(row -> row[column]).sum(), 2);
        }
        check(rows / total, CountFormulas.levelNonUniformity(m));
        check(rows / (total * total), CountFormulas.normalisedLevelNonUniformity(m));
        check(columns / total, CountFormulas.extentNonUniformity(m));
        check(columns / (total * total), CountFormulas.normalisedExtentNonUniformity(m));
        check(total / 5000, CountFormulas.percentage(m));
        double meanLevel = sum(s, (i, j) -> i) / total;
        double meanExtent = sum(s, (i, j) -> j) / total;
        check(sum(s, (i, j) -> (i - meanLevel) * (i - meanLevel)) / total, CountFormulas.levelVariance(m));
        check(sum(s, (i, j) -> (j - meanExtent) * (j - meanExtent)) / total, CountFormulas.extentVariance(m));
        check(sum(s, (i, j) -> -Math.log(s[(int) i][(int) j] / total) / Math.log(2)) / total, CountFormulas.entropy(m));
        check(sum(s, (i, j) -> s[(int) i][(int) j] / total) / total, CountFormulas.energy(m));
    }

    private interface OfCell {
        double at(double i, double j);
    }

    private static double sum(double[][] s, OfCell f) {
        double sum = 0;
        for (int i = 1; i < s.length; i++) {
            for (int j = 1; j < s[i].length; j++) {
                sum += s[i][j] == 0 ? 0 : s[i][j] * f.at(i, j);
            }
        }
        return sum;
    }

    private static void check(double expected, double actual) {
        assertEquals(expected, actual, 1e-12 * Math.abs(expected));
    }

    private static CellCounts fill(CellCounts counts) {
        Random random = new Random(3);
        for (int n = 0; n < 3000; n++) {
            counts.add(1 + random.nextInt(LEVELS), 1 + (int) (EXTENTS * Math.pow(random.nextDouble(), 3)), 1 + random.nextInt(3));
        }
        return counts;
    }

    private static void assertSame(Cells expected, Cells actual) {
        assertEquals(expected.size(), actual.size());
        assertArrayEquals(expected.levels(), actual.levels());
        assertArrayEquals(expected.extents(), actual.extents());
        assertArrayEquals(expected.counts(), actual.counts(), 1e-12);
    }
}
