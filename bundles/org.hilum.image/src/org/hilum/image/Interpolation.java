// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

/** How intensities between voxel centres are found (IBSI VTM2). In 2D, and in 3D as the product over the axes. */
public enum Interpolation {
    /** The nearest voxel's; halfway between two, the one of higher index. */
    NEAREST,
    /** Along straight lines between neighbours. */
    LINEAR,
    /** By cubic B-splines that pass through every voxel's intensity, the image continued by its edge values. */
    CUBIC_SPLINE
}
