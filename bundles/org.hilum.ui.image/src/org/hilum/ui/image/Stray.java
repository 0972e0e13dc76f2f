// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import org.hilum.engine.extract.MaskElsewhere;

/**
 * A mask that was refused because of its grid, as the viewer shows it: dashed, where its file places it.
 *
 * @param rgb its region's colour as 0xRRGGBB
 */
public record Stray(MaskElsewhere of, int rgb) {
}
