// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    private NestedContours(List<List<Polygon>> groups) {
        this.groups = groups;
        this.nested = groups.stream().anyMatch(inner -> groups.stream().anyMatch(outer -> outer != inner && holds(outer, inner)));
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
        List<List<Polygon>> groups = new ArrayList<>();
        for (int g = 0; g < group.length; g++) {
            groups.add(new ArrayList<>());
        }
        for (int a = 0; a < group.length; a++) {
            if (!repeated[a]) {
                groups.get(root(group, a)).add(outlines.get(a).polygon);
            }
        }
        return new NestedContours(groups.stream().filter(g -> !g.isEmpty()).map(List::copyOf).toList());
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    /** Outlines of two groups never touch, so that one vertex tells for the whole group. */
    private static boolean holds(List<Polygon> outer, List<Polygon> inner) {
        Polygon any = inner.getFirst();
        return outer.stream().anyMatch(p -> p.near(any) && p.holds(any.x(0), any.y(0)));
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
