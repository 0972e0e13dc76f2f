// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

/** How intensities become the numbers that a network was trained on. */
public enum Normalisation {
    /** Not at all. */
    NONE,
    /** From the lowest to the highest of a window become 0 to 1; what lies beyond is cut to that. */
    WINDOW,
    /** Minus the mean, divided by the standard deviation, of the region's own intensities. */
    REGION_Z_SCORE,
    /** Minus a given mean, divided by a given standard deviation. */
    FIXED_Z_SCORE
}
