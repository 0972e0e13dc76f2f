// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Shows a chart, as large as it is square in its plot, with a reading of the place under the mouse as tool tip. */
public final class ChartCanvas extends Canvas {
    private final ChartRenderingInfo info = new ChartRenderingInfo();
    private JFreeChart chart;
    private Reading reading = Reading.NOTHING;
    private Image image;

    public ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> forget());
        addListener(SWT.Dispose, e -> forget());
        addListener(SWT.MouseMove, e -> setToolTipText(reading(e.x, e.y).orElse(null)));
        new ChartMenu(this);
    }

    public void show(JFreeChart what, Reading says) {
        chart = what;
        reading = says;
        forget();
        redraw();
    }

    public Optional<JFreeChart> chart() {
        return Optional.ofNullable(chart);
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        if (chart == null || area.width < 20 || area.height < 20) {
            gc.fillRectangle(area);
            return;
        }
        if (image == null) {
            image = new Image(getDisplay(), (int zoom) -> ChartPixels.draw(chart, area.width, area.height, zoom / 100.0, info));
        }
        gc.drawImage(image, 0, 0);
    }

    /** What is said of a point of this canvas; nothing outside the plots. */
    private Optional<String> reading(int x, int y) {
        PlotRenderingInfo whole = info.getPlotInfo();
        if (image == null || whole.getDataArea() == null || !(chart.getPlot() instanceof XYPlot shared)) {
            return Optional.empty();
        }
        if (!(shared instanceof CombinedDomainXYPlot parts)) {
            return at(0, shared, shared, whole.getDataArea(), x, y);
        }
        int part = whole.getSubplotIndex(new Point2D.Double(x, y));
        return part < 0 ? Optional.empty() : at(part, shared, parts.getSubplots().get(part), whole.getSubplotInfo(part).getDataArea(), x, y);
    }

    private Optional<String> at(int part, XYPlot across, XYPlot up, Rectangle2D area, int x, int y) {
        return area.contains(x, y) ? reading.at(part, across.getDomainAxis().java2DToValue(x, area, RectangleEdge.BOTTOM),
                up.getRangeAxis().java2DToValue(y, area, RectangleEdge.LEFT)) : Optional.empty();
    }
}
