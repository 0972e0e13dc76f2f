// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * Onto a grid with the old one's axes, as the standard has it.
 *
 * @param drawn the region's box on the old grid
 */
record AlignedSampling(Geometry from, Geometry grid, GridRule rule, Box drawn) implements Sampling {
    @Override
    public Optional<Box> reached() {
        int[] x = reached(from.nx(), grid.nx(), grid.spacing().x() / from.spacing().x(), drawn.x(), drawn.nx());
        int[] y = reached(from.ny(), grid.ny(), grid.spacing().y() / from.spacing().y(), drawn.y(), drawn.ny());
        int[] z = reached(from.nz(), grid.nz(), grid.spacing().z() / from.spacing().z(), drawn.z(), drawn.nz());
        return x[1] > 0 && y[1] > 0 && z[1] > 0 ? Optional.of(new Box(x[0], y[0], z[0], x[1], y[1], z[1])) : Optional.empty();
    }

    private int[] reached(int n, int m, double step, int first, int count) {
        int low = m;
        int high = -1;
        for (int t = 0; t < m; t++) {
            double place = Pass.place(n, m, step, t, rule);
            if (place > first - 1 && place < first + count) {
                low = Math.min(low, t);
                high = t;
            }
        }
        return new int[] {low, high - low + 1};
    }

    @Override
    public Volume image(Box part, Function<Box, Volume> old, Interpolation by, WholeNumbers whole, Task task) {
        return new Resampling(from, grid, part, rule).image(old, by, whole, task);
    }

    @Override
    public Mask mask(Box part, Mask old, MaskInterpolation by, double threshold, Task task) {
        return new Resampling(from, grid, part, rule).mask(old, by, threshold, task);
    }

    @Override
    public Mask there(Box part) {
        byte[] all = new byte[grid.crop(part).count()];
        Arrays.fill(all, (byte) 1);
        return new Mask(grid.crop(part), all);
    }
}
