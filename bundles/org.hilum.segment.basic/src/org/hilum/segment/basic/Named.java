// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.segment.basic;

import java.util.Map;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GridDifference;
import org.hilum.spi.image.Mask;

/** Finds the region that a setting names. */
final class Named {
    private Named() {
    }

    static Mask mask(Map<String, Mask> masks, String name, Geometry grid) {
        Mask mask = masks.get(name);
        if (mask == null) {
            throw new Problem("there is no region of that name", "region " + name, masks.isEmpty() ? "give it a mask" : "name one of: " + String.join(", ", masks.keySet()));
        }
        GridDifference.between(grid, mask.geometry()).ifPresent(difference -> {
            throw new Problem("it lies on another grid than the image: " + difference, "region " + name, "use the mask that was drawn on this image");
        });
        return mask;
    }
}
