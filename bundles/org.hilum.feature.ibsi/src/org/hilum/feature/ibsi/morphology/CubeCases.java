// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.image.Vec3;

/**
 * Marching cubes (Lorensen and Cline 1987): how the surface at half height runs between eight neighbouring voxel centres,
 * for each of the 256 ways in which they can be inside or outside a mask. The table is derived, not listed: on each face
 * of the cube the surface cuts off every run of inside corners, and the cuts of the six faces join into closed loops,
 * which are divided into triangles. What a face looks like depends on its own corners only, so neighbouring cubes always
 * meet and the surface is closed. Where inside and outside alternate around a face, the two inside corners are separated.
 *
 * <p>Corner c lies at (c &amp; 1, c &gt;&gt; 1 &amp; 1, c &gt;&gt; 2 &amp; 1) voxels. The surface crosses an edge of the cube at its
 * middle; a crossing is named by its position in half voxels, x + 3 y + 9 z.
 */
final class CubeCases {
    static final int CASES = 256;
    private static final int POSITIONS = 27;

    private static final int[][] TRIANGLES = new int[CASES][];

    static {
        for (int inside = 0; inside < CASES; inside++) {
            TRIANGLES[inside] = triangles(loops(crossings(inside)), inside);
        }
    }

    private CubeCases() {
    }

    /** Three crossings a triangle, in the order that turns the normal (b − a) × (c − a) out of the mask. Bit c of the case is corner c. */
    static int[] triangles(int inside) {
        return TRIANGLES[inside];
    }

    static int x(int crossing) {
        return crossing % 3;
    }

    static int y(int crossing) {
        return crossing / 3 % 3;
    }

    static int z(int crossing) {
        return crossing / 9;
    }

    /** Where a crossing lies in its cube, in mm. */
    static Vec3 position(int crossing, Vec3 halfVoxel) {
        return new Vec3(x(crossing) * halfVoxel.x(), y(crossing) * halfVoxel.y(), z(crossing) * halfVoxel.z());
    }

    /** For each crossing, the next one along its loop; −1 where the surface crosses no edge. */
    static int[] crossings(int inside) {
        int[] next = new int[POSITIONS];
        Arrays.fill(next, -1);
        for (int axis = 0; axis < 3; axis++) {
            for (int side = 0; side < 2; side++) {
                cutFace(faceCorners(axis, side), inside, next);
            }
        }
        return next;
    }

    /** The corners of a face, counter-clockwise as seen from outside the cube. */
    private static int[] faceCorners(int axis, int side) {
        int here = side << axis;
        int u = 1 << (axis + 1) % 3;
        int v = 1 << (axis + 2) % 3;
        return side == 1 ? new int[] {here, here | u, here | u | v, here | v} : new int[] {here, here | v, here | u | v, here | u};
    }

    /** Around each run of inside corners, from the crossing where the run is entered to the one where it is left. */
    private static void cutFace(int[] corners, int inside, int[] next) {
        for (int first = 0; first < 4; first++) {
            int before = corners[(first + 3) % 4];
            if (isIn(inside, corners[first]) && !isIn(inside, before)) {
                int last = first;
                while (isIn(inside, corners[(last + 1) % 4])) {
                    last++;
                }
                next[crossing(before, corners[first])] = crossing(corners[last % 4], corners[(last + 1) % 4]);
            }
        }
    }

    static boolean isIn(int inside, int corner) {
        return (inside >> corner & 1) != 0;
    }

    /** Where the surface crosses the edge between two corners. */
    static int crossing(int a, int b) {
        int x = (a & 1) + (b & 1);
        int y = (a >> 1 & 1) + (b >> 1 & 1);
        int z = (a >> 2 & 1) + (b >> 2 & 1);
        return x + 3 * y + 9 * z;
    }

    static List<int[]> loops(int[] next) {
        List<int[]> all = new ArrayList<>();
        boolean[] done = new boolean[POSITIONS];
        for (int start = 0; start < POSITIONS; start++) {
            if (next[start] >= 0 && !done[start]) {
                int[] loop = new int[POSITIONS];
                int n = 0;
                for (int c = start; !done[c]; c = next[c]) {
                    done[c] = true;
                    loop[n++] = c;
                }
                all.add(Arrays.copyOf(loop, n));
            }
        }
        return all;
    }

    private static int[] triangles(List<int[]> loops, int inside) {
        return loops.stream().flatMapToInt(loop -> Arrays.stream(LoopTriangles.of(loop, bulge(loop, inside)))).toArray();
    }

    /** Outwards (1) where the loop runs between fewer corners inside than outside, inwards (−1) where between more. */
    private static int bulge(int[] loop, int inside) {
        int ends = 0;
        for (int c : loop) {
            ends |= 1 << corner(x(c) / 2, y(c) / 2, z(c) / 2);
            ends |= 1 << corner((x(c) + 1) / 2, (y(c) + 1) / 2, (z(c) + 1) / 2);
        }
        return Integer.compare(Integer.bitCount(ends & ~inside), Integer.bitCount(ends & inside));
    }

    private static int corner(int x, int y, int z) {
        return x | y << 1 | z << 2;
    }
}
