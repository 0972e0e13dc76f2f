// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.Optional;

import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.extract.OneFeature;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;

/** The feature in the window around one voxel. Safe in several threads. */
final class WindowValue {
    static final String NOT_FINITE = "its window holds voxels that are not finite (NaN or infinite)";

    private final OneFeature feature;
    private final Region whole;
    private final byte[] odd;
    private final byte[] window;
    private final Reach reach;

    /** @param odd voxels of the region that are not finite; empty where all are */
    WindowValue(OneFeature feature, Region whole, byte[] odd, Window window) {
        this.feature = feature;
        this.whole = whole;
        this.odd = odd;
        Geometry grid = whole.geometry();
        Reach asked = window.reach(grid);
        this.reach = new Reach(Math.min(asked.x(), grid.nx() - 1), Math.min(asked.y(), grid.ny() - 1), Math.min(asked.z(), grid.nz() - 1)); // there is nothing further
        this.window = window.voxels(grid, reach);
    }

    /** The value around a voxel of the region, given in its grid; NaN with a note where it is undefined. */
    double at(int i, int j, int k, Tally undefined, Tally notes, Task task) {
        Geometry grid = whole.geometry();
        Box seen = new Box(i, j, k, 1, 1, 1).grow(reach.x(), reach.y(), reach.z(), grid);
        Optional<Box> box = tight(seen, i, j, k);
        if (box.isEmpty()) {
            undefined.add(NOT_FINITE);
            return Double.NaN;
        }
        FeatureValue value = feature.value(cut(box.get(), i, j, k), task.part(i + "," + j + "," + k).noting(notes::add));
        if (Double.isNaN(value.value()) || Float.isInfinite((float) value.value())) {
            undefined.add(Double.isNaN(value.value()) ? value.note() : "it is too large for a voxel of 32 bits: " + value.value());
            return Double.NaN;
        }
        if (!value.note().isEmpty()) {
            notes.add(value.note());
        }
        return value.value();
    }

    /** What of a box the window takes in, as a box; none where a voxel of it is not finite. The voxel in the middle is always in it. */
    private Optional<Box> tight(Box seen, int i, int j, int k) {
        Geometry grid = whole.geometry();
        byte[] in = whole.morphological().voxels();
        int x0 = i;
        int x1 = i;
        int y0 = j;
        int y1 = j;
        int z0 = k;
        int z1 = k;
        for (int c = seen.z(); c < seen.z() + seen.nz(); c++) {
            for (int b = seen.y(); b < seen.y() + seen.ny(); b++) {
                int v = grid.index(seen.x(), b, c);
                int w = place(seen.x() - i, b - j, c - k);
                for (int a = seen.x(); a < seen.x() + seen.nx(); a++, v++, w++) {
                    if (window[w] == 0 || in[v] == 0) {
                        continue;
                    }
                    if (odd.length > 0 && odd[v] != 0) {
                        return Optional.empty();
                    }
                    x0 = Math.min(x0, a);
                    x1 = Math.max(x1, a);
                    y0 = Math.min(y0, b);
                    y1 = Math.max(y1, b);
                    z0 = Math.min(z0, c);
                    z1 = c;
                }
            }
        }
        return Optional.of(new Box(x0, y0, z0, x1 - x0 + 1, y1 - y0 + 1, z1 - z0 + 1));
    }

    private Region cut(Box box, int i, int j, int k) {
        Geometry grid = whole.geometry();
        Geometry own = grid.crop(box);
        byte[] morphological = new byte[own.count()];
        byte[] intensity = new byte[own.count()];
        byte[] in = whole.morphological().voxels();
        byte[] used = whole.intensity().voxels();
        int to = 0;
        for (int c = box.z(); c < box.z() + box.nz(); c++) {
            for (int b = box.y(); b < box.y() + box.ny(); b++) {
                int v = grid.index(box.x(), b, c);
                int w = place(box.x() - i, b - j, c - k);
                for (int a = 0; a < box.nx(); a++, v++, w++, to++) {
                    morphological[to] = in[v] != 0 ? window[w] : 0;
                    intensity[to] = used[v] != 0 ? window[w] : 0;
                }
            }
        }
        return whole.part(box, new Mask(own, morphological), new Mask(own, intensity));
    }

    private int place(int di, int dj, int dk) {
        return di + reach.x() + (2 * reach.x() + 1) * (dj + reach.y() + (2 * reach.y() + 1) * (dk + reach.z()));
    }
}
