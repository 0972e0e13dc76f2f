// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/** Straight lines of voxels through a grid. */
final class Lines {
    private Lines() {
    }

    /** Whether any line along the direction holds two voxels of the mask, however far apart. */
    static boolean meetTwice(Mask mask, Direction m) {
        Geometry g = mask.geometry();
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    if (mask.at(i, j, k) && meetsAhead(mask, m, i, j, k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean meetsAhead(Mask mask, Direction m, int i, int j, int k) {
        Geometry g = mask.geometry();
        int x = i + m.x();
        int y = j + m.y();
        int z = k + m.z();
        while (x >= 0 && y >= 0 && z >= 0 && x < g.nx() && y < g.ny() && z < g.nz()) {
            if (mask.at(x, y, z)) {
                return true;
            }
            x += m.x();
            y += m.y();
            z += m.z();
        }
        return false;
    }
}
