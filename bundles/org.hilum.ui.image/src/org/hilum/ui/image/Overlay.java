// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import org.hilum.spi.image.Mask;

/** A region as the viewer lays it over an image: its name, its voxels on the image's own grid, its colour as 0xRRGGBB. */
public record Overlay(String name, Mask mask, int rgb) {
}
