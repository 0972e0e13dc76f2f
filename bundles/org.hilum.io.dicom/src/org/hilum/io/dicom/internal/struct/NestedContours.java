// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hilum.spi.Task;

/**
 * CLOSED_PLANAR contours of one plane, combined. The standard wants a hole to be reached by a keyhole, but many programs draw
 * it as a contour of its own, or the same contour twice. So: of contours with the same edges one counts; those whose outlines
 * touch or cross form a group, which encloses what any of them does; a group that lies strictly within another is a hole in it
 * (and one within the hole an island), which is the exclusive or of all groups.
 */
final class NestedContours {
    private record Outline(Polygon polygon, Edges edges) {
    }

    private final List<List<Polygon>> groups;
    private final boolean nested;

    private NestedContours(List<List<Polygon>> groups, boolean nested) {
        this.groups = groups;
        this.nested = nested;
    }

    static NestedContours of(List<Polygon> polygons, Task task) {
        List<Outline> outlines = new ArrayList<>();
        for (Polygon polygon : polygons.stream().sorted(Comparator.comparingLong(Polygon::top)).toList()) {
            outlines.add(new Outline(polygon, new Edges(polygon)));
        }
        int[] group = new int[outlines.size()];
        boolean[] repeated = new boolean[outlines.size()];
        for (int a = 0; a < group.length; a++) {
            group[a] = a;
        }
        for (int a = 0; a < group.length; a++) {
            Outline first = outlines.get(a);
            // sorted by their tops, so that those that begin below this one's bottom are all that follow
            for (int b = a + 1; b < group.length && outlines.get(b).polygon.top() <= first.polygon.bottom(); b++) {
                task.check();
                Outline second = outlines.get(b);
                if (repeated[a] || repeated[b] || !first.polygon.near(second.polygon)) {
                    continue;
                }
                if (first.edges.same(second.edges)) {
                    repeated[b] = true;
                } else if (root(group, a) != root(group, b) && first.edges.touch(second.edges, task)) {
                    group[root(group, b)] = root(group, a);
                }
            }
        }
        Map<Integer, List<Polygon>> groups = new TreeMap<>();
        for (int a = 0; a < group.length; a++) {
            if (!repeated[a]) {
                groups.computeIfAbsent(root(group, a), g -> new ArrayList<>()).add(outlines.get(a).polygon);
            }
        }
        return new NestedContours(List.copyOf(groups.values()), nested(outlines, group, repeated, task));
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            // paths stay short
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** Whether any outline holds one of another group. They never touch, so that one vertex tells. */
    private static boolean nested(List<Outline> outlines, int[] group, boolean[] repeated, Task task) {
        for (int a = 0; a < group.length; a++) {
            task.check();
            Polygon outer = outlines.get(a).polygon;
            // sorted by their tops: what it holds begins below its own
            for (int b = a + 1; b < group.length && !repeated[a] && outlines.get(b).polygon.top() <= outer.bottom(); b++) {
                Polygon inner = outlines.get(b).polygon;
                if (!repeated[b] && outer.near(inner) && root(group, a) != root(group, b) && outer.holds(inner.x(0), inner.y(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each holds what any of its contours does; together they hold what an odd number of them does. */
    List<List<Polygon>> groups() {
        return groups;
    }

    /** Whether one of them is a hole in another. */
    boolean nested() {
        return nested;
    }
}
