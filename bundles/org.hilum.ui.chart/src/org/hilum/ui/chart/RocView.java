// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.List;
import org.hilum.report.chart.ArmSeries;
import org.hilum.report.chart.RocChart;
import org.jfree.chart.JFreeChart;

/** ROC curves of the ticked arms. */
public final class RocView extends CurvesView {
    @Override
    JFreeChart chart(List<ArmSeries> arms) {
        return RocChart.of(arms);
    }

    @Override
    Reading reading(List<ArmSeries> arms) {
        return new RocReading(arms);
    }
}
