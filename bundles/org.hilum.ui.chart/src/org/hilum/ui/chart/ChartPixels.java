// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** Draws a chart into SWT's pixels: laid out for the given size, with {@code scale} times as many pixels on dense screens. */
final class ChartPixels {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0x00FF00, 0x0000FF);

    private ChartPixels() {
    }

    /** {@code info} learns where the plot lies, in the units of {@code width} and {@code height}. */
    static ImageData draw(JFreeChart chart, int width, int height, double scale, ChartRenderingInfo info) {
        BufferedImage image = new BufferedImage((int) Math.rint(width * scale), (int) Math.rint(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            chart.draw(g, new Rectangle2D.Double(0, 0, width, height), null, info);
        } finally {
            g.dispose();
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, RGB);
        for (int y = 0; y < data.height; y++) {
            data.setPixels(0, y, data.width, pixels, y * data.width);
        }
        return data;
    }
}
