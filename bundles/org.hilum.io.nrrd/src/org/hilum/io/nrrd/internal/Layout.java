// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.List;

/**
 * How the voxels of several volumes lie in the array: {@code inner} values of one volume follow each other, then come those of the
 * next, and all that {@code outer} times. Where the fourth axis is the last, {@code outer} is 1; where it is the first, {@code inner} is.
 *
 * @param space the three axes of a volume
 */
public record Layout(List<Axis> space, int items, int inner, int outer) {
    /** Voxels of one volume. */
    int count() {
        return inner * outer;
    }

    /** All values of the file. */
    long values() {
        return (long) count() * items;
    }
}
