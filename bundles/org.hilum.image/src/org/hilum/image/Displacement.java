// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.image.Vec3;

/**
 * How the grid that a region is interpolated onto is turned and moved: in plane by an angle, about the centre of the drawn
 * region's box, from the first index's axis towards the second's; and along its own axes by parts of one of its voxels.
 * What is seen on the grid turns and moves the other way.
 *
 * @param degrees the angle
 * @param voxels how far the grid is moved, in its voxels
 */
public record Displacement(double degrees, Vec3 voxels) {
    public static final Displacement NONE = new Displacement(0, new Vec3(0, 0, 0));

    public Displacement {
        if (!(Math.abs(degrees) <= 360) || !(voxels.length() <= 1000)) {
            throw new IllegalArgumentException("not an angle and a part of a voxel: " + degrees + ", " + voxels);
        }
    }

    boolean isNone() {
        return degrees == 0 && voxels.length() == 0;
    }
}
