// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;

import org.hilum.feature.ibsi.statistics.Intensities;
import org.hilum.spi.Feature;

/** The 18 first order features of PyRadiomics. Its kurtosis is not the excess kurtosis of the standard. */
final class FirstOrderFeatures {
    private static final String SAME = "{intensity}";
    private static final String SQUARE = "{intensity}²";

    private FirstOrderFeatures() {
    }

    /** @param shift added to intensities where squares are summed: only without one are those the standard's */
    static List<Feature<FirstOrderData>> of(double shift) {
        boolean same = shift == 0;
        return List.of(
                feature("10Percentile", "QG58", SAME, "P10", d -> d.intensities().quantile(0.1)),
                feature("90Percentile", "8DWT", SAME, "P90", d -> d.intensities().quantile(0.9)),
                feature("Energy", same ? "N8CA" : "", SQUARE, "Σ (X + c)²", FirstOrderData::energy),
                feature("Entropy", "TLU2", "bit", "−Σ p_i log_2 p_i, over grey levels", d -> d.levels().entropy()),
                feature("InterquartileRange", "SALO", SAME, "P75 − P25", d -> d.intensities().quantile(0.75) - d.intensities().quantile(0.25)),
                feature("Kurtosis", "", "", "m_4 / m_2², not less 3", d -> kurtosis(d.intensities())),
                feature("Maximum", "84IY", SAME, "max X", d -> d.intensities().maximum()),
                feature("Mean", "Q4LE", SAME, "μ = Σ X / N", d -> d.intensities().mean()),
                feature("MeanAbsoluteDeviation", "4FUA", SAME, "Σ |X − μ| / N", d -> d.intensities().meanDistanceFrom(d.intensities().mean())),
                feature("Median", "Y12H", SAME, "P50", d -> d.intensities().quantile(0.5)),
                feature("Minimum", "1GSF", SAME, "min X", d -> d.intensities().minimum()),
                feature("Range", "2OJQ", SAME, "max X − min X", d -> d.intensities().maximum() - d.intensities().minimum()),
                feature("RobustMeanAbsoluteDeviation", "1128", SAME, "mean absolute deviation of the X from P10 to P90",
                        d -> d.intensities().meanAbsoluteDeviationWithin(d.intensities().quantile(0.1), d.intensities().quantile(0.9))),
                feature("RootMeanSquared", same ? "5ZWQ" : "", SAME, "√(Σ (X + c)² / N)", d -> Math.sqrt(d.energy() / d.intensities().count())),
                feature("Skewness", "KE2A", "", "m_3 / m_2^(3/2); 0 where all X are alike", d -> skewness(d.intensities())),
                feature("TotalEnergy", "", SQUARE + "·mm³", "voxel volume · Σ (X + c)²", d -> d.voxelVolume() * d.energy()),
                feature("Uniformity", "BJ5W", "", "Σ p_i², over grey levels", d -> d.levels().energy()),
                feature("Variance", "ECT3", SQUARE, "m_2 = Σ (X − μ)² / N", d -> d.intensities().variance()));
    }

    private static double kurtosis(Intensities x) {
        return x.variance() == 0 ? 0 : x.fourthMoment() / (x.variance() * x.variance());
    }

    private static double skewness(Intensities x) {
        return x.variance() == 0 ? 0 : x.thirdMoment() / Math.pow(x.variance(), 1.5);
    }
}
