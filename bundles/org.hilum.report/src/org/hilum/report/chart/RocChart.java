// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.util.List;
import java.util.Locale;

import org.hilum.evaluate.RocCurve;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;

/** ROC curves of several arms, each from one prediction a case, with the diagonal of chance. */
public final class RocChart {
    private RocChart() {
    }

    /** An arm whose curve is undefined (cases of one class only) stands in the legend with that word. */
    public static JFreeChart of(List<ArmSeries> arms) {
        XYPlot plot = ChartLook.unitSquare("1 − specificity", "Sensitivity");
        for (ArmSeries arm : arms) {
            ChartLook.line(plot, curve(arm), arm.style().colour(), arm.style().stroke(), true);
        }
        XYSeries chance = new XYSeries("chance", false);
        chance.add(0, 0);
        chance.add(1, 1);
        ChartLook.line(plot, chance, ChartLook.GUIDE, ChartLook.GUIDE_STROKE, false);
        return ChartLook.chart(plot);
    }

    private static XYSeries curve(ArmSeries arm) {
        try {
            RocCurve roc = RocCurve.of(arm.cases().scores(), (Binary) arm.cases().outcome());
            XYSeries series = new XYSeries(String.format(Locale.ROOT, "%s  (AUC %.3f, n = %d)", arm.arm(), roc.auc(), arm.cases().cases().size()), false);
            for (RocCurve.Point p : roc.points().reversed()) {
                series.add(1 - p.specificity(), p.sensitivity());
            }
            return series;
        } catch (Undefined none) {
            return new XYSeries(arm.arm() + "  (undefined: " + none.getMessage() + ")", false);
        }
    }
}
