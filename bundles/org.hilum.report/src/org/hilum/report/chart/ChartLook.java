// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The look that all charts share: white ground, light grid, axes from 0 to 1, legend beneath. */
final class ChartLook {
    static final Color GUIDE = new Color(0x8a8a8a);
    static final BasicStroke GUIDE_STROKE = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0);

    /** So that a curve along an edge is seen whole. */
    private static final double MARGIN = 0.02;
    private static final Color GRID = new Color(0xe4e4e4);
    private static final Color INK = new Color(0x333333);
    private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private ChartLook() {
    }

    static XYPlot unitSquare(String across, String up) {
        return plot(axis(across), axis(up));
    }

    /** {@code across} is null in a part of a chart whose parts share that axis. */
    static XYPlot plot(NumberAxis across, NumberAxis up) {
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setOutlinePaint(GRID);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** A line with the data set and renderer of its own, so that it can be styled and named by itself. */
    static void line(XYPlot plot, XYSeries series, Color colour, Stroke stroke, boolean inLegend) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesVisibleInLegend(0, inLegend);
        int place = plot.getDatasetCount();
        place = place == 1 && plot.getDataset(0) == null ? 0 : place;
        plot.setDataset(place, new XYSeriesCollection(series));
        plot.setRenderer(place, renderer);
    }

    static JFreeChart chart(XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, LABEL, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 4, 4, 12));
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(TICK);
        legend.setItemPaint(INK);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 10));
        chart.addLegend(legend);
        return chart;
    }

    static NumberAxis axis(String label) {
        NumberAxis axis = styled(new NumberAxis(label));
        axis.setRange(-MARGIN, 1 + MARGIN);
        axis.setTickUnit(new NumberTickUnit(0.2));
        return axis;
    }

    /** Letters and lines of an axis. */
    static <A extends NumberAxis> A styled(A axis) {
        axis.setLabelFont(LABEL);
        axis.setLabelPaint(INK);
        axis.setTickLabelFont(TICK);
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
