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
            new Feature<>("small-distance-emphasis", "Small distance emphasis", "0GBI", "", CountFormulas::smallEmphasis),
            new Feature<>("large-distance-emphasis", "Large distance emphasis", "MB4I", "", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-zone-emphasis", "Low grey level zone emphasis", "S1RA", "", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-zone-emphasis", "High grey level zone emphasis", "K26C", "", CountFormulas::highLevelEmphasis),
            new Feature<>("small-distance-low-grey-level-emphasis", "Small distance low grey level emphasis", "RUVG", "",
                    CountFormulas::smallLowLevelEmphasis),
            new Feature<>("small-distance-high-grey-level-emphasis", "Small distance high grey level emphasis", "DKNJ", "",
                    CountFormulas::smallHighLevelEmphasis),
            new Feature<>("large-distance-low-grey-level-emphasis", "Large distance low grey level emphasis", "A7WM", "",
                    CountFormulas::largeLowLevelEmphasis),
            new Feature<>("large-distance-high-grey-level-emphasis", "Large distance high grey level emphasis", "KLTH", "",
                    CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "VFT7", "", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "7HP3", "",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("zone-distance-non-uniformity", "Zone distance non-uniformity", "V294", "", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-zone-distance-non-uniformity", "Normalised zone distance non-uniformity", "IATH", "",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("zone-percentage", "Zone percentage", "VIWW", "", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "QK93", "", CountFormulas::levelVariance),
            new Feature<>("zone-distance-variance", "Zone distance variance", "7WT1", "", CountFormulas::extentVariance),
            new Feature<>("zone-distance-entropy", "Zone distance entropy", "GBDU", "bit", CountFormulas::entropy));

    private DistanceZoneFeatures() {
    }
}
