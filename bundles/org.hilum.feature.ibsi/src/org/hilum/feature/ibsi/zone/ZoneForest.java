// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.Arrays;
import java.util.List;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** Joins voxels into zones: a tree each, whose root is the zone's first voxel. No voxel comes before its parent. */
final class ZoneForest {
    private final PaddedLevels levels;
    private final int[] parents;
    private final int from;
    private final int to;

    private ZoneForest(PaddedLevels levels) {
        this.levels = levels;
        this.parents = new int[levels.voxels().length];
        this.from = levels.start(levels.firstSlice());
        this.to = levels.start(levels.endSlice());
    }

    /** Zones of voxels that touch one another, by a corner at least, in the directions that are known. */
    static ZoneForest ofAdjacent(EqualNeighbours equal) {
        ZoneForest forest = new ZoneForest(equal.levels());
        forest.plantRuns();
        List<NewLinks> directions = NewLinks.of(equal);
        for (int v = forest.from; v < forest.to; v += Long.SIZE) {
            if (equal.inside(v) != 0) {
                for (NewLinks links : directions) {
                    for (long bits = links.at(v); bits != 0; bits &= bits - 1) {
                        int u = v + Long.numberOfTrailingZeros(bits);
                        forest.join(u, u + links.offset());
                    }
                }
            }
        }
        return forest;
    }

    /** Zones of voxels that lie as near one another as given. */
    static ZoneForest ofNear(PaddedLevels levels, List<Direction> near) {
        ZoneForest forest = new ZoneForest(levels);
        forest.plantRuns();
        int[] voxels = levels.voxels();
        int[] offsets = near.stream().mapToInt(levels::offset).toArray();
        for (int v = forest.from; v < forest.to; v++) {
            if (voxels[v] > 0) {
                for (int offset : offsets) {
                    if (voxels[v + offset] == voxels[v]) {
                        forest.join(v, v + offset);
                    }
                }
            }
        }
        return forest;
    }

    /** Each run along x is a tree, as neighbours along x are always linked; so are, harmlessly, those outside. */
    private void plantRuns() {
        int[] voxels = levels.voxels();
        int first = from;
        for (int v = from; v < to; v++) {
            first = voxels[v] == voxels[v - 1] ? first : v;
            parents[v] = first;
        }
    }

    private void join(int u, int v) {
        int a = root(u);
        int b = root(v);
        int first = Math.min(a, b);
        parents[a] = first;
        parents[b] = first;
    }

    /** Every second voxel on the way is moved up by one, so that the way is shorter the next time. */
    private int root(int voxel) {
        int v = voxel;
        while (parents[v] != v) {
            parents[v] = parents[parents[v]];
            v = parents[v];
        }
        return v;
    }

    /** Numbers the zones; this forest is used up by it. In bits rather than by branches, of which every second would be guessed wrong. */
    Zones zones() {
        int[] voxels = levels.voxels();
        int roots = 0;
        for (int v = from; v < to; v++) {
            roots += 1 + (parents[v] - v >> 31) & -voxels[v] >>> 31;
        }
        int[] zoneLevels = new int[roots + 1];
        int[] sizes = new int[roots + 1];
        int[] firsts = new int[levels.nz() + 1];
        int count = 0;
        for (int slice = levels.firstSlice(); slice < levels.endSlice(); slice++) {
            firsts[slice] = count + 1;
            int end = levels.start(slice + 1);
            for (int v = levels.start(slice); v < end; v++) {
                int level = voxels[v];
                int zone = 0;
                if (level > 0) {
                    int parent = parents[v];
                    // −1 where the parent comes before and bears its zone's number already, 0 for a root
                    int child = parent - v >> 31;
                    count += 1 + child;
                    zone = parents[parent] & child | count & ~child;
                    sizes[zone]++;
                    zoneLevels[zone] = level;
                }
                parents[v] = zone;
            }
        }
        Arrays.fill(firsts, levels.endSlice(), firsts.length, count + 1);
        return new Zones(levels, parents, zoneLevels, sizes, firsts);
    }
}
