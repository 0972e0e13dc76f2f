// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.OptionalDouble;

import org.hilum.spi.image.Geometry;

/**
 * Where the cells of a patch lie along one axis of a grid: between voxels {@code low} and {@code high}, as much
 * {@code share} from one to the other; or {@code beyond} the grid, further than half a voxel from its last one.
 */
record AxisSamples(int[] low, int[] high, double[] share, boolean[] beyond) {
    /**
     * @param axis the patch's axis
     * @param size its number of cells
     * @param spacing of the cells in mm, the patch's middle on the grid's; none: the cells fill the grid
     */
    static AxisSamples of(Geometry grid, Turn turn, int axis, int size, OptionalDouble spacing) {
        int from = turn.from()[axis];
        int n = Grids.size(grid, from);
        double step = spacing.isPresent() ? spacing.getAsDouble() / Grids.spacing(grid, from) : (double) n / size;
        double[] places = new double[size];
        for (int t = 0; t < size; t++) {
            places[t] = (n - 1) / 2.0 + (t - (size - 1) / 2.0) * step;
        }
        return at(places, n, turn.backwards()[axis]);
    }

    /** The one cell of a slice. */
    static AxisSamples slice(Geometry grid, Turn turn, int slice) {
        return at(new double[] {slice}, Grids.size(grid, turn.from()[2]), turn.backwards()[2]);
    }

    private static AxisSamples at(double[] places, int n, boolean backwards) {
        int m = places.length;
        AxisSamples samples = new AxisSamples(new int[m], new int[m], new double[m], new boolean[m]);
        for (int t = 0; t < m; t++) {
            double place = backwards ? n - 1 - places[t] : places[t];
            samples.beyond[t] = place < -0.5 || place > n - 0.5;
            double within = Math.min(n - 1, Math.max(0, place));
            samples.low[t] = (int) within;
            samples.share[t] = within - samples.low[t];
            samples.high[t] = samples.share[t] > 0 ? samples.low[t] + 1 : samples.low[t]; // a voxel without a share may be NaN
        }
        return samples;
    }
}
