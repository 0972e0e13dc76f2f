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
            new Feature<>("short-runs-emphasis", "Short runs emphasis", "22OV", "", CountFormulas::smallEmphasis),
            new Feature<>("long-runs-emphasis", "Long runs emphasis", "W4KF", "", CountFormulas::largeEmphasis),
            new Feature<>("low-grey-level-run-emphasis", "Low grey level run emphasis", "V3SW", "", CountFormulas::lowLevelEmphasis),
            new Feature<>("high-grey-level-run-emphasis", "High grey level run emphasis", "G3QZ", "", CountFormulas::highLevelEmphasis),
            new Feature<>("short-run-low-grey-level-emphasis", "Short run low grey level emphasis", "HTZT", "", CountFormulas::smallLowLevelEmphasis),
            new Feature<>("short-run-high-grey-level-emphasis", "Short run high grey level emphasis", "GD3A", "", CountFormulas::smallHighLevelEmphasis),
            new Feature<>("long-run-low-grey-level-emphasis", "Long run low grey level emphasis", "IVPO", "", CountFormulas::largeLowLevelEmphasis),
            new Feature<>("long-run-high-grey-level-emphasis", "Long run high grey level emphasis", "3KUM", "", CountFormulas::largeHighLevelEmphasis),
            new Feature<>("grey-level-non-uniformity", "Grey level non-uniformity", "R5YN", "", CountFormulas::levelNonUniformity),
            new Feature<>("normalised-grey-level-non-uniformity", "Normalised grey level non-uniformity", "OVBL", "",
                    CountFormulas::normalisedLevelNonUniformity),
            new Feature<>("run-length-non-uniformity", "Run length non-uniformity", "W92Y", "", CountFormulas::extentNonUniformity),
            new Feature<>("normalised-run-length-non-uniformity", "Normalised run length non-uniformity", "IC23", "",
                    CountFormulas::normalisedExtentNonUniformity),
            new Feature<>("run-percentage", "Run percentage", "9ZK5", "", CountFormulas::percentage),
            new Feature<>("grey-level-variance", "Grey level variance", "8CE5", "", CountFormulas::levelVariance),
            new Feature<>("run-length-variance", "Run length variance", "SXLW", "", CountFormulas::extentVariance),
            new Feature<>("run-entropy", "Run entropy", "HJ9O", "bit", CountFormulas::entropy));

    private RunLengthFeatures() {
    }
}
