// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Region;

/**
 * Where the cells of a patch lie along one axis of the region's surroundings: between voxels {@code low} and {@code high}, as
 * much {@code share} from one to the other; or {@code beyond} the image, further than half a voxel from its last one.
 *
 * @param first the surroundings' voxel with which the region's box begins
 * @param count the box's voxels
 */
record AxisSamples(int[] low, int[] high, double[] share, boolean[] beyond, int first, int count) {
    /**
     * Cells in equal steps, their middle on that of the region's box.
     *
     * @param axis the patch's axis
     * @param step in voxels
     */
    static AxisSamples of(Region region, Turn turn, int axis, int size, double step) {
        double middle = (Grids.size(region.geometry(), turn.from()[axis]) - 1) / 2.0;
        double[] places = new double[size];
        for (int t = 0; t < size; t++) {
            places[t] = middle + (t - (size - 1) / 2.0) * step;
        }
        return at(places, region, turn, axis);
    }

    /** The one cell of a slice of the box. */
    static AxisSamples slice(Region region, Turn turn, int slice) {
        return at(new double[] {slice}, region, turn, 2);
    }

    /** @param places in voxels of the box, as the patch runs */
    private static AxisSamples at(double[] places, Region region, Turn turn, int axis) {
        int from = turn.from()[axis];
        int count = Grids.size(region.geometry(), from);
        int first = first(region.place(), from);
        int n = Grids.size(region.surroundings().geometry(), from);
        int m = places.length;
        AxisSamples samples = new AxisSamples(new int[m], new int[m], new double[m], new boolean[m], first, count);
        for (int t = 0; t < m; t++) {
            double place = turn.backwards()[axis] ? count - 1 - places[t] : places[t];
            samples.beyond[t] = place < -0.5 - first || place > n - 0.5 - first;
            double below = Math.floor(place); // of the box: how much is known around it must not change a bit
            int low = Math.min(n - 1, Math.max(0, first + (int) below));
            boolean held = first + below < 0 || first + below >= n - 1;
            samples.low[t] = low;
            samples.share[t] = held ? 0 : place - below;
            samples.high[t] = samples.share[t] > 0 ? low + 1 : low; // a voxel without a share may be NaN
        }
        return samples;
    }

    private static int first(Box place, int axis) {
        return axis == 0 ? place.x() : axis == 1 ? place.y() : place.z();
    }

    /** The place in the box of a voxel of the surroundings, or -1. */
    int inBox(int voxel) {
        int place = voxel - first;
        return place >= 0 && place < count ? place : -1;
    }
}
