// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * For each direction to an adjacent voxel, one bit a voxel: whether it and its neighbour there are both inside and have the
 * same grey level. Bits are read 64 at a time, those of the voxels from a place on in the padded grid.
 */
public final class EqualNeighbours {
    private static final String KEY = "org.hilum.feature.ibsi/equal-neighbours/";

    private final PaddedLevels levels;
    private final List<Direction> directions;
    private final long[] inside;
    private final long[][] equal;
    /** Bits before that of voxel 0, so that neighbours of the first voxels can be read too. */
    private final int lead;

    private EqualNeighbours(PaddedLevels levels, List<Direction> directions) {
        this.levels = levels;
        this.directions = directions;
        this.lead = Long.SIZE * (1 + (levels.start(1) + levels.nx()) / Long.SIZE);
        LevelComparison comparison = LevelComparison.of(levels);
        int words = (lead + levels.voxels().length) / Long.SIZE + 3;
        this.inside = new long[words];
        this.equal = new long[directions.size()][words];
        int[] offsets = directions.stream().mapToInt(levels::offset).toArray();
        int end = levels.start(levels.endSlice());
        for (int v = levels.start(levels.firstSlice()) & -Long.SIZE; v < end; v += Long.SIZE) {
            long in = comparison.inside(v);
            if (in != 0) {
                int w = (lead + v) / Long.SIZE;
                inside[w] = in;
                for (int d = 0; d < offsets.length; d++) {
                    equal[d][w] = in & comparison.equal(v, offsets[d]);
                }
            }
        }
    }

    /** Along the four directions within the slice; made once. */
    public static EqualNeighbours inSlice(Region region) {
        return region.shared(KEY + "slice", r -> new EqualNeighbours(PaddedLevels.of(r, 1), Direction.inSlice(1)));
    }

    /** Along all thirteen directions, those within the slice first; made once. */
    public static EqualNeighbours inVolume(Region region) {
        return region.shared(KEY + "volume", r -> new EqualNeighbours(PaddedLevels.of(r, 1), Direction.inVolume(1)));
    }

    /** The grid it is about, with a margin of 1. */
    public PaddedLevels levels() {
        return levels;
    }

    public List<Direction> directions() {
        return directions;
    }

    /** Bit b: whether voxel {@code v + b} is inside. */
    public long inside(int v) {
        return window(inside, v);
    }

    /** Bit b: whether voxel {@code v + b} is inside and equals its neighbour along direction {@code d}, which may lie beyond the bits read. */
    public long at(int d, int v) {
        return window(equal[d], v);
    }

    private long window(long[] bits, int v) {
        int from = lead + v;
        int w = from >>> 6;
        // in two steps, as a shift by 64 would be none
        return bits[w] >>> from | bits[w + 1] << 1 << ~from;
    }

    /** What it takes in memory at most, with all directions. */
    public static long bytes(Geometry box) {
        return PaddedLevels.bytes(box, 1) * 23 / 32;
    }

    /** What stays with the region of those of slices and of the volume, with the grid they are about. */
    public static Map<String, Long> shared(Geometry box) {
        Map<String, Long> all = new HashMap<>(PaddedLevels.shared(box, 1));
        all.put(KEY, bytes(box));
        return all;
    }
}
