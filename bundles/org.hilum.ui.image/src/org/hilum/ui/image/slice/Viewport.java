// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

/**
 * How a slice grid lies on a rectangle of pixels: {@code pixelsPerColumn} and {@code pixelsPerRow} carry zoom and aspect,
 * ({@code left}, {@code top}) is the pixel position of the centre of the first cell. Pixel centres are at halves.
 */
public record Viewport(int width, int height, double left, double top, double pixelsPerColumn, double pixelsPerRow) {

    /**
     * The whole slice as large as fits, in true proportion (mm), then enlarged {@code zoom} times and moved so that the
     * cell ({@code column}, {@code row}) is in the middle.
     */
    public static Viewport of(SliceGrid grid, int width, int height, double zoom, double column, double row) {
        double fit = Math.min(width / (grid.columns() * grid.columnSpacing()), height / (grid.rows() * grid.rowSpacing()));
        double x = fit * zoom * grid.columnSpacing();
        double y = fit * zoom * grid.rowSpacing();
        return new Viewport(width, height, width / 2.0 - column * x, height / 2.0 - row * y, x, y);
    }

    /** How another grid with the same axes lies where {@code here} lies so: its first cell, and its spacing. */
    public Viewport of(SliceGrid other, SliceGrid here) {
        SliceGrid.Cell first = here.place(other.patient(new SliceGrid.Cell(0, 0, 0)));
        return new Viewport(width, height, x(first.column()), y(first.row()), pixelsPerColumn * other.columnSpacing() / here.columnSpacing(),
                pixelsPerRow * other.rowSpacing() / here.rowSpacing());
    }

    /** Column (with fraction) under a horizontal pixel position. */
    public double column(double x) {
        return (x - left) / pixelsPerColumn;
    }

    public double row(double y) {
        return (y - top) / pixelsPerRow;
    }

    /** Horizontal pixel position of a column. */
    public double x(double column) {
        return left + column * pixelsPerColumn;
    }

    public double y(double row) {
        return top + row * pixelsPerRow;
    }

    /** The same view on a screen with {@code factor} times as many pixels each way. */
    public Viewport scaled(double factor) {
        return new Viewport((int) Math.rint(width * factor), (int) Math.rint(height * factor), left * factor, top * factor,
                pixelsPerColumn * factor, pixelsPerRow * factor);
    }
}
