// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/** The 16 run length features of IBSI; the extent in their formulas is the run's length. */
final class RunLengthFeatures {
    static final List<Feature<CountMatrix>> ALL = List.of(
            new Feature<>("short-runs-emphasis", "Short runs emphasis", "22OV", "", "Σ c_j / j²", CountFormulas::smallEmphasis),
            new Feature<>("long-runs-emphasis", "Long runs emphasis", "W4KF", "", "Σ j² c_j", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-run-emphasis", "Low grey level run emphasis", "V3SW", "", "Σ r_i / i²", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-run-emphasis", "High grey level run emphasis", "G3QZ", "", "Σ i² r_i", CountFormulas::highLevelEmphasis),
            new Feature<>("short-run-low-grey-level-emphasis", "Short run low grey level emphasis", "HTZT", "", "Σ p_ij / (i² j²)",
                    CountFormulas::smallLowLevelEmphasis),
            new Feature<>("short-run-high-grey-level-emphasis", "Short run high grey level emphasis", "GD3A", "", "Σ i² p_ij / j²",
                    CountFormulas::smallHighLevelEmphasis),
            new Feature<>("long-run-low-grey-level-emphasis", "Long run low grey level emphasis", "IVPO", "", "Σ j² p_ij / i²",
                    CountFormulas::largeLowLevelEmphasis),
            new Feature<>("long-run-high-grey-level-emphasis", "Long run high grey level emphasis", "3KUM", "", "Σ i² j² p_ij",
                    CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "R5YN", "", "N_s Σ r_i²", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "OVBL", "", "Σ r_i²",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("run-length-non-uniformity", "Run length non-uniformity", "W92Y", "", "N_s Σ c_j²", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-run-length-non-uniformity", "Normalised run length non-uniformity", "IC23", "", "Σ c_j²",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("run-percentage", "Run percentage", "9ZK5", "", "N_s / N_v", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "8CE5", "", "Σ (i − Σ i r_i)² r_i", CountFormulas::levelVariance),
            new Feature<>("run-length-variance", "Run length variance", "SXLW", "", "Σ (j − Σ j c_j)² c_j", CountFormulas::extentVariance),
            new Feature<>("run-entropy", "Run entropy", "HJ9O", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy));

    private RunLengthFeatures() {
    }
}
