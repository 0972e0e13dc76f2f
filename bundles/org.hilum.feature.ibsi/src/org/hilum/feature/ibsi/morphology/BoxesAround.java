// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.hilum.spi.image.Vec3;

/**
 * The smallest box around a convex hull with one axis along a given direction: as high as the hull, over the smallest
 * rectangle around its shadow. One side of that rectangle lies on a side of the shadow (Freeman and Shapira 1975), so that
 * three calipers that run around the shadow's outline once meet it (Toussaint 1983). The outline is where faces that look along the direction meet faces that don't.
 */
final class BoxesAround {
    /** A face that looks along a direction by less than this (a cosine) is seen from its edge. */
    private static final double EDGE_ON = 1e-9;
    private static final double ALIKE = 1e11;
    /** Sides of the outline shorter than this part of it, and steps back of this size, are rounding. */
    private static final double SLACK = 1e-10;

    private final Hull hull;
    private final Vec3[] normals;
    private final List<Vec3> largestFirst;
    private final double[] flat;
    private final boolean[] seen;
    private final int[] edges;
    private final int[] next;
    private final double[] px;
    private final double[] py;

    BoxesAround(Hull hull) {
        this.hull = hull;
        int triangles = hull.triangles().length;
        this.next = new int[hull.count()];
        this.px = new double[hull.count() + 1];
        this.py = new double[hull.count() + 1];
        Map<Vec3, Integer> known = new LinkedHashMap<>();
        int[] faceOf = new int[triangles];
        double[] area = new double[triangles];
        for (int t = 0; t < triangles; t++) {
            Vec3 normal = hull.normal(t);
            faceOf[t] = known.computeIfAbsent(rounded(normal.times(1 / normal.length())), n -> known.size());
            area[faceOf[t]] += normal.length();
        }
        this.normals = known.keySet().toArray(Vec3[]::new);
        this.flat = Arrays.stream(normals).flatMapToDouble(n -> DoubleStream.of(n.x(), n.y(), n.z())).toArray();
        this.seen = new boolean[normals.length];
        int[] all = new int[6 * triangles];
        Map<Long, Integer> beyond = new HashMap<>();
        int e = 0;
        for (int t = 0; t < triangles; t++) {
            int[] corners = hull.triangles()[t];
            for (int c = 0; c < 3; c++) {
                int from = corners[c];
                int to = corners[(c + 1) % 3];
                Integer other = beyond.remove((long) to << 32 | from);
                if (other == null) {
                    beyond.put((long) from << 32 | to, faceOf[t]);
                } else if (other != faceOf[t]) {
                    all[e++] = faceOf[t];
                    all[e++] = other;
                    all[e++] = from;
                    all[e++] = to;
                }
            }
        }
        this.edges = Arrays.copyOf(all, e);
        this.largestFirst = IntStream.range(0, normals.length).boxed().sorted(Comparator.comparingDouble((Integer f) -> area[f]).reversed()).map(f -> normals[f]).toList();
    }

    /** Triangles of one flat face have one normal but for rounding. */
    private static Vec3 rounded(Vec3 n) {
        return new Vec3(Math.rint(n.x() * ALIKE) / ALIKE + 0.0, Math.rint(n.y() * ALIKE) / ALIKE + 0.0, Math.rint(n.z() * ALIKE) / ALIKE + 0.0);
    }

    /** The normals of the hull's flat faces, of unit length and outwards, that of the largest face first. */
    List<Vec3> normals() {
        return largestFirst;
    }

    /** @param u of unit length */
    OrientedBox smallest(Vec3 u) {
        int n = shadow(u);
        double slack = SLACK * Math.max(extent(n, 1, 0), extent(n, 0, 1));
        double least = Double.POSITIVE_INFINITY;
        double ex = 1;
        double ey = 0;
        int right = -1;
        int far = 0;
        int left = 0;
        for (int s = 0; s < n; s++) {
            double x = px[s + 1] - px[s];
            double y = py[s + 1] - py[s];
            double length = Math.sqrt(x * x + y * y);
            if (length > slack) {
                x /= length;
                y /= length;
                boolean first = right < 0;
                right = advanced(first ? s : right, n, x, y, slack);
                far = advanced(first ? right : far, n, -y, x, slack);
                left = advanced(first ? far : left, n, -x, -y, slack);
                double along = (px[right] - px[left]) * x + (py[right] - py[left]) * y;
                double across = (px[far] - px[s]) * -y + (py[far] - py[s]) * x;
                if (along * across < least) {
                    least = along * across;
                    ex = x;
                    ey = y;
                }
            }
        }
        return new OrientedBox(height(u), extent(n, ex, ey), extent(n, -ey, ex));
    }

    /** Where a caliper is when its direction has turned on: it follows the outline while that does not go back. */
    private int advanced(int from, int n, double ex, double ey, double slack) {
        int at = from;
        for (int steps = 0; steps < n && (px[at + 1] - px[at]) * ex + (py[at + 1] - py[at]) * ey >= -slack; steps++) {
            at = at + 1 == n ? 0 : at + 1;
        }
        return at;
    }

    /** How long the shadow is along a direction of its plane: by all of its outline, so that no box is too small. */
    private double extent(int n, double ex, double ey) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < n; p++) {
            double along = px[p] * ex + py[p] * ey;
            low = along < low ? along : low;
            high = along > high ? along : high;
        }
        return high - low;
    }

    private double height(Vec3 u) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] v = hull.vertices();
        double x = u.x();
        double y = u.y();
        double z = u.z();
        for (int p = 0; p < v.length; p += 3) {
            double h = v[p] * x + v[p + 1] * y + v[p + 2] * z;
            low = h < low ? h : low;
            high = h > high ? h : high;
        }
        return high - low;
    }

    /** Puts the shadow's outline into {@code px}, {@code py}, counter-clockwise and closed by its first point; gives the number of points. */
    private int shadow(Vec3 u) {
        for (int f = 0; f < seen.length; f++) {
            seen[f] = flat[3 * f] * u.x() + flat[3 * f + 1] * u.y() + flat[3 * f + 2] * u.z() > EDGE_ON;
        }
        int start = -1;
        int size = 0;
        for (int e = 0; e < edges.length; e += 4) {
            boolean one = seen[edges[e]];
            if (one != seen[edges[e + 1]]) {
                int from = one ? edges[e + 2] : edges[e + 3];
                next[from] = one ? edges[e + 3] : edges[e + 2];
                start = from;
                size++;
            }
        }
        Vec3 a = OrientedBox.across(u);
        Vec3 b = u.cross(a);
        double[] v = hull.vertices();
        int at = start;
        int n = 0;
        do {
            px[n] = v[3 * at] * a.x() + v[3 * at + 1] * a.y() + v[3 * at + 2] * a.z();
            py[n] = v[3 * at] * b.x() + v[3 * at + 1] * b.y() + v[3 * at + 2] * b.z();
            n++;
            at = next[at];
        } while (at != start && n < size);
        if (at != start || n != size) {
            throw new IllegalStateException("the hull's outline is not closed");
        }
        px[n] = px[0];
        py[n] = py[0];
        return n;
    }
}
