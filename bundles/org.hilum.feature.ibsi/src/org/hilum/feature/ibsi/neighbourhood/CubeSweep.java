// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.Arrays;

import org.hilum.feature.ibsi.texture.PaddedLevels;

/**
 * Neighbours in a cube, or in a square of the slice, all of one weight. Sums over squares are kept of as many slices as the
 * cube is high, and their sum is carried on from slice to slice. A sum of grey levels and the number of voxels that make it
 * up share one word: levels below 2²⁰ of no more than 33³ voxels leave room for both.
 */
final class CubeSweep implements DifferenceSweep {
    private static final int COUNT = 40;
    private static final long SUM = (1L << COUNT) - 1;

    private final PaddedLevels levels;
    private final int reach;
    private final int plane;
    private final int height;
    /** Sums over squares, of the slice at its number modulo the height. */
    private final long[][] squares;
    private final long[] cubes;
    private final long[] rows;
    /** Sums of rows above one another, on their way through the slice. */
    private final long[] columns;
    private int nextSlice = -1;

    CubeSweep(PaddedLevels levels, int reach, boolean inVolume) {
        this.levels = levels;
        this.reach = reach;
        this.plane = levels.nx() * levels.ny();
        this.height = inVolume ? 2 * reach + 1 : 1;
        this.squares = new long[height][plane];
        this.cubes = new long[plane];
        this.rows = new long[plane];
        this.columns = new long[levels.nx()];
    }

    @Override
    public void add(int slice, LevelDifferences to) {
        int above = height / 2;
        if (nextSlice < 0) {
            nextSlice = slice - above;
        }
        for (; nextSlice <= slice + above; nextSlice++) {
            exchange(nextSlice);
        }
        int[] voxels = levels.voxels();
        int start = levels.start(slice);
        for (int p = 0; p < plane; p++) {
            int level = voxels[start + p];
            if (level > 0) {
                long others = cubes[p] - entry(level);
                long count = others >>> COUNT;
                if (count > 0) {
                    to.add(level, (double) Math.abs(level * count - (others & SUM)) / count);
                }
            }
        }
    }

    /** Puts a slice's squares in the place of those that are as far below as the cube is high. */
    private void exchange(int slice) {
        long[] old = squares[slice % height];
        sumRows(slice);
        int nx = levels.nx();
        int ny = levels.ny();
        Arrays.fill(columns, 0);
        for (int y = 0; y < 2 * reach; y++) {
            for (int x = reach; x < nx - reach; x++) {
                columns[x] += rows[x + nx * y];
            }
        }
        for (int y = reach; y < ny - reach; y++) {
            int first = nx * (y - reach);
            int last = nx * (y + reach);
            for (int x = reach; x < nx - reach; x++) {
                columns[x] += rows[last + x];
                int p = x + nx * y;
                cubes[p] += columns[x] - old[p];
                old[p] = columns[x];
                columns[x] -= rows[first + x];
            }
        }
    }

    /** Sums over as many voxels along x as the cube is wide. */
    private void sumRows(int slice) {
        int[] voxels = levels.voxels();
        int nx = levels.nx();
        int start = levels.start(slice);
        for (int row = 0; row < plane; row += nx) {
            long sum = 0;
            for (int x = 0; x < 2 * reach; x++) {
                sum += entry(voxels[start + row + x]);
            }
            for (int x = reach; x < nx - reach; x++) {
                sum += entry(voxels[start + row + x + reach]);
                rows[row + x] = sum;
                sum -= entry(voxels[start + row + x - reach]);
            }
        }
    }

    /** A voxel's grey level and a count of one, or nothing for a voxel outside. */
    private static long entry(int level) {
        return level | (long) (-level >>> 31) << COUNT;
    }
}
