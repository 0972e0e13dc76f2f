// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import org.hilum.spi.image.Mask;

/**
 * A region's mask that lies on another grid than its image and may not be resampled: to be shown, not to be measured.
 *
 * @param mask on its own grid, where its file places it in the patient
 * @param difference of the grids, in millimetres and voxels
 */
public record MaskElsewhere(String region, Mask mask, String difference) {
}
