// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.Optional;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;

/**
 * Where a feature is evaluated, and on what.
 *
 * @param window what is seen around a voxel
 * @param cut whether a window ends where the region does; if not, it reaches over the region's edge, to that of the image
 * @param step along each axis, every so many voxels only: a coarse map whose voxels have the values of the full one
 * @param within only in this box of the image as it was read; it changes no value
 */
public record MapSettings(Window window, boolean cut, int step, Optional<Box> within) {
    private static final int MOST_STEP = 1000;

    public MapSettings {
        if (step < 1 || step > MOST_STEP) {
            throw new Problem("a map cannot have a step of " + step, "step", "give a whole number from 1 (every voxel) to " + MOST_STEP);
        }
    }

    /** At every voxel of the region, with windows that end where it does. */
    public static MapSettings of(Window window) {
        return new MapSettings(window, true, 1, Optional.empty());
    }

    public MapSettings uncut() {
        return new MapSettings(window, false, step, within);
    }

    public MapSettings withStep(int n) {
        return new MapSettings(window, cut, n, within);
    }

    public MapSettings within(Box box) {
        return new MapSettings(window, cut, step, Optional.of(box));
    }
}
