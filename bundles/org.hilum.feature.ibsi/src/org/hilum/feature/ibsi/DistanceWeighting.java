// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

/**
 * Weight of a direction where matrices are merged over directions, or of a neighbour where neighbours are averaged;
 * ‖m‖ is the Euclidean length of the direction vector in voxels. The standard's own is none, and its reference values are
 * made without.
 */
public enum DistanceWeighting {
    NONE, INVERSE, EXPONENTIAL;

    /**
     * 1, 1 / ‖m‖ or exp(−‖m‖²), but for a factor that all directions of one distance share: what is weighted is
     * normalised, and without it the exponential of a long direction would vanish.
     *
     * @param squaredLength ‖m‖²
     * @param distance the least length there is
     */
    public double weight(int squaredLength, int distance) {
        return switch (this) {
            case NONE -> 1;
            case INVERSE -> distance / Math.sqrt(squaredLength);
            case EXPONENTIAL -> Math.exp(distance * distance - squaredLength);
        };
    }
}
