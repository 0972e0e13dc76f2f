// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.HashMap;
import java.util.Map;

import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * Steps from each voxel of the morphological mask to the nearest voxel outside it, which may lie beyond the grid: 1 at the
 * edge. Two passes over the voxels, one from either end, are enough for both norms (Rosenfeld & Pfaltz 1966).
 */
final class EdgeDistances {
    private static final String KEY = "org.hilum.feature.ibsi/edge-distances/";

    private EdgeDistances() {
    }

    /** What stays with the region of distances in the volume and in slices, with the zones that they are for. */
    static Map<String, Long> shared(Geometry box, Neighbourhood linkage, EdgeNorm norm) {
        Map<String, Long> all = new HashMap<>(Zones.shared(box, linkage));
        all.put(KEY + norm + "/" + linkage.reach(), 2 * PaddedLevels.bytes(box, linkage.reach()));
        return all;
    }

    /** For each voxel of the padded grid, 0 outside; in the volume, or in each slice by itself. Made once. */
    static int[] of(Region region, PaddedLevels grid, EdgeNorm norm, boolean inVolume) {
        return region.shared(KEY + norm + "/" + inVolume + "/" + grid.margin(), r -> make(r, grid, norm, inVolume));
    }

    private static int[] make(Region region, PaddedLevels grid, EdgeNorm norm, boolean inVolume) {
        int[] distances = inside(region, grid);
        int[] steps = new Neighbourhood(norm.norm(), 1).half(inVolume).stream().mapToInt(grid::offset).toArray();
        int from = grid.start(grid.firstSlice());
        int to = grid.start(grid.endSlice());
        for (int v = from; v < to; v++) {
            if (distances[v] > 0) {
                int least = Integer.MAX_VALUE - 1;
                for (int step : steps) {
                    least = Math.min(least, distances[v - step]);
                }
                distances[v] = least + 1;
            }
        }
        for (int v = to - 1; v >= from; v--) {
            if (distances[v] > 0) {
                int least = distances[v] - 1;
                for (int step : steps) {
                    least = Math.min(least, distances[v + step]);
                }
                distances[v] = least + 1;
            }
        }
        return distances;
    }

    /** 1 where the morphological mask is. */
    private static int[] inside(Region region, PaddedLevels grid) {
        byte[] mask = region.morphological().voxels();
        int[] padded = new int[grid.voxels().length];
        Geometry g = region.geometry();
        int from = 0;
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                int to = grid.margin() + grid.nx() * (j + grid.margin() + grid.ny() * (k + grid.margin()));
                for (int i = 0; i < g.nx(); i++) {
                    padded[to + i] = mask[from++] != 0 ? 1 : 0;
                }
            }
        }
        return padded;
    }
}
