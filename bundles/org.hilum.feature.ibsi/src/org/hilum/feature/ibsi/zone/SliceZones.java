// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.image.GreyLevels;

/** Zones of grey levels that belong to no region, such as those of slices in another plane. */
public final class SliceZones {
    private SliceZones() {
    }

    /** Zones of each slice, by level and size, all slices merged. */
    public static CountMatrix merged(GreyLevels grey) {
        Zones zones = ZoneForest.ofNear(PaddedLevels.of(grey, 1), Direction.inSlice(1)).zones();
        return ZoneMatrices.matrix(zones, zones.sizes(), 1, zones.sizes().length);
    }
}
