// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/**
 * The 14 dependence features of PyRadiomics: d_ij voxels of grey level i on which, with themselves, j voxels depend, N_v of them.
 */
final class DependenceFeatures {
    private DependenceFeatures() {
    }

    /** @param standard whether the matrix is one of the standard's */
    static List<Feature<CountMatrix>> of(boolean standard) {
        return List.of(
                feature("DependenceEntropy", standard ? "FCBV" : "", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy),
                feature("DependenceNonUniformity", standard ? "Z87G" : "", "", "(1 / N_v) Σ_j (Σ_i d_ij)²", CountFormulas::extentNonUniformity),
                feature("DependenceNonUniformityNormalized", standard ? "OKJI" : "", "", "(1 / N_v²) Σ_j (Σ_i d_ij)²", CountFormulas::normalisedExtentNonUniformity),
                feature("DependenceVariance", standard ? "DNX2" : "", "", "Σ (j − μ)² p_ij", CountFormulas::extentVariance),
                feature("GrayLevelNonUniformity", standard ? "FP8K" : "", "", "(1 / N_v) Σ_i (Σ_j d_ij)²", CountFormulas::levelNonUniformity),
                feature("GrayLevelVariance", standard ? "1PFV" : "", "", "Σ (i − μ)² p_ij", CountFormulas::levelVariance),
                feature("HighGrayLevelEmphasis", standard ? "OAE7" : "", "", "(1 / N_v) Σ i² d_ij", CountFormulas::highLevelEmphasis),
                feature("LargeDependenceEmphasis", standard ? "IMOQ" : "", "", "(1 / N_v) Σ j² d_ij", CountFormulas::largeEmphasis),
                feature("LargeDependenceHighGrayLevelEmphasis", standard ? "9QMG" : "", "", "(1 / N_v) Σ i² j² d_ij", CountFormulas::largeHighLevelEmphasis),
                feature("LargeDependenceLowGrayLevelEmphasis", standard ? "NBZI" : "", "", "(1 / N_v) Σ j² d_ij / i²", CountFormulas::largeLowLevelEmphasis),
                feature("LowGrayLevelEmphasis", standard ? "TL9H" : "", "", "(1 / N_v) Σ d_ij / i²", CountFormulas::lowLevelEmphasis),
                feature("SmallDependenceEmphasis", standard ? "SODN" : "", "", "(1 / N_v) Σ d_ij / j²", CountFormulas::smallEmphasis),
                feature("SmallDependenceHighGrayLevelEmphasis", standard ? "JA6D" : "", "", "(1 / N_v) Σ i² d_ij / j²", CountFormulas::smallHighLevelEmphasis),
                feature("SmallDependenceLowGrayLevelEmphasis", standard ? "EQ3F" : "", "", "(1 / N_v) Σ d_ij / (i² j²)", CountFormulas::smallLowLevelEmphasis));
    }
}
