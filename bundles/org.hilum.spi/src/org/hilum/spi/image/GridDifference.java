// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.Locale;
import java.util.Optional;

/** How two grids differ, told in voxels and millimetres. The one place that words a mismatch of an image and its mask. */
public final class GridDifference {
    private GridDifference() {
    }

    /** Empty where the grids are the same in the sense of {@link Geometry#sameGrid}. */
    public static Optional<String> between(Geometry image, Geometry other) {
        if (image.sameGrid(other)) {
            return Optional.empty();
        }
        if (image.nx() != other.nx() || image.ny() != other.ny() || image.nz() != other.nz()) {
            return Optional.of(size(image) + " voxels in the image, " + size(other) + " here");
        }
        double mm = image.cornerDistance(other);
        double smallest = Math.min(image.spacing().x(), Math.min(image.spacing().y(), image.spacing().z()));
        return Optional.of(String.format(Locale.ROOT, "its corners lie up to %.4g mm (%.3g voxels) off; allowed are %.3g mm, %.0f %% of the smallest spacing",
                mm, mm / smallest, Geometry.SAME_GRID * smallest, 100 * Geometry.SAME_GRID));
    }

    private static String size(Geometry g) {
        return g.nx() + " x " + g.ny() + " x " + g.nz();
    }
}
