// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import java.util.Arrays;
import java.util.List;

/** Turns a slice into the pixels of a rectangle on the screen: 0xRRGGBB each, black outside the image. */
public final class Painter {
    private final Viewport port;
    private final int columns;
    private final int rows;
    /** Cell under each pixel, with a margin of {@link #MARGIN} pixels either side for outlines; -1 outside the slice. */
    private final int[] columnAt;
    private final int[] rowAt;

    /** The widest outline. */
    private static final int MARGIN = 8;

    public Painter(Viewport port, SliceGrid grid) {
        this.port = port;
        this.columns = grid.columns();
        this.rows = grid.rows();
        this.columnAt = new int[port.width() + 2 * MARGIN];
        this.rowAt = new int[port.height() + 2 * MARGIN];
        for (int x = 0; x < columnAt.length; x++) {
            columnAt[x] = cell(port.column(x - MARGIN + 0.5), columns);
        }
        for (int y = 0; y < rowAt.length; y++) {
            rowAt[y] = cell(port.row(y - MARGIN + 0.5), rows);
        }
    }

    private static int cell(double position, int count) {
        int at = (int) Math.floor(position + 0.5);
        return at >= 0 && at < count ? at : -1;
    }

    /** Paints the intensities; {@code smooth} interpolates between cell centres, else every cell is one flat rectangle. */
    public void image(float[] slice, Window window, boolean smooth, int[] pixels) {
        int[] left = new int[port.width()];
        float[] right = new float[port.width()];
        for (int x = 0; x < port.width(); x++) {
            double c = smooth ? Math.clamp(port.column(x + 0.5), 0, columns - 1) : Math.max(0, columnAt[x + MARGIN]);
            left[x] = (int) c;
            right[x] = (float) (c - left[x]);
        }
        float[] line = new float[columns + 1];
        for (int y = 0; y < port.height(); y++) {
            int to = y * port.width();
            if (rowAt[y + MARGIN] < 0) {
                Arrays.fill(pixels, to, to + port.width(), 0);
                continue;
            }
            double r = smooth ? Math.clamp(port.row(y + 0.5), 0, rows - 1) : rowAt[y + MARGIN];
            between(slice, r, line);
            for (int x = 0; x < port.width(); x++) {
                float a = line[left[x]];
                float t = right[x];
                float value = t == 0 ? a : a + t * (line[left[x] + 1] - a);
                pixels[to + x] = columnAt[x + MARGIN] < 0 ? 0 : window.grey(value) * 0x010101;
            }
        }
    }

    private void between(float[] slice, double row, float[] line) {
        int upper = (int) row;
        float t = (float) (row - upper);
        int a = upper * columns;
        if (t == 0) {
            System.arraycopy(slice, a, line, 0, columns);
            return;
        }
        int b = a + columns;
        for (int c = 0; c < columns; c++) {
            line[c] = slice[a + c] + t * (slice[b + c] - slice[a + c]);
        }
    }

    /** Lays regions over what was painted, the first lowest. Cells are never smoothed: what is coloured is in the mask. */
    public void layers(List<Layer> layers, LayerStyle style, int[] pixels) {
        int alpha = (int) Math.rint(256 * Math.clamp(style.opacity(), 0, 1));
        int reach = Math.min(MARGIN, style.outline());
        for (Layer layer : layers) {
            for (int y = 0; y < port.height(); y++) {
                if (rowAt[y + MARGIN] >= 0) {
                    layer(layer, y, alpha, reach, pixels);
                }
            }
        }
    }

    /**
     * Lays numbers over what was painted, in their colours; where there is none (NaN), what is beneath stays. Never smoothed:
     * a colour is that of a value that was computed.
     */
    public void values(float[] slice, ValueRange range, double opacity, int[] pixels) {
        int alpha = (int) Math.rint(256 * Math.clamp(opacity, 0, 1));
        for (int y = 0; y < port.height(); y++) {
            int row = rowAt[y + MARGIN];
            for (int x = 0; row >= 0 && x < port.width(); x++) {
                int column = columnAt[x + MARGIN];
                float value = column < 0 ? Float.NaN : slice[row * columns + column];
                if (!Float.isNaN(value)) {
                    int at = y * port.width() + x;
                    pixels[at] = blend(pixels[at], range.rgb(value), alpha);
                }
            }
        }
    }

    private void layer(Layer layer, int y, int alpha, int reach, int[] pixels) {
        byte[] in = layer.inside();
        int row = rowAt[y + MARGIN];
        int above = rowAt[y + MARGIN - reach];
        int below = rowAt[y + MARGIN + reach];
        for (int x = 0; x < port.width(); x++) {
            int column = columnAt[x + MARGIN];
            if (column < 0 || in[row * columns + column] == 0) {
                continue;
            }
            boolean edge = reach > 0 && (off(in, row, columnAt[x + MARGIN - reach]) || off(in, row, columnAt[x + MARGIN + reach])
                    || off(in, above, column) || off(in, below, column));
            int at = y * port.width() + x;
            pixels[at] = edge ? layer.rgb() : alpha == 0 ? pixels[at] : blend(pixels[at], layer.rgb(), alpha);
        }
    }

    private boolean off(byte[] in, int row, int column) {
        return row < 0 || column < 0 || in[row * columns + column] == 0;
    }

    private static int blend(int under, int over, int alpha) {
        int keep = 256 - alpha;
        int redBlue = ((under & 0xFF00FF) * keep + (over & 0xFF00FF) * alpha) >>> 8 & 0xFF00FF;
        int green = ((under & 0x00FF00) * keep + (over & 0x00FF00) * alpha) >>> 8 & 0x00FF00;
        return redBlue | green;
    }
}
