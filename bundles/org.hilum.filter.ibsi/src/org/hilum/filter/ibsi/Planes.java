// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** In which planes a two-dimensional filter works. */
public enum Planes {
    /** In each slice. */
    SLICES,
    /** In slices and the planes at right angles to them, (x, y), (x, z) and (y, z); responses become one as those at several angles do. */
    ORTHOGONAL;

    /** First and second axis of each kind of plane, and the axis that counts the planes. */
    int[][] axes() {
        return this == SLICES ? new int[][] {{0, 1, 2}} : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 2, 0}};
    }
}
