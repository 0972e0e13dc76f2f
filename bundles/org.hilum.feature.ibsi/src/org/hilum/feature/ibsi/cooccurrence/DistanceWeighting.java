// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

/**
 * Weight of a direction when matrices are merged over directions (IBSI 6CK8); ‖m‖ is the Euclidean length of the
 * direction vector in voxels. The standard's own is none, and its reference values are made without.
 */
public enum DistanceWeighting {
    NONE, INVERSE, EXPONENTIAL;

    /**
     * 1, 1 / ‖m‖ or exp(−‖m‖²), but for a factor that all directions of one distance share: merged counts are
     * normalised, and without it the exponential of a long direction would vanish.
     */
    double weight(Direction m, int distance) {
        return switch (this) {
            case NONE -> 1;
            case INVERSE -> distance / Math.sqrt(m.squaredLength());
            case EXPONENTIAL -> Math.exp(distance * distance - m.squaredLength());
        };
    }
}
