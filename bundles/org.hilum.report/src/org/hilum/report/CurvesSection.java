// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.List;

import org.hilum.report.chart.ArmSeries;
import org.hilum.report.chart.CalibrationChart;
import org.hilum.report.chart.ChartImage;
import org.hilum.report.chart.RocChart;

/** ROC and calibration curves side by side. */
final class CurvesSection {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 560;
    /** What the counts beneath the calibration curves add for each arm. */
    private static final int LANE = 48;
    private static final int MOST_LANES = 6;

    private CurvesSection() {
    }

    static void write(Html page, List<ArmSeries> arms) {
        page.heading("curves", "ROC and calibration").raw("<div class=\"charts\">");
        page.raw("<figure>" + ChartImage.svg(RocChart.of(arms), WIDTH, HEIGHT, "roc") + "<figcaption>ROC curves</figcaption></figure>");
        page.raw("<figure>" + ChartImage.svg(CalibrationChart.of(arms), WIDTH, HEIGHT + LANE * Math.min(arms.size(), MOST_LANES), "calibration")
                + "<figcaption>Calibration: smooth curve, and groups of cases with 95 % intervals; beneath, how many cases got which prediction</figcaption></figure></div>\n");
        page.note("Each curve is drawn from one prediction a case, the mean over the repeats in which it was a test case; n is the number of cases. "
                + "The AUC of such a curve differs a little from the table's, which is a mean over folds.");
    }
}
