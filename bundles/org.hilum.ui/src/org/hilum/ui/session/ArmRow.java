// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.util.List;
import java.util.Optional;
import org.hilum.engine.experiment.ArmResult;
import org.hilum.evaluate.Performance;
import org.hilum.report.chart.ArmStyle;

/**
 * One arm in the table of arms.
 *
 * @param result empty before the arm has results
 * @param learner its learner as the study names it
 * @param performances one a metric of {@link Results#METRICS}, in that order; empty before there are results
 * @param slope calibration slope of the curve of one prediction a case
 */
public record ArmRow(String name, ArmStyle style, Optional<ArmResult> result, String learner, List<Performance> performances, Optional<Double> slope) {
    public ArmRow {
        performances = List.copyOf(performances);
    }
}
