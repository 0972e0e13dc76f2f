// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.histogram;

import java.util.List;

import org.hilum.spi.Feature;

/** The 23 intensity histogram features of IBSI. Grey levels are numbers without a unit. */
final class HistogramFeatures {
    static final List<Feature<LevelCounts>> ALL = List.of(
            new Feature<>("mean", "Mean discretised intensity", "X6K6", "", "μ = Σ X / N", LevelCounts::mean),
            new Feature<>("variance", "Discretised intensity variance", "CH89", "", "σ² = m_2", x -> x.moment(2)),
            new Feature<>("skewness", "Discretised intensity skewness", "88K1", "", "m_3 / m_2^{3/2}; 0 where σ = 0",
                    HistogramFeatures::skewness),
            new Feature<>("kurtosis", "(Excess) discretised intensity kurtosis", "C3I7", "", "m_4 / m_2² − 3; 0 where σ = 0",
                    HistogramFeatures::kurtosis),
            new Feature<>("median", "Median discretised intensity", "WIFQ", "", "P_50", x -> x.quantile(0.5)),
            new Feature<>("minimum", "Minimum discretised intensity", "1PR8", "", "min X", LevelCounts::minimum),
            new Feature<>("percentile-10", "10th discretised intensity percentile", "GPMT", "", "P_10", x -> x.quantile(0.1)),
            new Feature<>("percentile-90", "90th discretised intensity percentile", "OZ0C", "", "P_90", x -> x.quantile(0.9)),
            new Feature<>("maximum", "Maximum discretised intensity", "3NCY", "", "max X", LevelCounts::maximum),
            new Feature<>("mode", "Intensity histogram mode", "AMMC", "", "the i of greatest n_i; of several the one nearest to μ",
                    LevelCounts::mode),
            new Feature<>("interquartile-range", "Discretised intensity interquartile range", "WR0O", "", "P_75 − P_25",
                    HistogramFeatures::interquartileRange),
            new Feature<>("range", "Discretised intensity range", "5Z3W", "", "max X − min X", x -> x.maximum() - x.minimum()),
            new Feature<>("mean-absolute-deviation", "Intensity histogram mean absolute deviation", "D2ZX", "", "Σ |X − μ| / N",
                    x -> x.meanDistanceFrom(x.mean())),
            new Feature<>("robust-mean-absolute-deviation", "Intensity histogram robust mean absolute deviation", "WRZB", "", "mean |X − mean X| over the X with P_10 ≤ X ≤ P_90",
                    x -> x.meanAbsoluteDeviationWithin(x.quantile(0.1), x.quantile(0.9))),
            new Feature<>("median-absolute-deviation", "Intensity histogram median absolute deviation", "4RNL", "", "Σ |X − P_50| / N",
                    x -> x.meanDistanceFrom(x.quantile(0.5))),
            new Feature<>("coefficient-of-variation", "Intensity histogram coefficient of variation", "CWYJ", "", "σ / μ",
                    x -> Math.sqrt(x.moment(2)) / x.mean()),
            new Feature<>("quartile-coefficient-of-dispersion", "Intensity histogram quartile coefficient of dispersion", "SLWD", "", "(P_75 − P_25) / (P_75 + P_25)",
                    HistogramFeatures::quartileCoefficientOfDispersion),
            new Feature<>("entropy", "Discretised intensity entropy", "TLU2", "bit", "−Σ p_i log_2 p_i", LevelCounts::entropy),
            new Feature<>("uniformity", "Discretised intensity uniformity", "BJ5W", "", "Σ p_i²", LevelCounts::uniformity),
            new Feature<>("maximum-gradient", "Maximum histogram gradient", "12CE", "", "max H′_i", x -> x.gradient(x.steepestRise())),
            new Feature<>("maximum-gradient-level", "Maximum histogram gradient intensity", "8E6O", "", "the first i with H′_i = max H′",
                    HistogramFeatures::maximumGradientLevel),
            new Feature<>("minimum-gradient", "Minimum histogram gradient", "VQB3", "", "min H′_i", x -> x.gradient(x.steepestFall())),
            new Feature<>("minimum-gradient-level", "Minimum histogram gradient intensity", "RHQZ", "", "the first i with H′_i = min H′",
                    HistogramFeatures::minimumGradientLevel));

    private HistogramFeatures() {
    }

    /** m<sub>3</sub> / m<sub>2</sub><sup>3/2</sup>; 0 where there is one level only, as the standard has it. */
    static double skewness(LevelCounts x) {
        return x.minimum() == x.maximum() ? 0 : x.moment(3) / Math.pow(x.moment(2), 1.5);
    }

    /** m<sub>4</sub> / m<sub>2</sub>² − 3; 0 where there is one level only, as the standard has it. */
    static double kurtosis(LevelCounts x) {
        double variance = x.moment(2);
        return x.minimum() == x.maximum() ? 0 : x.moment(4) / (variance * variance) - 3;
    }

    /** P<sub>75</sub> − P<sub>25</sub>. */
    static double interquartileRange(LevelCounts x) {
        return x.quantile(0.75) - x.quantile(0.25);
    }

    /** (P<sub>75</sub> − P<sub>25</sub>) / (P<sub>75</sub> + P<sub>25</sub>); levels are positive, and so is the divisor. */
    static double quartileCoefficientOfDispersion(LevelCounts x) {
        return interquartileRange(x) / (x.quantile(0.75) + x.quantile(0.25));
    }

    /** Level of the steepest rise, where there is a gradient at all. */
    static double maximumGradientLevel(LevelCounts x) {
        x.gradient(1);
        return x.steepestRise();
    }

    /** Level of the steepest fall, where there is a gradient at all. */
    static double minimumGradientLevel(LevelCounts x) {
        x.gradient(1);
        return x.steepestFall();
    }
}
