// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/**
 * The 16 run length features of PyRadiomics: r_ij runs of grey level i and length j, N_r of them. They bear no code of the standard, as PyRadiomics
 * leaves out directions in which no line has two voxels.
 */
final class RunLengthFeatures {
    private RunLengthFeatures() {
    }

    static List<Feature<CountMatrix>> all() {
        return List.of(
                feature("GrayLevelNonUniformity", "", "", "(1 / N_r) Σ_i (Σ_j r_ij)²", CountFormulas::levelNonUniformity),
                feature("GrayLevelNonUniformityNormalized", "", "", "(1 / N_r²) Σ_i (Σ_j r_ij)²", CountFormulas::normalisedLevelNonUniformity),
                feature("GrayLevelVariance", "", "", "Σ (i − μ)² p_ij", CountFormulas::levelVariance),
                feature("HighGrayLevelRunEmphasis", "", "", "(1 / N_r) Σ i² r_ij", CountFormulas::highLevelEmphasis),
                feature("LongRunEmphasis", "", "", "(1 / N_r) Σ j² r_ij", CountFormulas::largeEmphasis),
                feature("LongRunHighGrayLevelEmphasis", "", "", "(1 / N_r) Σ i² j² r_ij", CountFormulas::largeHighLevelEmphasis),
                feature("LongRunLowGrayLevelEmphasis", "", "", "(1 / N_r) Σ j² r_ij / i²", CountFormulas::largeLowLevelEmphasis),
                feature("LowGrayLevelRunEmphasis", "", "", "(1 / N_r) Σ r_ij / i²", CountFormulas::lowLevelEmphasis),
                feature("RunEntropy", "", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy),
                feature("RunLengthNonUniformity", "", "", "(1 / N_r) Σ_j (Σ_i r_ij)²", CountFormulas::extentNonUniformity),
                feature("RunLengthNonUniformityNormalized", "", "", "(1 / N_r²) Σ_j (Σ_i r_ij)²", CountFormulas::normalisedExtentNonUniformity),
                feature("RunPercentage", "", "", "N_r / N_p", CountFormulas::percentage),
                feature("RunVariance", "", "", "Σ (j − μ)² p_ij", CountFormulas::extentVariance),
                feature("ShortRunEmphasis", "", "", "(1 / N_r) Σ r_ij / j²", CountFormulas::smallEmphasis),
                feature("ShortRunHighGrayLevelEmphasis", "", "", "(1 / N_r) Σ i² r_ij / j²", CountFormulas::smallHighLevelEmphasis),
                feature("ShortRunLowGrayLevelEmphasis", "", "", "(1 / N_r) Σ r_ij / (i² j²)", CountFormulas::smallLowLevelEmphasis));
    }
}
