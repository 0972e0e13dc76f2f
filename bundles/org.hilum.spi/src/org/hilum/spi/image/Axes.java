// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** Direction cosines of the three voxel axes in patient space (LPS): {@code i} is where the first index grows, and so on. */
public record Axes(Vec3 i, Vec3 j, Vec3 k) {
    /** Voxel axes along the patient's own: first index to the left, second to posterior, third to superior. */
    public static final Axes LPS = new Axes(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1));

    /** Unit length is kept within this; oblique cosines in files are rounded decimals. */
    private static final double TOLERANCE = 1e-3;

    public Axes {
        if (offUnit(i) || offUnit(j) || offUnit(k) || Math.abs(i.cross(j).dot(k)) < TOLERANCE) {
            throw new IllegalArgumentException("not three independent unit vectors: " + i + " " + j + " " + k);
        }
    }

    private static boolean offUnit(Vec3 v) {
        return !(Math.abs(v.length() - 1) <= TOLERANCE);
    }
}
