// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.Feature;
import org.hilum.spi.Undefined;

/**
 * The 5 features of IBSI from grey tone differences. Sums over pairs of grey levels are written, equally, so that they
 * take time for each level and not for each pair.
 */
final class ToneDifferenceFeatures {
    static final List<Feature<ToneDifferenceMatrix>> ALL = List.of(
            feature("coarseness", "Coarseness", "QCDE", "1 / Σ p_i s_i", ToneDifferenceFeatures::coarseness),
            feature("contrast", "Contrast", "65HE", "Σ_i Σ_j p_i p_j (i − j)² / (N_gp (N_gp − 1)) · Σ s_i / N_vc", ToneDifferenceFeatures::contrast),
            feature("busyness", "Busyness", "NQ30", "Σ p_i s_i / Σ_i Σ_j |i p_i − j p_j|", ToneDifferenceFeatures::busyness),
            feature("complexity", "Complexity", "HDEZ", "Σ_i Σ_j |i − j| (p_i s_i + p_j s_j) / (p_i + p_j) / N_vc", ToneDifferenceFeatures::complexity),
            feature("strength", "Strength", "1X9X", "Σ_i Σ_j (p_i + p_j) (i − j)² / Σ s_i", ToneDifferenceFeatures::strength));

    private ToneDifferenceFeatures() {
    }

    /** 1 / Σ p<sub>i</sub> s<sub>i</sub>; without any difference there is none (the standard would say 10⁶, an arbitrary number). */
    static double coarseness(ToneDifferenceMatrix m) {
        double sum = weightedDifference(m);
        if (sum == 0) {
            throw new Undefined("no voxel differs from the mean of its neighbours");
        }
        return 1 / sum;
    }

    /**
     * (1 / (N<sub>g,p</sub> (N<sub>g,p</sub> − 1))) Σ<sub>i</sub> Σ<sub>j</sub> p<sub>i</sub> p<sub>j</sub> (i − j)² ·
     * (1 / N<sub>v,c</sub>) Σ s<sub>i</sub>; 0 if there is one grey level. The sum over pairs is twice the variance of i.
     */
    static double contrast(ToneDifferenceMatrix m) {
        double n = m.size();
        if (n == 1) {
            return 0;
        }
        double mean = 0;
        for (int i = 0; i < m.size(); i++) {
            mean += m.probability(i) * m.level(i);
        }
        double variance = 0;
        for (int i = 0; i < m.size(); i++) {
            variance += m.probability(i) * (m.level(i) - mean) * (m.level(i) - mean);
        }
        return 2 * variance / (n * (n - 1)) * difference(m) / m.voxels();
    }

    /**
     * Σ p<sub>i</sub> s<sub>i</sub> / Σ<sub>i</sub> Σ<sub>j</sub> |i p<sub>i</sub> − j p<sub>j</sub>|; 0 if there is one
     * grey level. In ascending order the k-th of n numbers is subtracted n − k times and subtracted from k − 1 times, twice.
     */
    static double busyness(ToneDifferenceMatrix m) {
        int n = m.size();
        if (n == 1) {
            return 0;
        }
        double[] products = new double[n];
        for (int i = 0; i < n; i++) {
            // counts times levels are exact, so that equal ones differ by nothing
            products[i] = (double) m.level(i) * m.count(i);
        }
        Arrays.sort(products);
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += 2 * (2.0 * k + 1 - n) * products[k];
        }
        if (sum == 0) {
            throw new Undefined("the product of grey level and frequency is the same for all grey levels");
        }
        return weightedDifference(m) / (sum / m.voxels());
    }

    /** (1 / N<sub>v,c</sub>) Σ<sub>i</sub> Σ<sub>j</sub> |i − j| (p<sub>i</sub> s<sub>i</sub> + p<sub>j</sub> s<sub>j</sub>) / (p<sub>i</sub> + p<sub>j</sub>). */
    static double complexity(ToneDifferenceMatrix m) {
        return new Complexity(m).value();
    }

    /**
     * Σ<sub>i</sub> Σ<sub>j</sub> (p<sub>i</sub> + p<sub>j</sub>) (i − j)² / Σ s<sub>i</sub>; 0 without any difference. With
     * levels counted from their middle c and S<sub>k</sub> = Σ (j − c)<sup>k</sup>, the sum is
     * 2 Σ p<sub>i</sub> (N<sub>g,p</sub> (i − c)² − 2 (i − c) S<sub>1</sub> + S<sub>2</sub>).
     */
    static double strength(ToneDifferenceMatrix m) {
        double difference = difference(m);
        if (difference == 0) {
            return 0;
        }
        double centre = (m.level(0) + m.level(m.size() - 1)) / 2.0;
        double first = 0;
        double second = 0;
        for (int j = 0; j < m.size(); j++) {
            double x = m.level(j) - centre;
            first += x;
            second += x * x;
        }
        double sum = 0;
        for (int i = 0; i < m.size(); i++) {
            double x = m.level(i) - centre;
            sum += 2 * m.probability(i) * (m.size() * x * x - 2 * x * first + second);
        }
        return sum / difference;
    }

    /** Σ p<sub>i</sub> s<sub>i</sub>. */
    private static double weightedDifference(ToneDifferenceMatrix m) {
        double sum = 0;
        for (int i = 0; i < m.size(); i++) {
            sum += m.probability(i) * m.difference(i);
        }
        return sum;
    }

    /** Σ s<sub>i</sub>. */
    private static double difference(ToneDifferenceMatrix m) {
        double sum = 0;
        for (int i = 0; i < m.size(); i++) {
            sum += m.difference(i);
        }
        return sum;
    }

    private static Feature<ToneDifferenceMatrix> feature(String id, String label, String ibsi, String definition, ToDoubleFunction<ToneDifferenceMatrix> formula) {
        return new Feature<>(id, label, ibsi, "", definition, m -> formula.applyAsDouble(m.orUndefined()));
    }
}
