// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.Feature;
import org.hilum.spi.Undefined;

/** The 18 intensity-based statistics of IBSI over the intensities X, their mean μ, variance σ² and percentiles P. */
final class StatisticalFeatures {
    private static final String SAME = "{intensity}";
    private static final String SQUARE = "{intensity}²";
    private static final String NONE = "";

    static final List<Feature<Intensities>> ALL = List.of(
            feature("mean", "Mean intensity", "Q4LE", SAME, "μ = Σ X / N", Intensities::mean),
            feature("variance", "Intensity variance", "ECT3", SQUARE, "σ² = m_2", Intensities::variance),
            feature("skewness", "Intensity skewness", "KE2A", NONE, "m_3 / m_2^{3/2}; 0 where σ = 0", StatisticalFeatures::skewness),
            feature("kurtosis", "(Excess) intensity kurtosis", "IPH6", NONE, "m_4 / m_2² − 3; 0 where σ = 0", StatisticalFeatures::kurtosis),
            feature("median", "Median intensity", "Y12H", SAME, "P_50", x -> x.quantile(0.5)),
            feature("minimum", "Minimum intensity", "1GSF", SAME, "min X", Intensities::minimum),
            feature("percentile-10", "10th intensity percentile", "QG58", SAME, "P_10", x -> x.quantile(0.1)),
            feature("percentile-90", "90th intensity percentile", "8DWT", SAME, "P_90", x -> x.quantile(0.9)),
            feature("maximum", "Maximum intensity", "84IY", SAME, "max X", Intensities::maximum),
            feature("interquartile-range", "Intensity interquartile range", "SALO", SAME, "P_75 − P_25", StatisticalFeatures::interquartileRange),
            feature("range", "Intensity range", "2OJQ", SAME, "max X − min X", x -> x.maximum() - x.minimum()),
            feature("mean-absolute-deviation", "Intensity-based mean absolute deviation", "4FUA", SAME, "Σ |X − μ| / N",
                    StatisticalFeatures::meanAbsoluteDeviation),
            feature("robust-mean-absolute-deviation", "Intensity-based robust mean absolute deviation", "1128", SAME, "mean |X − mean X| over the X with P_10 ≤ X ≤ P_90",
                    StatisticalFeatures::robustMeanAbsoluteDeviation),
            feature("median-absolute-deviation", "Intensity-based median absolute deviation", "N72L", SAME, "Σ |X − P_50| / N",
                    StatisticalFeatures::medianAbsoluteDeviation),
            feature("coefficient-of-variation", "Intensity-based coefficient of variation", "7TET", NONE, "σ / μ",
                    StatisticalFeatures::coefficientOfVariation),
            feature("quartile-coefficient-of-dispersion", "Intensity-based quartile coefficient of dispersion", "9S40", NONE, "(P_75 − P_25) / (P_75 + P_25)",
                    StatisticalFeatures::quartileCoefficientOfDispersion),
            feature("energy", "Intensity-based energy", "N8CA", SQUARE, "Σ X²", Intensities::energy),
            feature("root-mean-square", "Root mean square intensity", "5ZWQ", SAME, "√(Σ X² / N)", StatisticalFeatures::rootMeanSquare));

    private StatisticalFeatures() {
    }

    /** m<sub>3</sub> / m<sub>2</sub><sup>3/2</sup>; 0 where all intensities are equal, as the standard has it. */
    static double skewness(Intensities x) {
        return x.variance() == 0 ? 0 : x.thirdMoment() / Math.pow(x.variance(), 1.5);
    }

    /** m<sub>4</sub> / m<sub>2</sub>² − 3; 0 where all intensities are equal, as the standard has it. */
    static double kurtosis(Intensities x) {
        return x.variance() == 0 ? 0 : x.fourthMoment() / (x.variance() * x.variance()) - 3;
    }

    /** P<sub>75</sub> − P<sub>25</sub>. */
    static double interquartileRange(Intensities x) {
        return x.quantile(0.75) - x.quantile(0.25);
    }

    /** Σ |X − μ| / N. */
    static double meanAbsoluteDeviation(Intensities x) {
        return x.meanDistanceFrom(x.mean());
    }

    /** Σ |X − mean| / N over the X with P<sub>10</sub> ≤ X ≤ P<sub>90</sub>, and their own mean. */
    static double robustMeanAbsoluteDeviation(Intensities x) {
        return x.meanAbsoluteDeviationWithin(x.quantile(0.1), x.quantile(0.9));
    }

    /** Σ |X − median| / N: a mean of distances from the median, in spite of its name. */
    static double medianAbsoluteDeviation(Intensities x) {
        return x.meanDistanceFrom(x.quantile(0.5));
    }

    /** σ / μ. */
    static double coefficientOfVariation(Intensities x) {
        if (x.mean() == 0) {
            throw new Undefined("the mean intensity is 0");
        }
        return Math.sqrt(x.variance()) / x.mean();
    }

    /** (P<sub>75</sub> − P<sub>25</sub>) / (P<sub>75</sub> + P<sub>25</sub>). */
    static double quartileCoefficientOfDispersion(Intensities x) {
        double sum = x.quantile(0.75) + x.quantile(0.25);
        if (sum == 0) {
            throw new Undefined("the quartiles add up to 0");
        }
        return interquartileRange(x) / sum;
    }

    /** √(Σ X² / N). */
    static double rootMeanSquare(Intensities x) {
        return Math.sqrt(x.energy() / x.count());
    }

    private static Feature<Intensities> feature(String id, String label, String ibsi, String unit, String definition,
            ToDoubleFunction<Intensities> formula) {
        return new Feature<>(id, label, ibsi, unit, definition, formula);
    }
}
