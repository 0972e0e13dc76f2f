// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.Arrays;

/**
 * A closed polygon in the plane of an image's slice. Its vertices are rounded to 2⁻³⁰ of a pixel, more than
 * the noise of moving them there and far less than anything drawn; from then on every question is answered exactly, in whole
 * numbers: two contours through the same points share their edges, and a pixel centre that lies on an edge does so for both.
 *
 * <p>
 * Which pixels it holds: those whose centre it encloses by the even-odd rule. A centre exactly on an edge counts as inside
 * where the polygon goes on towards higher columns (on an edge along a row: towards higher rows), so that of two polygons
 * that share an edge exactly one holds it. Pixel (i, j) has its centre at (i, j).
 */
final class Polygon {
    /** Pixels from the first one of the slice that a vertex may lie away; products of differences then fit into 128 bits. */
    static final int FARTHEST = 1_000_000;
    private static final int FRACTION_BITS = 30;
    private static final long ONE = 1L << FRACTION_BITS;

    private final long[] x;
    private final long[] y;
    private final long[] bounds;

    private Polygon(long[] x, long[] y) {
        this.x = x;
        this.y = y;
        this.bounds = new long[] {least(x), least(y), most(x), most(y)};
    }

    /** Columns and rows of its vertices, none farther than {@link #FARTHEST}; the last is joined to the first. */
    static Polygon of(double[] columns, double[] rows) {
        long[] x = new long[columns.length];
        long[] y = new long[columns.length];
        int n = 0;
        for (int v = 0; v < columns.length; v++) {
            if (!(Math.abs(columns[v]) <= FARTHEST && Math.abs(rows[v]) <= FARTHEST)) {
                throw new IllegalArgumentException("vertex at column " + columns[v] + ", row " + rows[v]);
            }
            x[n] = Math.round(columns[v] * ONE);
            y[n] = Math.round(rows[v] * ONE);
            n += n > 0 && x[n] == x[n - 1] && y[n] == y[n - 1] ? 0 : 1;
        }
        while (n > 1 && x[n - 1] == x[0] && y[n - 1] == y[0]) {
            n--;
        }
        return new Polygon(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }

    int size() {
        return x.length;
    }

    long x(int vertex) {
        return x[vertex];
    }

    long y(int vertex) {
        return y[vertex];
    }

    /** The vertex after this one. */
    int next(int vertex) {
        return vertex + 1 == x.length ? 0 : vertex + 1;
    }

    /** First column whose centres it can reach; may lie outside of the slice. */
    int firstColumn() {
        return ceil(bounds[0]);
    }

    int firstRow() {
        return ceil(bounds[1]);
    }

    /** One more than the last column whose centres it can reach. */
    int endColumn() {
        return ceil(bounds[2]);
    }

    int endRow() {
        return ceil(bounds[3]);
    }

    long top() {
        return bounds[1];
    }

    long bottom() {
        return bounds[3];
    }

    /** Whether the rectangles around both have a point in common. */
    boolean near(Polygon other) {
        return bounds[0] <= other.bounds[2] && other.bounds[0] <= bounds[2] && bounds[1] <= other.bounds[3] && other.bounds[1] <= bounds[3];
    }

    /**
     * Flips in each row of pixels the first centre at or after each crossing of an edge: the running exclusive or along the row then
     * is 1 inside. Crossings before the first column flip it, those after the last are left out.
     */
    void flip(byte[] plane, int columns, int rows) {
        for (int a = 0; a < x.length; a++) {
            int b = next(a);
            boolean down = y[a] < y[b];
            int upper = down ? a : b;
            int lower = down ? b : a;
            long dx = x[lower] - x[upper];
            long dy = y[lower] - y[upper];
            int end = Math.min(rows, ceil(y[lower]));
            for (int row = Math.max(0, ceil(y[upper])); row < end; row++) {
                int column = Math.max(0, firstAfter(x[upper], y[upper], dx, dy, row));
                if (column < columns) {
                    plane[row * columns + column] ^= 1;
                }
            }
        }
    }

    /** The first column whose centre does not lie before the edge that starts at (x0, y0) and goes down by dy and across by dx. */
    private static int firstAfter(long x0, long y0, long dx, long dy, int row) {
        long down = row * ONE - y0;
        int column = (int) Math.ceil((x0 + (double) down / dy * dx) / ONE); // off by rounding only; what follows is exact
        while (Exact.compare((column - 1) * ONE - x0, dy, down, dx) >= 0) {
            column--;
        }
        while (Exact.compare(column * ONE - x0, dy, down, dx) < 0) {
            column++;
        }
        return column;
    }

    /** Whether it encloses a point that is on none of its edges. */
    boolean holds(long px, long py) {
        boolean inside = false;
        for (int a = 0; a < x.length; a++) {
            int b = next(a);
            if (y[a] <= py != y[b] <= py) {
                inside ^= Exact.compare(x[b] - x[a], py - y[a], px - x[a], y[b] - y[a]) > 0 == y[b] > y[a];
            }
        }
        return inside;
    }

    private static int ceil(long at) {
        return (int) (at + ONE - 1 >> FRACTION_BITS);
    }

    private static long least(long[] some) {
        return Arrays.stream(some).min().orElseThrow();
    }

    private static long most(long[] some) {
        return Arrays.stream(some).max().orElseThrow();
    }
}
