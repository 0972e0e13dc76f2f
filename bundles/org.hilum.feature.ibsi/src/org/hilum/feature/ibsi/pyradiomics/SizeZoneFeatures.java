// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/**
 * The 16 size zone features of PyRadiomics: z_ij zones of grey level i and j voxels, N_z of them.
 */
final class SizeZoneFeatures {
    private SizeZoneFeatures() {
    }

    /** @param standard whether the matrix is one of the standard's */
    static List<Feature<CountMatrix>> of(boolean standard) {
        return List.of(
                feature("GrayLevelNonUniformity", standard ? "JNSA" : "", "", "(1 / N_z) Σ_i (Σ_j z_ij)²", CountFormulas::levelNonUniformity),
                feature("GrayLevelNonUniformityNormalized", standard ? "Y1RO" : "", "", "(1 / N_z²) Σ_i (Σ_j z_ij)²", CountFormulas::normalisedLevelNonUniformity),
                feature("GrayLevelVariance", standard ? "BYLV" : "", "", "Σ (i − μ)² p_ij", CountFormulas::levelVariance),
                feature("HighGrayLevelZoneEmphasis", standard ? "5GN9" : "", "", "(1 / N_z) Σ i² z_ij", CountFormulas::highLevelEmphasis),
                feature("LargeAreaEmphasis", standard ? "48P8" : "", "", "(1 / N_z) Σ j² z_ij", CountFormulas::largeEmphasis),
                feature("LargeAreaHighGrayLevelEmphasis", standard ? "J17V" : "", "", "(1 / N_z) Σ i² j² z_ij", CountFormulas::largeHighLevelEmphasis),
                feature("LargeAreaLowGrayLevelEmphasis", standard ? "YH51" : "", "", "(1 / N_z) Σ j² z_ij / i²", CountFormulas::largeLowLevelEmphasis),
                feature("LowGrayLevelZoneEmphasis", standard ? "XMSY" : "", "", "(1 / N_z) Σ z_ij / i²", CountFormulas::lowLevelEmphasis),
                feature("SizeZoneNonUniformity", standard ? "4JP3" : "", "", "(1 / N_z) Σ_j (Σ_i z_ij)²", CountFormulas::extentNonUniformity),
                feature("SizeZoneNonUniformityNormalized", standard ? "VB3A" : "", "", "(1 / N_z²) Σ_j (Σ_i z_ij)²", CountFormulas::normalisedExtentNonUniformity),
                feature("SmallAreaEmphasis", standard ? "5QRC" : "", "", "(1 / N_z) Σ z_ij / j²", CountFormulas::smallEmphasis),
                feature("SmallAreaHighGrayLevelEmphasis", standard ? "HW1V" : "", "", "(1 / N_z) Σ i² z_ij / j²", CountFormulas::smallHighLevelEmphasis),
                feature("SmallAreaLowGrayLevelEmphasis", standard ? "5RAI" : "", "", "(1 / N_z) Σ z_ij / (i² j²)", CountFormulas::smallLowLevelEmphasis),
                feature("ZoneEntropy", standard ? "GU8N" : "", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy),
                feature("ZonePercentage", standard ? "P30P" : "", "", "N_z / N_p", CountFormulas::percentage),
                feature("ZoneVariance", standard ? "3NSA" : "", "", "Σ (j − μ)² p_ij", CountFormulas::extentVariance));
    }
}
