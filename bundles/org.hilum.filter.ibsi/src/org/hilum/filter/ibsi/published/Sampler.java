// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

/**
 * Interpolates linearly at a fixed distance from voxels. Equal voxels give just their value, so that flat regions have no
 * pattern.
 */
final class Sampler {
    private final int at;
    private final int right;
    private final int below;
    private final int behind;
    private final double x;
    private final double y;
    private final double z;

    Sampler(Padded image, double dx, double dy, double dz) {
        int i = (int) Math.floor(dx);
        int j = (int) Math.floor(dy);
        int k = (int) Math.floor(dz);
        this.x = dx - i;
        this.y = dy - j;
        this.z = dz - k;
        this.at = i + image.nx * (j + image.ny * k);
        // a neighbour without weight may lie outside
        this.right = x == 0 ? 0 : 1;
        this.below = y == 0 ? 0 : image.nx;
        this.behind = z == 0 ? 0 : image.nx * image.ny;
    }

    double at(float[] values, int voxel) {
        int p = voxel + at;
        double front = plane(values, p);
        return behind == 0 ? front : front + z * (plane(values, p + behind) - front);
    }

    private double plane(float[] values, int p) {
        double top = values[p] + x * ((double) values[p + right] - values[p]);
        double bottom = values[p + below] + x * ((double) values[p + below + right] - values[p + below]);
        return top + y * (bottom - top);
    }
}
