// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.Locale;
import java.util.Optional;

/** How two grids differ, told in voxels and millimetres. The one place that words a mismatch of an image and its mask. */
public final class GridDifference {
    /** Axes that make less than 45° with each other run the same way. */
    private static final double SAME_WAY = Math.sqrt(0.5);

    private GridDifference() {
    }

    /** Empty where the grids are the same in the sense of {@link Geometry#sameGrid}. */
    public static Optional<String> between(Geometry image, Geometry other) {
        if (image.sameGrid(other)) {
            return Optional.empty();
        }
        double mm = image.outerDistance(other);
        String turned = sameWay(image.axes(), other.axes()) ? "" : "; its voxel axes run another way";
        if (image.nx() != other.nx() || image.ny() != other.ny() || image.nz() != other.nz()) {
            return Optional.of(String.format(Locale.ROOT, "%s in the image, %s here, whose outer corners lie up to %.4g mm off", size(image), size(other), mm) + turned);
        }
        double corners = image.cornerDistance(other);
        double smallest = Math.min(image.spacing().x(), Math.min(image.spacing().y(), image.spacing().z()));
        return Optional.of(String.format(Locale.ROOT, "its corners lie up to %.4g mm (%.3g voxels) off; allowed are %.3g mm, %.0f %% of the smallest spacing",
                corners, corners / smallest, Geometry.SAME_GRID * smallest, 100 * Geometry.SAME_GRID) + turned);
    }

    private static boolean sameWay(Axes a, Axes b) {
        return a.i().dot(b.i()) > SAME_WAY && a.j().dot(b.j()) > SAME_WAY && a.k().dot(b.k()) > SAME_WAY;
    }

    private static String size(Geometry g) {
        Vec3 mm = g.spacing();
        return String.format(Locale.ROOT, "%d x %d x %d voxels of %.4g x %.4g x %.4g mm", g.nx(), g.ny(), g.nz(), mm.x(), mm.y(), mm.z());
    }
}
