// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.List;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** Counts upwards and downwards from 0, with one round number in either direction; none where there is no room for them. */
final class CountAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 1.12;
    /** Three numbers above each other need as much. */
    private static final double LEAST_HEIGHT = 40;

    /** {@code most} is the largest count, at least 1. */
    CountAxis(int most) {
        setRange(-most * MARGIN, most * MARGIN);
        setTickUnit(new NumberTickUnit(round(most)));
        DecimalFormat unsigned = new DecimalFormat("0");
        unsigned.setNegativePrefix("");
        setNumberFormatOverride(unsigned);
    }

    /** The largest of 1, 2, 5, 10, 20, … that is not above {@code most}. */
    private static int round(int most) {
        int power = (int) Math.pow(10, Math.floor(Math.log10(most)));
        return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return area.getHeight() < LEAST_HEIGHT ? List.of() : super.refreshTicks(g, state, area, edge);
    }
}
