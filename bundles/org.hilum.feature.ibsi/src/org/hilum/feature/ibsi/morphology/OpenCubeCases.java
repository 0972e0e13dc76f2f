// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.List;

/**
 * The surface within a cube as PyRadiomics divides it, which is that of {@link CubeCases} but in cubes with a face on which
 * inside and outside alternate:
 *
 * <ul>
 * <li>PyRadiomics knows only the cases whose corner 6 lies outside and takes those with corner 6 inside for their
 * complements, turned over. A face is then not divided alike by the two cubes that share it, and the surface has holes.
 * <li>A loop of seven crossings, which runs between an outside corner that stands alone and two that are neighbours, is a fan
 * from the crossing on the lone corner's edge away from the face on which they alternate.
 * </ul>
 *
 * Told from the areas and volumes that PyRadiomics gives for single cubes of several spacings.
 */
final class OpenCubeCases {
    private static final int COMPLEMENTED = 1 << 6;
    private static final int ALL = CubeCases.CASES - 1;
    private static final int FAN = 7;

    private static final int[][] TRIANGLES = new int[CubeCases.CASES][];

    static {
        for (int inside = 0; inside < CubeCases.CASES; inside++) {
            TRIANGLES[inside] = (inside & COMPLEMENTED) == 0 ? divided(inside) : turned(divided(~inside & ALL));
        }
    }

    private OpenCubeCases() {
    }

    /** Three crossings a triangle, as {@link CubeCases#triangles} has them. */
    static int[] triangles(int inside) {
        return TRIANGLES[inside];
    }

    private static int[] divided(int inside) {
        List<int[]> loops = CubeCases.loops(CubeCases.crossings(inside));
        return loops.size() == 1 && loops.getFirst().length == FAN ? fan(loops.getFirst(), apex(inside)) : CubeCases.triangles(inside);
    }

    /** The crossing of the lone corner along the axis of the face on which inside and outside alternate. */
    private static int apex(int inside) {
        for (int corner = 0; corner < 8; corner++) {
            for (int axis = 0; axis < 3; axis++) {
                int diagonal = corner ^ 7 ^ 1 << axis;
                if (isLone(inside, corner) && !CubeCases.isIn(inside, diagonal)) {
                    return CubeCases.crossing(corner, corner ^ 1 << axis);
                }
            }
        }
        throw new IllegalArgumentException("no corner outside stands alone in case " + inside);
    }

    private static boolean isLone(int inside, int corner) {
        return !CubeCases.isIn(inside, corner) && CubeCases.isIn(inside, corner ^ 1) && CubeCases.isIn(inside, corner ^ 2) && CubeCases.isIn(inside, corner ^ 4);
    }

    private static int[] fan(int[] loop, int apex) {
        int start = 0;
        while (loop[start] != apex) {
            start++;
        }
        int[] triangles = new int[3 * (loop.length - 2)];
        for (int t = 0; t < loop.length - 2; t++) {
            triangles[3 * t] = apex;
            triangles[3 * t + 1] = loop[(start + t + 1) % loop.length];
            triangles[3 * t + 2] = loop[(start + t + 2) % loop.length];
        }
        return triangles;
    }

    private static int[] turned(int[] triangles) {
        int[] turned = triangles.clone();
        for (int t = 0; t < turned.length; t += 3) {
            turned[t + 1] = triangles[t + 2];
            turned[t + 2] = triangles[t + 1];
        }
        return turned;
    }
}
