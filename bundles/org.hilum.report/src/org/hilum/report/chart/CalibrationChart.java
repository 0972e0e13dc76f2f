// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.hilum.evaluate.CalibrationCurve;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;

/**
 * Calibration of several arms: the smooth curve of each, its groups of cases with 95 % intervals of the observed share, and
 * the ideal line. The legend gives the slope. Beneath, the predictions of each arm are counted.
 */
public final class CalibrationChart {
    /** Groups of about a tenth of the cases, as is usual; fewer where cases are few, so that a group keeps some twenty. */
    private static final int MOST_GROUPS = 10;
    private static final int CASES_IN_A_GROUP = 20;

    private static final int PARTS = 1000;
    private static final double GAP = 7;

    private CalibrationChart() {
    }

    public static JFreeChart of(List<ArmSeries> arms) {
        XYPlot plot = ChartLook.unitSquare("Predicted probability", "Observed share");
        for (ArmSeries arm : arms) {
            add(plot, arm);
        }
        XYSeries ideal = new XYSeries("ideal", false);
        ideal.add(0, 0);
        ideal.add(1, 1);
        ChartLook.line(plot, ideal, ChartLook.GUIDE, ChartLook.GUIDE_STROKE, false);
        HistogramLanes lanes = new HistogramLanes(arms);
        return lanes.lanes().isEmpty() ? ChartLook.chart(plot) : ChartLook.chart(above(plot, lanes));
    }

    private static XYPlot above(XYPlot curves, HistogramLanes lanes) {
        LegendItemCollection legend = curves.getLegendItems();
        Binary outcome = (Binary) lanes.lanes().getFirst().getKey().cases().outcome();
        legend.add(square("upwards: " + outcome.name() + " = " + outcome.positiveLabel(), ChartLook.GUIDE));
        legend.add(square("downwards: others", Color.WHITE));
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(ChartLook.axis("Predicted probability"));
        both.setGap(GAP);
        both.add(curves, PARTS);
        lanes.plots().forEach(lane -> both.add(lane, (int) Math.round(PARTS * lanes.share())));
        both.setFixedLegendItems(legend);
        return both;
    }

    private static LegendItem square(String text, Color fill) {
        return new LegendItem(text, null, null, null, new Rectangle2D.Double(-5, -5, 10, 10), fill, new BasicStroke(1), ChartLook.GUIDE);
    }

    private static void add(XYPlot plot, ArmSeries arm) {
        int n = arm.cases().cases().size();
        try {
            int groups = Math.max(1, Math.min(MOST_GROUPS, n / CASES_IN_A_GROUP));
            CalibrationCurve curve = CalibrationCurve.of(arm.cases().scores(), (Binary) arm.cases().outcome(), groups);
            String slope = curve.line().map(l -> String.format(Locale.ROOT, "slope %.2f", l.slope())).orElse("no slope");
            XYSeries smooth = new XYSeries(arm.arm() + "  (" + slope + ", n = " + n + ")", false);
            curve.smooth().forEach(p -> smooth.add(p.predicted(), p.observed()));
            ChartLook.line(plot, smooth, arm.style().colour(), arm.style().stroke(), true);
            groups(plot, arm, curve.groups());
        } catch (Undefined none) {
            ChartLook.line(plot, new XYSeries(arm.arm() + "  (undefined: " + none.getMessage() + ")", false), arm.style().colour(), arm.style().stroke(), true);
        }
    }

    private static void groups(XYPlot plot, ArmSeries arm, List<CalibrationCurve.Group> groups) {
        XYIntervalSeries series = new XYIntervalSeries(arm.arm());
        for (CalibrationCurve.Group g : groups) {
            series.add(g.predicted(), g.predicted(), g.predicted(), g.observed(), g.low(), g.high());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setSeriesPaint(0, arm.style().colour());
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        renderer.setErrorStroke(new BasicStroke(1));
        renderer.setCapLength(4);
        renderer.setSeriesVisibleInLegend(0, false);
        int place = plot.getDatasetCount();
        plot.setDataset(place, data);
        plot.setRenderer(place, renderer);
    }
}
