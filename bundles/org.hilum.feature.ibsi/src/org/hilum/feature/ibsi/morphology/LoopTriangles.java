// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

/**
 * Divides a closed loop of crossings on a cube into triangles. A loop of more than three crossings seldom lies in a
 * plane; of the ways to divide it, that one is taken which bulges most towards the outside where few corners of the cube
 * are inside, and towards the inside where few are outside. This makes the flat pieces of the published tables: where
 * three corners of a face are inside, a level triangle and a slanted trapezium.
 */
final class LoopTriangles {
    private final int[] loop;
    private final int sign;
    private final int[][] apex;
    private final int[] triangles;
    private int count;

    private LoopTriangles(int[] loop, boolean outwards) {
        this.loop = loop;
        this.sign = outwards ? 1 : -1;
        this.apex = new int[loop.length][loop.length];
        this.triangles = new int[3 * (loop.length - 2)];
    }

    /** @param loop counter-clockwise as seen from outside the mask */
    static int[] of(int[] loop, boolean outwards) {
        LoopTriangles divided = new LoopTriangles(loop, outwards);
        divided.choose();
        divided.collect(0, loop.length - 1);
        return divided.triangles;
    }

    /** For each chord, the crossing beyond it with which the volume under the surface becomes the largest (smallest): shorter chords first. */
    private void choose() {
        int n = loop.length;
        int[][] volume = new int[n][n];
        for (int span = 2; span < n; span++) {
            for (int from = 0; from + span < n; from++) {
                int to = from + span;
                volume[from][to] = Integer.MIN_VALUE;
                for (int between = from + 1; between < to; between++) {
                    int here = volume[from][between] + volume[between][to] + sign * volumeUnder(loop[from], loop[between], loop[to]);
                    if (here > volume[from][to]) {
                        volume[from][to] = here;
                        apex[from][to] = between;
                    }
                }
            }
        }
    }

    private void collect(int from, int to) {
        if (to - from >= 2) {
            int between = apex[from][to];
            triangles[count++] = loop[from];
            triangles[count++] = loop[between];
            triangles[count++] = loop[to];
            collect(from, between);
            collect(between, to);
        }
    }

    /** Six times the volume of the tetrahedron from corner 0 to the triangle, in cubed half voxels. */
    private static int volumeUnder(int a, int b, int c) {
        int[] p = place(a);
        int[] q = place(b);
        int[] r = place(c);
        return p[0] * (q[1] * r[2] - q[2] * r[1]) - p[1] * (q[0] * r[2] - q[2] * r[0]) + p[2] * (q[0] * r[1] - q[1] * r[0]);
    }

    private static int[] place(int crossing) {
        return new int[] {CubeCases.x(crossing), CubeCases.y(crossing), CubeCases.z(crossing)};
    }
}
