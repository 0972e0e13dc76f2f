// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.Optional;

/** The voxels of a grid that belong to a region of interest. A mask never changes after it was made. */
public final class Mask {
    private final Geometry geometry;
    private final byte[] inside;
    private final int count;

    /** Takes over {@code inside} (0 outside, anything else inside): the caller must not write to the array afterwards. */
    public Mask(Geometry geometry, byte[] inside) {
        if (inside.length != geometry.count()) {
            throw new IllegalArgumentException(inside.length + " mask voxels for a grid of " + geometry.count());
        }
        int n = 0;
        for (byte b : inside) {
            n += b != 0 ? 1 : 0;
        }
        this.geometry = geometry;
        this.inside = inside;
        this.count = n;
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
        if (count == 0) {
            return Optional.empty();
        }
        int x0 = Integer.MAX_VALUE;
        int y0 = Integer.MAX_VALUE;
        int z0 = Integer.MAX_VALUE;
        int x1 = -1;
        int y1 = -1;
        int z1 = -1;
        int at = 0;
        for (int k = 0; k < geometry.nz(); k++) {
            for (int j = 0; j < geometry.ny(); j++) {
                for (int i = 0; i < geometry.nx(); i++) {
                    if (inside[at++] != 0) {
                        x0 = Math.min(x0, i);
                        x1 = Math.max(x1, i);
                        y0 = Math.min(y0, j);
                        y1 = Math.max(y1, j);
                        z0 = Math.min(z0, k);
                        z1 = k;
                    }
                }
            }
        }
        return Optional.of(new Box(x0, y0, z0, x1 - x0 + 1, y1 - y0 + 1, z1 - z0 + 1));
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
