// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.stream.IntStream;

/**
 * Complexity (IBSI HDEZ): (1 / N<sub>v,c</sub>) Σ<sub>i</sub> Σ<sub>j</sub> |i − j| (p<sub>i</sub> s<sub>i</sub> +
 * p<sub>j</sub> s<sub>j</sub>) / (p<sub>i</sub> + p<sub>j</sub>). By symmetry it is twice the sum over p<sub>i</sub>
 * s<sub>i</sub> alone, and all levels j of one frequency share a denominator: their Σ |i − j| follows from how many lie below
 * i and what they add up to. There are few different frequencies where there are many levels.
 */
record Complexity(ToneDifferenceMatrix m) {
    double value() {
        double sum = 0;
        for (int count : IntStream.range(0, m.size()).map(m::count).distinct().sorted().toArray()) {
            sum += withLevelsOf(count);
        }
        return 2 * sum / m.voxels();
    }

    /** Σ<sub>i</sub> p<sub>i</sub> s<sub>i</sub> / (p<sub>i</sub> + p<sub>j</sub>) · Σ<sub>j</sub> |i − j|, over the levels j with this many voxels. */
    private double withLevelsOf(int count) {
        double above = 0;
        double sumAbove = 0;
        for (int j = 0; j < m.size(); j++) {
            if (m.count(j) == count) {
                above++;
                sumAbove += m.level(j);
            }
        }
        double below = 0;
        double sumBelow = 0;
        double sum = 0;
        for (int i = 0; i < m.size(); i++) {
            double level = m.level(i);
            if (m.count(i) == count) {
                above--;
                sumAbove -= level;
            }
            double distances = below * level - sumBelow + sumAbove - above * level;
            // frequencies as counts: N cancels
            sum += m.count(i) * m.difference(i) / (m.count(i) + count) * distances;
            if (m.count(i) == count) {
                below++;
                sumBelow += level;
            }
        }
        return sum;
    }
}
