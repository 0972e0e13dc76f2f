// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.localintensity;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.image.Vec3;

/** The voxels of a grid whose centres lie in a ball of 1 cm³ around a voxel's, row by row along x. */
final class Ball {
    /** ∛(3 / 4π) cm, in mm. */
    static final double RADIUS = 10 * Math.cbrt(3 / (4 * Math.PI));

    /** Centres on the ball's surface belong to it, whatever the last bit of a spacing says. */
    private static final double ROUNDING = 1e-9;

    /** One row: so many voxels along y and z from the middle, and {@code half} voxels to either side of it along x. */
    record Row(int y, int z, int half) {
    }

    private final List<Row> rows = new ArrayList<>();
    private final int widest;

    Ball(Vec3 spacing) {
        double reach = RADIUS * RADIUS * (1 + ROUNDING);
        int ny = (int) (Math.sqrt(reach) / spacing.y());
        int nz = (int) (Math.sqrt(reach) / spacing.z());
        this.widest = (int) (Math.sqrt(reach) / spacing.x());
        for (int z = -nz; z <= nz; z++) {
            for (int y = -ny; y <= ny; y++) {
                double left = reach - y * y * spacing.y() * spacing.y() - z * z * spacing.z() * spacing.z();
                if (left >= 0) {
                    rows.add(new Row(y, z, (int) (Math.sqrt(left) / spacing.x())));
                }
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The greatest {@code half} of a row. */
    int widest() {
        return widest;
    }

    /** Number of voxels. */
    int count() {
        return rows.stream().mapToInt(row -> 2 * row.half() + 1).sum();
    }
}
