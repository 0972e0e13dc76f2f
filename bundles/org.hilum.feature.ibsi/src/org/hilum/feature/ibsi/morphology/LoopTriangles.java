// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a closed loop of crossings on a cube into triangles. A loop of more than three crossings seldom lies in a
 * plane; of the ways to divide it, that one is taken which bulges most towards the outside where the loop runs between
 * fewer corners inside than outside, most towards the inside where between more, and as far as possible from both where
 * between as many. But for some cubes with a face on which inside and outside alternate, these are the triangles of the
 * published tables.
 */
final class LoopTriangles {
    /** Triangles, and six times the volume under them in cubed half voxels. */
    private record Way(int[] triangles, int volume) {
        Way and(Way other, int... triangle) {
            int[] all = new int[triangles.length + other.triangles.length + 3];
            System.arraycopy(triangles, 0, all, 0, triangles.length);
            System.arraycopy(other.triangles, 0, all, triangles.length, other.triangles.length);
            System.arraycopy(triangle, 0, all, all.length - 3, 3);
            return new Way(all, volume + other.volume + volumeUnder(triangle));
        }
    }

    private LoopTriangles() {
    }

    /**
     * @param loop counter-clockwise as seen from outside the mask
     * @param bulge 1 towards the outside, −1 towards the inside, 0 neither
     */
    static int[] of(int[] loop, int bulge) {
        List<Way> ways = ways(loop, 0, loop.length - 1);
        int least = ways.stream().mapToInt(Way::volume).min().orElseThrow();
        int most = ways.stream().mapToInt(Way::volume).max().orElseThrow();
        int wanted = bulge > 0 ? 2 * most : bulge < 0 ? 2 * least : least + most;
        Way best = ways.getFirst();
        for (Way way : ways) {
            best = Math.abs(2 * way.volume - wanted) < Math.abs(2 * best.volume - wanted) ? way : best;
        }
        return best.triangles;
    }

    /** All ways to divide the part of the loop that the chord between two of its crossings cuts off. */
    private static List<Way> ways(int[] loop, int from, int to) {
        List<Way> all = new ArrayList<>();
        if (to - from < 2) {
            all.add(new Way(new int[0], 0));
        }
        for (int apex = from + 1; apex < to; apex++) {
            for (Way before : ways(loop, from, apex)) {
                for (Way after : ways(loop, apex, to)) {
                    all.add(before.and(after, loop[from], loop[apex], loop[to]));
                }
            }
        }
        return all;
    }

    /** That of the tetrahedron from corner 0 of the cube to the triangle. */
    private static int volumeUnder(int[] triangle) {
        int[] a = place(triangle[0]);
        int[] b = place(triangle[1]);
        int[] c = place(triangle[2]);
        return a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }

    private static int[] place(int crossing) {
        return new int[] {CubeCases.x(crossing), CubeCases.y(crossing), CubeCases.z(crossing)};
    }
}
