// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** The discretised intensities of a region: level 1 … {@link #count()} inside its intensity mask, 0 outside. */
public final class GreyLevels {
    private final Geometry geometry;
    private final int[] levels;
    private final int count;

    /** Takes over {@code levels}: the caller must not write to the array afterwards. */
    public GreyLevels(Geometry geometry, int[] levels, int count) {
        this.geometry = geometry;
        this.levels = levels;
        this.count = count;
    }

    public Geometry geometry() {
        return geometry;
    }

    /** Number of grey levels N<sub>g</sub>, absent ones among them. */
    public int count() {
        return count;
    }

    /** One level a voxel of the region's box; not a copy. For reading only. */
    public int[] levels() {
        return levels;
    }
}
