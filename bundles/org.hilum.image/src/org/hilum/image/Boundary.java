// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

/** What lies beyond the edge of an image for a convolution (IBSI 2, GBYQ). */
public enum Boundary {
    /** Zeros. */
    ZERO,
    /** The edge voxel's value. */
    NEAREST,
    /** The image again, as on a torus. */
    PERIODIC,
    /** The image mirrored at the outer side of the edge voxel: … b a | a b c | c b … */
    MIRROR;

    /** The index within 0 … n−1 whose value stands at index {@code i}, which may lie anywhere; −1 stands for a zero. */
    public int index(int i, int n) {
        if (i >= 0 && i < n) {
            return i;
        }
        return switch (this) {
            case ZERO -> -1;
            case NEAREST -> i < 0 ? 0 : n - 1;
            case PERIODIC -> Math.floorMod(i, n);
            case MIRROR -> {
                int m = Math.floorMod(i, 2 * n);
                yield m < n ? m : 2 * n - 1 - m;
            }
        };
    }
}
