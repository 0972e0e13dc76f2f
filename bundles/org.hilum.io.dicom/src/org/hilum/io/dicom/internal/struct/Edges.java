// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.hilum.spi.Task;

/** The edges of a polygon in the order of their upper ends, to tell how two polygons lie to each other. */
final class Edges {
    private static final int BETWEEN_CHECKS = 1 << 16;

    /** From its upper end (the left one, where both are level) to its lower. */
    record Edge(long x0, long y0, long x1, long y1) {
        static Edge of(long xa, long ya, long xb, long yb) {
            return ya < yb || ya == yb && xa <= xb ? new Edge(xa, ya, xb, yb) : new Edge(xb, yb, xa, ya);
        }

        /** Whether both have a point in common. */
        boolean meets(Edge o) {
            if (Math.max(x0, x1) < Math.min(o.x0, o.x1) || Math.max(o.x0, o.x1) < Math.min(x0, x1) || y1 < o.y0 || o.y1 < y0) {
                return false;
            }
            return side(o.x0, o.y0) * side(o.x1, o.y1) <= 0 && o.side(x0, y0) * o.side(x1, y1) <= 0;
        }

        private int side(long x, long y) {
            return Exact.compare(x1 - x0, y - y0, x - x0, y1 - y0);
        }
    }

    private static final Comparator<Edge> ORDER = Comparator.comparingLong(Edge::y0).thenComparingLong(Edge::x0).thenComparingLong(Edge::y1).thenComparingLong(Edge::x1);

    private final Edge[] sorted;

    Edges(Polygon polygon) {
        sorted = new Edge[polygon.size()];
        for (int a = 0; a < sorted.length; a++) {
            int b = polygon.next(a);
            sorted[a] = Edge.of(polygon.x(a), polygon.y(a), polygon.x(b), polygon.y(b));
        }
        Arrays.sort(sorted, ORDER);
    }

    /** Whether both polygons consist of the same edges, wherever they begin and whichever way they run: they then enclose the same. */
    boolean same(Edges other) {
        return Arrays.equals(sorted, other.sorted);
    }

    /** Whether the outlines have a point in common: swept from top to bottom, comparing what lies at the same height. */
    boolean touch(Edges other, Task task) {
        List<Edge> mine = new ArrayList<>();
        List<Edge> theirs = new ArrayList<>();
        long compared = 0;
        for (int a = 0, b = 0; a < sorted.length || b < other.sorted.length;) {
            boolean own = b == other.sorted.length || a < sorted.length && sorted[a].y0 <= other.sorted[b].y0;
            Edge edge = own ? sorted[a++] : other.sorted[b++];
            List<Edge> opposite = own ? theirs : mine;
            opposite.removeIf(e -> e.y1 < edge.y0);
            for (Edge e : opposite) {
                if (e.meets(edge)) {
                    return true;
                }
            }
            compared += opposite.size() + 1;
            if (compared > BETWEEN_CHECKS) {
                task.check();
                compared = 0;
            }
            (own ? mine : theirs).add(edge);
        }
        return false;
    }
}
