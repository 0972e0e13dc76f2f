// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import org.hilum.feature.ibsi.Norm;

/**
 * How the distance of a voxel from the region's edge is measured. A Euclidean distance is no whole number, and how it would
 * be rounded the standard leaves open, so that it is no choice here.
 */
public enum EdgeNorm {
    /** Faces to be crossed until outside (IBSI LIFZ): the standard's own. */
    MANHATTAN(Norm.MANHATTAN),
    /** Steps to adjacent voxels, by faces, edges or corners, until outside (IBSI PVMT). */
    CHEBYSHEV(Norm.CHEBYSHEV);

    private final Norm norm;

    EdgeNorm(Norm norm) {
        this.norm = norm;
    }

    Norm norm() {
        return norm;
    }
}
