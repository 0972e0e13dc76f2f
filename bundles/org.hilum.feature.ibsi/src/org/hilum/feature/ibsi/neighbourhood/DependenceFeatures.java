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
            new Feature<>("low-dependence-emphasis", "Low dependence emphasis", "SODN", "", CountFormulas::smallEmphasis),
            new Feature<>("high-dependence-emphasis", "High dependence emphasis", "IMOQ", "", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-count-emphasis", "Low grey level count emphasis", "TL9H", "", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-count-emphasis", "High grey level count emphasis", "OAE7", "", CountFormulas::highLevelEmphasis),
            new Feature<>("low-dependence-low-grey-level-emphasis", "Low dependence low grey level emphasis", "EQ3F", "",
                    CountFormulas::smallLowLevelEmphasis),
            new Feature<>("low-dependence-high-grey-level-emphasis", "Low dependence high grey level emphasis", "JA6D", "",
                    CountFormulas::smallHighLevelEmphasis),
            new Feature<>("high-dependence-low-grey-level-emphasis", "High dependence low grey level emphasis", "NBZI", "",
                    CountFormulas::largeLowLevelEmphasis),
            new Feature<>("high-dependence-high-grey-level-emphasis", "High dependence high grey level emphasis", "9QMG", "",
                    CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "FP8K", "", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "5SPA", "",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("dependence-count-non-uniformity", "Dependence count non-uniformity", "Z87G", "", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-dependence-count-non-uniformity", "Normalised dependence count non-uniformity", "OKJI", "",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("dependence-count-percentage", "Dependence count percentage", "6XV8", "", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "1PFV", "", CountFormulas::levelVariance),
            new Feature<>("dependence-count-variance", "Dependence count variance", "DNX2", "", CountFormulas::extentVariance),
            new Feature<>("dependence-count-entropy", "Dependence count entropy", "FCBV", "bit", CountFormulas::entropy),
            new Feature<>("dependence-count-energy", "Dependence count energy", "CAS9", "", CountFormulas::energy));

    private DependenceFeatures() {
    }
}
