// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.spi.image.Reach;

/** Whether a filter sees the neighbours in other slices. */
public enum Extent {
    /** In all three directions. */
    VOLUME,
    /** Within each slice by itself. */
    SLICES;

    /** Axes that it filters along: the first of them. */
    int dimensions() {
        return this == VOLUME ? 3 : 2;
    }

    /** How far a kernel of this reach sees: on a torus every crop is another image. */
    Reach reach(Boundary boundary, Reach kernel) {
        if (boundary == Boundary.PERIODIC) {
            return this == VOLUME ? Reach.WHOLE : new Reach(Reach.WHOLE.x(), Reach.WHOLE.y(), 0);
        }
        return this == VOLUME ? kernel : new Reach(kernel.x(), kernel.y(), 0);
    }
}
