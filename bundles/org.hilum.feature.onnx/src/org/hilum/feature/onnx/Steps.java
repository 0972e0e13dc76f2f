// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.OptionalDouble;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;

/** How far apart the cells of a patch lie, and how far it reaches around the region's box. */
final class Steps {
    private Steps() {
    }

    /**
     * From one cell to the next, in voxels.
     *
     * @param axis the patch's axis
     * @param voxels of the box along it
     * @param spacing of those in mm
     */
    static double of(DeepFeatureSettings settings, int axis, int cells, int voxels, double spacing) {
        OptionalDouble given = given(settings, axis);
        return given.isPresent() ? given.getAsDouble() / spacing : (voxels + 2 * settings.margin() / spacing) / cells;
    }

    private static OptionalDouble given(DeepFeatureSettings settings, int axis) {
        return axis == 2 && settings.spacingThroughPlane().isPresent() ? settings.spacingThroughPlane() : settings.spacing();
    }

    /** So far that a patch around whatever box sees all it can: how much others ask for must not matter. */
    static Reach reach(Geometry grid, DeepFeatureSettings settings, PatchSize size) {
        Turn turn = settings.orientation().turn(grid);
        int[] cells = {size.width(), size.height(), size.depth()};
        int[] reach = new int[3];
        for (int axis = 0; axis < (settings.view() == View.VOLUME ? 3 : 2); axis++) {
            int from = turn.from()[axis];
            OptionalDouble given = given(settings, axis);
            double mm = given.isPresent() ? given.getAsDouble() * (cells[axis] - 1) / 2 : settings.margin();
            reach[from] = (int) Math.min(1 << 27, Math.ceil(mm / Grids.spacing(grid, from))) + 1;
        }
        return new Reach(reach[0], reach[1], reach[2]);
    }
}
