// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import org.hilum.spi.image.Geometry;

/**
 * How often each grey level occurs with each extent: the length of a run, the size of a zone, its distance from the edge,
 * the number of voxels that depend on one. Levels and extents count from 1.
 */
public sealed interface CellCounts permits CellTable, CellMap {
    /** Cells of the largest table: 256 KB. */
    int LARGEST_TABLE = 1 << 15;

    /** Empty, for levels and extents up to these: a table where it is small, otherwise only the cells that occur. */
    static CellCounts of(int levels, int extents) {
        return (levels + 1L) * (extents + 1L) <= LARGEST_TABLE ? new CellTable(levels, extents) : new CellMap();
    }

    /**
     * What counts of a region take in memory at most: a table, or else a hash table that has just grown, and its cells in order.
     * More than 262,144 cells occur only among hundreds of thousands of levels; a million cells take 100 MB more.
     */
    static long bytes(Geometry box) {
        return Math.max(Double.BYTES * LARGEST_TABLE, 128L * Math.min(box.count(), 1 << 18));
    }

    /** Adds to one cell. */
    void add(int level, int extent, double count);

    /** All cells that occur, by level and then by extent, each once. */
    Cells cells();

    /** Adds the cells of others, each with its weight. */
    default void addAll(CellCounts other, double weight) {
        Cells cells = other.cells();
        for (int c = 0; c < cells.size(); c++) {
            add(cells.levels()[c], cells.extents()[c], weight * cells.counts()[c]);
        }
    }
}
