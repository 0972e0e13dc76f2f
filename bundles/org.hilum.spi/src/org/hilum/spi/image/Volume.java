// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/**
 * An image: where it lies, its voxels, and what they measure. Voxels are 32-bit floats, first index fastest.
 * A volume never changes after it was made.
 */
public final class Volume {
    private final Geometry geometry;
    private final float[] voxels;
    private final Quantity quantity;
    private final Padding padding;

    /** An image of which every voxel was measured. Takes over {@code voxels}: the caller must not write to the array afterwards. */
    public Volume(Geometry geometry, float[] voxels, Quantity quantity) {
        this(geometry, voxels, quantity, Padding.NONE);
    }

    /** Takes over {@code voxels}: the caller must not write to the array afterwards. */
    public Volume(Geometry geometry, float[] voxels, Quantity quantity, Padding padding) {
        if (voxels.length != geometry.count()) {
            throw new IllegalArgumentException(voxels.length + " voxels for a grid of " + geometry.count());
        }
        this.geometry = geometry;
        this.voxels = voxels;
        this.quantity = quantity;
        this.padding = padding;
    }

    public Geometry geometry() {
        return geometry;
    }

    public Quantity quantity() {
        return quantity;
    }

    /** Where nothing was measured. What is made of an image or a part of it doesn't tell: regions leave it out before. */
    public Padding padding() {
        return padding;
    }

    public float at(int index) {
        return voxels[index];
    }

    public float at(int i, int j, int k) {
        return voxels[geometry.index(i, j, k)];
    }

    /** The voxels themselves, not a copy, for kernels that run over all of them. For reading only. */
    public float[] voxels() {
        return voxels;
    }

    /** The part of this image within a box. */
    public Volume crop(Box b) {
        Geometry part = geometry.crop(b);
        float[] kept = new float[part.count()];
        for (int k = 0; k < b.nz(); k++) {
            for (int j = 0; j < b.ny(); j++) {
                System.arraycopy(voxels, geometry.index(b.x(), b.y() + j, b.z() + k), kept, part.index(0, j, k), b.nx());
            }
        }
        return new Volume(part, kept, quantity);
    }
}
