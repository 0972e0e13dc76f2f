// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import org.hilum.spi.Problem;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks of columns over the same cases, in a fixed order, and which case has which block at all (a patient without an MR
 * has no MR block; the row then holds NaN).
 */
public final class Blocks {
    private final Map<String, FeatureTable> tables;
    private final Map<String, BitSet> present;

    /** Every case has every block. */
    public Blocks(Map<String, FeatureTable> tables) {
        this(tables, Map.of());
    }

    /** {@code present} names, for blocks that some cases lack, the rows that have it. */
    public Blocks(Map<String, FeatureTable> tables, Map<String, BitSet> present) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("no block");
        }
        this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        this.present = new LinkedHashMap<>();
        present.forEach((block, rows) -> this.present.put(block, (BitSet) rows.clone()));
        List<String> first = cases();
        tables.forEach((name, table) -> {
            if (!table.cases().equals(first)) {
                throw new IllegalArgumentException("block " + name + " has other cases than the first");
            }
        });
    }

    /** In their order. */
    public List<String> names() {
        return List.copyOf(tables.keySet());
    }

    /**
     * A block's columns; a case that lacks the block has a row of NaN.
     *
     * @throws Problem if there is no such block
     */
    public FeatureTable table(String block) {
        FeatureTable found = tables.get(block);
        if (found == null) {
            throw new Problem("there is no block " + block, "blocks " + names(), "give it every block that it was fitted to");
        }
        return found;
    }

    /** The ids of the rows, the same in every block. */
    public List<String> cases() {
        return tables.values().iterator().next().cases();
    }

    /** Whether a case has a block. */
    public boolean has(String block, int row) {
        BitSet rows = present.get(block);
        return rows == null || rows.get(row);
    }

    /** All columns side by side, in the order of the blocks; what a case lacks is NaN. Column names of different blocks differ. */
    public FeatureTable joined() {
        return tables.values().stream().reduce(FeatureTable::join).orElseThrow();
    }

    /** These cases, in this order; a case may stand more than once. */
    public Blocks select(int[] rows) {
        Map<String, FeatureTable> kept = new LinkedHashMap<>();
        tables.forEach((name, table) -> kept.put(name, table.select(rows)));
        Map<String, BitSet> still = new LinkedHashMap<>();
        present.forEach((name, had) -> {
            BitSet of = new BitSet();
            for (int r = 0; r < rows.length; r++) {
                of.set(r, had.get(rows[r]));
            }
            still.put(name, of);
        });
        return new Blocks(kept, still);
    }
}
