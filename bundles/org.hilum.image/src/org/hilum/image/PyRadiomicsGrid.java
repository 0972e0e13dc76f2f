// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.OptionalDouble;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;

/**
 * What of an image PyRadiomics resamples for a region, and onto which grid (see {@link GridRule#PYRADIOMICS}). Told from
 * its documentation and its results.
 */
final class PyRadiomicsGrid {
    private PyRadiomicsGrid() {
    }

    /** The grid of these spacings; an axis along which the region is one voxel thick keeps its own. */
    static Geometry of(Geometry old, OptionalDouble inPlane, OptionalDouble throughPlane, Box drawn) {
        OptionalDouble x = drawn.nx() == 1 ? OptionalDouble.empty() : inPlane;
        OptionalDouble y = drawn.ny() == 1 ? OptionalDouble.empty() : inPlane;
        OptionalDouble z = drawn.nz() == 1 ? OptionalDouble.empty() : throughPlane;
        return NewGrid.of(old, x, y, z, GridRule.PYRADIOMICS);
    }

    /**
     * The part of the new grid that is made: so many voxels around the drawn region's box.
     *
     * @param box the region's box on the new grid, all of which is made in any case
     */
    static Box around(Geometry old, Geometry now, Box drawn, Box box, int padding) {
        if (old.equals(now)) {
            return drawn.grow(padding, padding, padding, now);
        }
        int[] x = range(now.nx(), old.spacing().x() / now.spacing().x(), drawn.x(), drawn.nx(), padding, box.x(), box.nx());
        int[] y = range(now.ny(), old.spacing().y() / now.spacing().y(), drawn.y(), drawn.ny(), padding, box.y(), box.ny());
        int[] z = range(now.nz(), old.spacing().z() / now.spacing().z(), drawn.z(), drawn.nz(), padding, box.z(), box.nz());
        return new Box(x[0], y[0], z[0], x[1], y[1], z[1]);
    }

    /** First and number of new voxels along an axis. */
    private static int[] range(int n, double ratio, int first, int count, int padding, int boxFirst, int boxCount) {
        int low = (int) Math.max(0, Math.floor((first - 0.5) * ratio - padding));
        int high = (int) Math.min(n - 1, Math.ceil((first + count - 0.5) * ratio + padding));
        low = Math.min(low, boxFirst);
        return new int[] {low, Math.max(high, boxFirst + boxCount - 1) - low + 1};
    }
}
