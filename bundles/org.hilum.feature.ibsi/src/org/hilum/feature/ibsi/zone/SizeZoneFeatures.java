// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.List;

import org.hilum.feature.ibsi.texture.CountFormulas;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.spi.Feature;

/** The 16 size zone features of IBSI; the extent in their formulas is the number of voxels of a zone. */
final class SizeZoneFeatures {
    static final List<Feature<CountMatrix>> ALL = List.of(
            new Feature<>("small-zone-emphasis", "Small zone emphasis", "5QRC", "", "Σ c_j / j²", CountFormulas::smallEmphasis),
            new Feature<>("large-zone-emphasis", "Large zone emphasis", "48P8", "", "Σ j² c_j", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-zone-emphasis", "Low grey level zone emphasis", "XMSY", "", "Σ r_i / i²", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-zone-emphasis", "High grey level zone emphasis", "5GN9", "", "Σ i² r_i", CountFormulas::highLevelEmphasis),
            new Feature<>("small-zone-low-grey-level-emphasis", "Small zone low grey level emphasis", "5RAI", "", "Σ p_ij / (i² j²)",
                    CountFormulas::smallLowLevelEmphasis),
            new Feature<>("small-zone-high-grey-level-emphasis", "Small zone high grey level emphasis", "HW1V", "", "Σ i² p_ij / j²",
                    CountFormulas::smallHighLevelEmphasis),
            new Feature<>("large-zone-low-grey-level-emphasis", "Large zone low grey level emphasis", "YH51", "", "Σ j² p_ij / i²",
                    CountFormulas::largeLowLevelEmphasis),
            new Feature<>("large-zone-high-grey-level-emphasis", "Large zone high grey level emphasis", "J17V", "", "Σ i² j² p_ij",
                    CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "JNSA", "", "N_s Σ r_i²", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "Y1RO", "", "Σ r_i²",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("zone-size-non-uniformity", "Zone size non-uniformity", "4JP3", "", "N_s Σ c_j²", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-zone-size-non-uniformity", "Normalised zone size non-uniformity", "VB3A", "", "Σ c_j²",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("zone-percentage", "Zone percentage", "P30P", "", "N_s / N_v", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "BYLV", "", "Σ (i − Σ i r_i)² r_i", CountFormulas::levelVariance),
            new Feature<>("zone-size-variance", "Zone size variance", "3NSA", "", "Σ (j − Σ j c_j)² c_j", CountFormulas::extentVariance),
            new Feature<>("zone-size-entropy", "Zone size entropy", "GU8N", "bit", "−Σ p_ij log_2 p_ij", CountFormulas::entropy));

    private SizeZoneFeatures() {
    }
}
