// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import org.hilum.spi.image.Mask;

/**
 * A region as the viewer lays it over an image.
 *
 * @param mask its voxels, on the image's own grid
 * @param rgb its colour as 0xRRGGBB
 * @param measured whether features are read from it; others (an organ that bounds a ring) are hidden at first
 */
public record Overlay(String name, Mask mask, int rgb, boolean measured) {
}
