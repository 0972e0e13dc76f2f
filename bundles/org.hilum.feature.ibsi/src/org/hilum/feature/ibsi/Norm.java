// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

/** How the length of a vector (x, y, z) of voxels is measured. */
public enum Norm {
    /** max(|x|, |y|, |z|) (IBSI PVMT): within 1 lie 8 neighbours in a slice and 26 in the volume. */
    CHEBYSHEV,
    /** √(x² + y² + z²) (IBSI G9EV): within 1 lie 4 and 6 neighbours, within 1.5 8 and 18. */
    EUCLIDEAN,
    /** |x| + |y| + |z| (IBSI LIFZ): within 1 lie 4 and 6 neighbours, within 2 12 and 24. */
    MANHATTAN;

    public double length(int x, int y, int z) {
        return switch (this) {
            case CHEBYSHEV -> Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
            case EUCLIDEAN -> Math.sqrt((double) x * x + (double) y * y + (double) z * z);
            case MANHATTAN -> Math.abs(x) + Math.abs(y) + Math.abs(z);
        };
    }
}
