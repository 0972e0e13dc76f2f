// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;

import org.hilum.engine.stability.Stability;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;

/** Intraclass correlations in descending order, each with the bounds of its interval, over the share of features. Negative ones stand at 0. */
public final class StabilityChart {
    private static final Color LINE = new Color(0x1f4e79);
    private static final Color BOUND = new Color(0x8fb3d9);
    private static final double[] CLASSES = {0.5, 0.75, 0.9};

    private StabilityChart() {
    }

    /** Features without a correlation stand in the legend only. */
    public static JFreeChart of(List<Stability> rows) {
        List<Stability> sorted = rows.stream().filter(r -> !Double.isNaN(r.icc())).sorted(Comparator.comparingDouble(Stability::icc).reversed()).toList();
        int undefined = rows.size() - sorted.size();
        XYPlot plot = ChartLook.unitSquare("Share of features", "Intraclass correlation");
        XYSeries lower = new XYSeries("95 % interval", false);
        XYSeries upper = new XYSeries("upper bound", false);
        XYSeries icc = new XYSeries("ICC(1,1), n = " + sorted.size() + (undefined == 0 ? "" : "; " + undefined + " undefined"), false);
        for (int r = 0; r < sorted.size(); r++) {
            double x = sorted.size() == 1 ? 0 : (double) r / (sorted.size() - 1);
            lower.add(x, Math.max(0, sorted.get(r).lower()));
            upper.add(x, Math.max(0, sorted.get(r).upper()));
            icc.add(x, Math.max(0, sorted.get(r).icc()));
        }
        ChartLook.line(plot, icc, LINE, new BasicStroke(2), true);
        ChartLook.line(plot, lower, BOUND, new BasicStroke(1), true);
        ChartLook.line(plot, upper, BOUND, new BasicStroke(1), false);
        for (double limit : CLASSES) {
            XYSeries line = new XYSeries("from " + limit, false);
            line.add(0, limit);
            line.add(1, limit);
            ChartLook.line(plot, line, ChartLook.GUIDE, ChartLook.GUIDE_STROKE, false);
        }
        return ChartLook.chart(plot);
    }
}
