// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.BitSet;

/**
 * Voxels of an image where nothing was measured, though they hold a value: outside a scanner's round field of view, or beyond
 * the slices that were shifted. They belong to no region's intensities. Never changes after it was made.
 */
public final class Padding {
    /** No voxel is padding. */
    public static final Padding NONE = new Padding(new BitSet());

    private final BitSet voxels;

    /** Takes over the set, by places in the image's flat array: the caller must not change it afterwards. */
    public Padding(BitSet voxels) {
        this.voxels = voxels;
    }

    public boolean at(int index) {
        return voxels.get(index);
    }

    /** Number of voxels that are padding. */
    public int count() {
        return voxels.cardinality();
    }

    /** The first at or after a place; −1 where there is none. */
    public int next(int from) {
        return voxels.nextSetBit(from);
    }
}
