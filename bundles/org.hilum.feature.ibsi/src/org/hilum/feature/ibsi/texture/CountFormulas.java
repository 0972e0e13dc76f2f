// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/**
 * The formulas that run length, size zone, distance zone and dependence matrices have in common, under other names. i is
 * the grey level; the extent j is the run's length, the zone's size or distance, or the dependence count.
 */
public final class CountFormulas {
    private CountFormulas() {
    }

    /** (1 / N<sub>s</sub>) Σ<sub>j</sub> s<sub>.j</sub> / j². */
    public static double smallEmphasis(CountMatrix m) {
        return m.extents().expectation(j -> 1 / (j * j));
    }

    /** (1 / N<sub>s</sub>) Σ<sub>j</sub> j² s<sub>.j</sub>. */
    public static double largeEmphasis(CountMatrix m) {
        return m.extents().expectation(j -> j * j);
    }

    /** (1 / N<sub>s</sub>) Σ<sub>i</sub> s<sub>i.</sub> / i². */
    public static double lowLevelEmphasis(CountMatrix m) {
        return m.levels().expectation(i -> 1 / (i * i));
    }

    /** (1 / N<sub>s</sub>) Σ<sub>i</sub> i² s<sub>i.</sub>. */
    public static double highLevelEmphasis(CountMatrix m) {
        return m.levels().expectation(i -> i * i);
    }

    /** (1 / N<sub>s</sub>) Σ s<sub>ij</sub> / (i² j²). */
    public static double smallLowLevelEmphasis(CountMatrix m) {
        return m.smallLow();
    }

    /** (1 / N<sub>s</sub>) Σ i² s<sub>ij</sub> / j². */
    public static double smallHighLevelEmphasis(CountMatrix m) {
        return m.smallHigh();
    }

    /** (1 / N<sub>s</sub>) Σ j² s<sub>ij</sub> / i². */
    public static double largeLowLevelEmphasis(CountMatrix m) {
        return m.largeLow();
    }

    /** (1 / N<sub>s</sub>) Σ i² j² s<sub>ij</sub>. */
    public static double largeHighLevelEmphasis(CountMatrix m) {
        return m.largeHigh();
    }

    /** (1 / N<sub>s</sub>) Σ<sub>i</sub> s<sub>i.</sub>² = N<sub>s</sub> Σ p<sub>i.</sub>². */
    public static double levelNonUniformity(CountMatrix m) {
        return m.total() * m.levels().energy();
    }

    /** (1 / N<sub>s</sub>²) Σ<sub>i</sub> s<sub>i.</sub>² = Σ p<sub>i.</sub>². */
    public static double normalisedLevelNonUniformity(CountMatrix m) {
        return m.levels().energy();
    }

    /** (1 / N<sub>s</sub>) Σ<sub>j</sub> s<sub>.j</sub>² = N<sub>s</sub> Σ p<sub>.j</sub>². */
    public static double extentNonUniformity(CountMatrix m) {
        return m.total() * m.extents().energy();
    }

    /** (1 / N<sub>s</sub>²) Σ<sub>j</sub> s<sub>.j</sub>² = Σ p<sub>.j</sub>². */
    public static double normalisedExtentNonUniformity(CountMatrix m) {
        return m.extents().energy();
    }

    /** N<sub>s</sub> / N<sub>v</sub>. */
    public static double percentage(CountMatrix m) {
        return m.total() / m.voxels();
    }

    /** Σ (i − μ)² p<sub>ij</sub> with μ = Σ i p<sub>ij</sub>. */
    public static double levelVariance(CountMatrix m) {
        return m.levels().variance();
    }

    /** Σ (j − μ)² p<sub>ij</sub> with μ = Σ j p<sub>ij</sub>. */
    public static double extentVariance(CountMatrix m) {
        return m.extents().variance();
    }

    /** −Σ p<sub>ij</sub> log<sub>2</sub> p<sub>ij</sub>. */
    public static double entropy(CountMatrix m) {
        return m.entropy();
    }

    /** Σ p<sub>ij</sub>². */
    public static double energy(CountMatrix m) {
        return m.energy();
    }
}
