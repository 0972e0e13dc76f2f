// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import org.hilum.spi.image.Geometry;

/** The memory that an image takes, and masks on its grid. */
public final class ImageNeed {
    private ImageNeed() {
    }

    /** In bytes: voxels, a bit each for its padding, which may be anywhere, and so many masks. */
    public static long bytes(Geometry image, int masks) {
        return (Float.BYTES + masks) * (long) image.count() + image.count() / Byte.SIZE + Long.BYTES;
    }
}
