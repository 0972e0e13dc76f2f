// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Task;

/** Fills the pixels of a slice that contours on it enclose. For one thread. */
final class PlaneFill {
    /**
     * What is filled.
     *
     * @param inside 1 inside, row by row
     * @param holes whether a contour lay within another and was taken as a hole
     * @param overlaps whether contours overlapped in part and were united
     */
    record Filled(byte[] inside, boolean holes, boolean overlaps) {
    }

    private final int columns;
    private final int rows;
    private final byte[] edges;
    private final byte[] any;

    PlaneFill(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.edges = new byte[columns * rows];
        this.any = new byte[columns * rows];
    }

    /** What an odd number of the polygons holds: {@link ContourType#CLOSEDPLANAR_XOR}. */
    Filled exclusive(List<Polygon> polygons) {
        byte[] plane = new byte[columns * rows];
        for (Polygon polygon : polygons) {
            xor(polygon, plane);
        }
        return new Filled(plane, false, false);
    }

    /** {@link ContourType#CLOSED_PLANAR}, as {@link NestedContours} says. */
    Filled nested(List<Polygon> polygons, Task task) {
        byte[] plane = new byte[columns * rows];
        NestedContours contours = NestedContours.of(polygons, task);
        boolean overlaps = false;
        for (List<Polygon> group : contours.groups()) {
            task.check();
            if (group.size() == 1) {
                xor(group.getFirst(), plane);
            } else {
                overlaps |= union(group, plane);
            }
        }
        return new Filled(plane, contours.nested(), overlaps);
    }

    private void xor(Polygon polygon, byte[] plane) {
        each(polygon, v -> plane[v] ^= 1);
    }

    /** Exclusive or of the plane with the union of a group; whether two of the group share a pixel. */
    private boolean union(List<Polygon> group, byte[] plane) {
        boolean[] shared = new boolean[1];
        for (Polygon polygon : group) {
            each(polygon, v -> {
                shared[0] |= any[v] != 0;
                plane[v] ^= 1 - any[v];
                any[v] = 1;
            });
        }
        // of many groups each clears what is its own
        group.forEach(polygon -> each(polygon, v -> any[v] = 0));
        return shared[0];
    }

    private interface Visit {
        void pixel(int v);
    }

    private void each(Polygon polygon, Visit visit) {
        polygon.flip(edges, columns, rows);
        int first = Math.max(0, polygon.firstColumn());
        // crossings before the first column were flipped in it; those at the right edge flip the column after it
        int end = Math.min(columns, Math.max(polygon.endColumn(), 0) + 1);
        int lastRow = Math.min(rows, polygon.endRow());
        for (int row = Math.max(0, polygon.firstRow()); row < lastRow && first < end; row++) {
            int inside = 0;
            for (int v = row * columns + first; v < row * columns + end; v++) {
                inside ^= edges[v];
                if (inside != 0) {
                    visit.pixel(v);
                }
            }
            Arrays.fill(edges, row * columns + first, row * columns + end, (byte) 0);
        }
    }
}
