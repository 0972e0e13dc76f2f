// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/**
 * Equal among the adjacent. The counts of 64 voxels are five words, of their binary digits from the lowest up, to which two
 * bits a voxel are added for each direction: neighbour ahead and neighbour behind.
 */
record AdjacentDependence(EqualNeighbours equal) implements DependenceCounter {
    @Override
    public PaddedLevels levels() {
        return equal.levels();
    }

    @Override
    public int most() {
        return 1 + 2 * equal.directions().size();
    }

    @Override
    public void count(int fromSlice, int toSlice, CellCounts counts) {
        int[] offsets = equal.directions().stream().mapToInt(levels()::offset).toArray();
        int to = levels().start(toSlice);
        for (int v = levels().start(fromSlice); v < to; v += Long.SIZE) {
            long inside = equal.inside(v);
            if (to - v < Long.SIZE) {
                inside &= (1L << to - v) - 1;
            }
            if (inside != 0) {
                count(v, inside, offsets, counts);
            }
        }
    }

    private void count(int v, long inside, int[] offsets, CellCounts counts) {
        long ones = 0;
        long twos = 0;
        long fours = 0;
        long eights = 0;
        long sixteens = 0;
        for (int d = 0; d < offsets.length; d++) {
            long ahead = equal.at(d, v);
            long behind = equal.at(d, v - offsets[d]);
            long two = ahead & behind | ones & (ahead ^ behind);
            ones ^= ahead ^ behind;
            long four = twos & two;
            twos ^= two;
            long eight = fours & four;
            fours ^= four;
            sixteens ^= eights & eight;
            eights ^= eight;
        }
        int[] voxels = levels().voxels();
        for (long bits = inside; bits != 0; bits &= bits - 1) {
            int b = Long.numberOfTrailingZeros(bits);
            long dependent = (ones >>> b & 1) + 2 * (twos >>> b & 1) + 4 * (fours >>> b & 1) + 8 * (eights >>> b & 1) + 16 * (sixteens >>> b & 1);
            counts.add(voxels[v + b], 1 + (int) dependent, 1);
        }
    }
}
