// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/** The 17 dependence features of IBSI; the extent in their formulas is the dependence count of a voxel, itself included. */
final class DependenceFeatures {
    static final List<Feature<CountMatrix>> ALL = List.of(
            new Feature<>("low-dependence-emphasis", "Low dependence emphasis", "SODN", "", "Σ c_j / j²", CountFormulas::smallEmphasis),
            new Feature<>("high-dependence-emphasis", "High dependence emphasis", "IMOQ", "", "Σ j² c_j", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-count-emphasis", "Low grey level count emphasis", "TL9H", "", "Σ r_i / i²", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-count-emphasis", "High grey level count emphasis", "OAE7", "", "Σ i² r_i", CountFormulas::highLevelEmphasis),
            new Feature<>("low-dependence-low-grey-level-emphasis", "Low dependence low grey level emphasis", "EQ3F", "", "Σ p_ij / (i² j²)",
                    CountFormulas::smallLowLevelEmphasis),
            new Feature<>("low-dependence-high-grey-level-emphasis", "Low dependence high grey level emphasis", "JA6D", "", "Σ i² p_ij / j²",
                    CountFormulas::smallHighLevelEmphasis),
            new Feature<>("high-dependence-low-grey-level-emphasis", "High dependence low grey level emphasis", "NBZI", "", "Σ j² p_ij / i²",
                    CountFormulas::largeLowLevelEmphasis),
            new Feature<>("high-dependence-high-grey-level-emphasis", "High dependence high grey level emphasis", "9QMG", "", "Σ i² j² p_ij",
                    CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "FP8K", "", "N_s Σ r_i²", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "5SPA", "", "Σ r_i²",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("dependence-count-non-uniformity", "Dependence count non-uniformity", "Z87G", "", "N_s Σ c_j²", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-dependence-count-non-uniformity", "Normalised dependence count non-uniformity", "OKJI", "", "Σ c_j²",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("dependence-count-percentage", "Dependence count percentage", "6XV8", "", "N_s / N_v", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "1PFV", "", "Σ (i − Σ i r_i)² r_i", CountFormulas::levelVariance),
            new Feature<>("dependence-count-variance", "Dependence count variance", "DNX2", "", "Σ (j − Σ j c_j)² c_j", CountFormulas::extentVariance),
            new Feature<>("dependence-count-entropy", "Dependence count entropy", "FCBV", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy),
            new Feature<>("dependence-count-energy", "Dependence count energy", "CAS9", "", "Σ p_ij²", CountFormulas::energy));

    private DependenceFeatures() {
    }
}
