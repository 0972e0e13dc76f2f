// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.segment.basic;

import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Refers;

/** Which ring around which region. */
public record RingSettings(
        @Param(label = "Around", help = "The region the ring lies around, mostly the tumour.", refers = Refers.REGION) String of,
        @Param(label = "Width", help = "Voxels whose centre is at most this far from the nearest voxel centre of the region.", unit = "mm", min = 0.01, max = 1000) double width,
        @Param(label = "Only inside", help = "A region the ring stays in, mostly the organ. Empty: no limit.", refers = Refers.REGION) String inside) {
}
