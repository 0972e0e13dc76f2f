// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

/** How a mask is brought onto a new grid. */
public enum MaskInterpolation {
    /** The nearest voxel decides. */
    NEAREST,
    /** Voxels count 0 or 1 and are interpolated along straight lines; a new voxel is inside from the threshold up. */
    LINEAR
}
