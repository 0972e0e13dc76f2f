// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/** The 16 distance zone features of IBSI; the extent in their formulas is a zone's distance from the edge. */
final class DistanceZoneFeatures {
    static final List<Feature<CountMatrix>> ALL = List.of(
            new Feature<>("small-distance-emphasis", "Small distance emphasis", "0GBI", "", "Σ c_j / j²", CountFormulas::smallEmphasis),
            new Feature<>("large-distance-emphasis", "Large distance emphasis", "MB4I", "", "Σ j² c_j", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-zone-emphasis", "Low grey level zone emphasis", "S1RA", "", "Σ r_i / i²", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-zone-emphasis", "High grey level zone emphasis", "K26C", "", "Σ i² r_i", CountFormulas::highLevelEmphasis),
            new Feature<>("small-distance-low-grey-level-emphasis", "Small distance low grey level emphasis", "RUVG", "", "Σ p_ij / (i² j²)",
                    CountFormulas::smallLowLevelEmphasis),
            new Feature<>("small-distance-high-grey-level-emphasis", "Small distance high grey level emphasis", "DKNJ", "", "Σ i² p_ij / j²",
                    CountFormulas::smallHighLevelEmphasis),
            new Feature<>("large-distance-low-grey-level-emphasis", "Large distance low grey level emphasis", "A7WM", "", "Σ j² p_ij / i²",
                    CountFormulas::largeLowLevelEmphasis),
            new Feature<>("large-distance-high-grey-level-emphasis", "Large distance high grey level emphasis", "KLTH", "", "Σ i² j² p_ij",
                    CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "VFT7", "", "N_s Σ r_i²", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "7HP3", "", "Σ r_i²",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("zone-distance-non-uniformity", "Zone distance non-uniformity", "V294", "", "N_s Σ c_j²", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-zone-distance-non-uniformity", "Normalised zone distance non-uniformity", "IATH", "", "Σ c_j²",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("zone-percentage", "Zone percentage", "VIWW", "", "N_s / N_v", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "QK93", "", "Σ (i − Σ i r_i)² r_i", CountFormulas::levelVariance),
            new Feature<>("zone-distance-variance", "Zone distance variance", "7WT1", "", "Σ (j − Σ j c_j)² c_j", CountFormulas::extentVariance),
            new Feature<>("zone-distance-entropy", "Zone distance entropy", "GBDU", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy));

    private DistanceZoneFeatures() {
    }
}
