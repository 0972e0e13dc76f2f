// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

/** Where the voxels of a resampled image lie, and what is taken beyond the old one's edge. */
public enum GridRule {
    /** The standard's: both grids share their centre, and the image goes on with its edge values. */
    IBSI,
    /**
     * That of PyRadiomics: both grids share their first corner; the image is mirrored for splines; new voxels whose centre
     * lies beyond the old image are 0; an axis along which the region is one voxel thick keeps its spacing; an image of whole
     * numbers stays one, cut towards 0; filters see no further than the padding around the region.
     */
    PYRADIOMICS;

    /** Where the first of {@code m} new voxels lies, in indices of {@code n} old ones, if they are {@code step} old voxels apart. */
    double first(int n, int m, double step) {
        return switch (this) {
            case IBSI -> 0.5 * (n - 1) - 0.5 * (m - 1) * step;
            case PYRADIOMICS -> 0.5 * (step - 1);
        };
    }

    /** Where a place counts that is given in old indices: the standard's grid moves it to the edge if it lies beyond. */
    double place(int n, double index) {
        return this == IBSI ? Math.min(n - 1, Math.max(0, index)) : index;
    }

    /** Whether there is an image at a place: within half a voxel of the outermost centres. */
    boolean reaches(int n, double place) {
        return this == IBSI || place >= -0.5 && place < n - 0.5;
    }
}
