// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.evaluate.ProbabilityHistogram;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The predicted probabilities of several arms, counted, a lane each: cases of the positive class upwards and filled, the others
 * downwards and hollow, on one scale. The line between them is the arm's own.
 */
public final class HistogramLanes {
    private static final int BINS = 20;
    /** Height of a lane beside that of the curves, of few lanes and of all together. */
    private static final double SHARE = 0.12;
    private static final double MOST_TOGETHER = 0.5;
    private static final float BORDER = 1.2f;

    private final Map<ArmSeries, ProbabilityHistogram> byArm = new LinkedHashMap<>();

    /** Arms without probabilities have no lane. */
    public HistogramLanes(List<ArmSeries> arms) {
        for (ArmSeries arm : arms) {
            try {
                byArm.put(arm, ProbabilityHistogram.of(arm.cases().scores(), (Binary) arm.cases().outcome(), BINS));
            } catch (Undefined none) {
                continue; // the legend of the curves says so
            }
        }
    }

    /** From above, by arm. */
    public List<Map.Entry<ArmSeries, ProbabilityHistogram>> lanes() {
        return List.copyOf(byArm.entrySet());
    }

    /** Height of a lane, where that of the curves is 1. */
    double share() {
        return Math.min(SHARE, MOST_TOGETHER / Math.max(1, byArm.size()));
    }

    List<XYPlot> plots() {
        int most = Math.max(1, byArm.values().stream().mapToInt(ProbabilityHistogram::most).max().orElse(1));
        return lanes().stream().map(lane -> plot(lane.getKey(), lane.getValue(), most)).toList();
    }

    private XYPlot plot(ArmSeries arm, ProbabilityHistogram histogram, int most) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(bars("positive", histogram, true));
        data.addSeries(bars("other", histogram, false));
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        for (int s = 0; s < 2; s++) {
            renderer.setSeriesPaint(s, s == 0 ? arm.style().colour() : Color.WHITE);
            renderer.setSeriesOutlinePaint(s, arm.style().colour());
            renderer.setSeriesOutlineStroke(s, new BasicStroke(BORDER));
            renderer.setSeriesVisibleInLegend(s, false);
        }
        XYPlot plot = ChartLook.plot(null, ChartLook.styled(new CountAxis(most)));
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.addRangeMarker(new ValueMarker(0, arm.style().colour(), arm.style().stroke()), Layer.FOREGROUND);
        return plot;
    }

    private static XYIntervalSeries bars(String name, ProbabilityHistogram histogram, boolean positive) {
        XYIntervalSeries series = new XYIntervalSeries(name);
        for (ProbabilityHistogram.Bin bin : histogram.bins()) {
            int height = positive ? bin.positive() : -bin.other();
            if (height != 0) {
                series.add((bin.from() + bin.to()) / 2, bin.from(), bin.to(), height, 0, height);
            }
        }
        return series;
    }
}
