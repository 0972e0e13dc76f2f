// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.Optional;

/** The voxels of a grid that belong to a region of interest. A mask never changes after it was made. */
public final class Mask {
    private final Geometry geometry;
    private final byte[] inside;
    private final int count;
    private final Optional<Box> box;

    /** Takes over {@code inside} (0 outside, anything else inside): the caller must not write to the array afterwards. */
    public Mask(Geometry geometry, byte[] inside) {
        if (inside.length != geometry.count()) {
            throw new IllegalArgumentException(inside.length + " mask voxels for a grid of " + geometry.count());
        }
        Extent extent = new Extent(geometry, inside);
        this.geometry = geometry;
        this.inside = inside;
        this.count = extent.count();
        this.box = extent.box();
    }

    private Mask(Geometry geometry, Mask of) {
        this.geometry = geometry;
        this.inside = of.inside;
        this.count = of.count;
        this.box = of.box;
    }

    /** The same voxels, paired by index with those of another grid, which the caller knows to be the same but for rounding. */
    public Mask on(Geometry same) {
        if (same.nx() != geometry.nx() || same.ny() != geometry.ny() || same.nz() != geometry.nz()) {
            throw new IllegalArgumentException("the voxels of " + geometry + " and " + same + " cannot be paired");
        }
        return same.equals(geometry) ? this : new Mask(same, this);
    }

    public Geometry geometry() {
        return geometry;
    }

    public boolean at(int index) {
        return inside[index] != 0;
    }

    public boolean at(int i, int j, int k) {
        return inside[geometry.index(i, j, k)] != 0;
    }

    /** One byte a voxel, 0 outside; not a copy, for kernels that run over all of them. For reading only. */
    public byte[] voxels() {
        return inside;
    }

    /** Number of voxels inside. */
    public int count() {
        return count;
    }

    /** The smallest box that holds every voxel inside; none for an empty mask. */
    public Optional<Box> box() {
        return box;
    }

    /** The part of this mask within a box. */
    public Mask crop(Box b) {
        Geometry part = geometry.crop(b);
        byte[] kept = new byte[part.count()];
        for (int k = 0; k < b.nz(); k++) {
            for (int j = 0; j < b.ny(); j++) {
                System.arraycopy(inside, geometry.index(b.x(), b.y() + j, b.z() + k), kept, part.index(0, j, k), b.nx());
            }
        }
        return new Mask(part, kept);
    }
}
