// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.List;
import org.hilum.report.chart.ArmSeries;
import org.hilum.report.chart.CalibrationChart;
import org.jfree.chart.JFreeChart;

/** Calibration curves of the ticked arms. */
public final class CalibrationView extends CurvesView {
    @Override
    JFreeChart chart(List<ArmSeries> arms) {
        return CalibrationChart.of(arms);
    }

    @Override
    Reading reading(List<ArmSeries> arms) {
        return new CalibrationReading(arms);
    }
}
