// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

/** How regions lie over the image: their opacity (0 to 1) where filled, and the width of their outline in pixels (0: none). */
public record LayerStyle(double opacity, int outline) {
}
