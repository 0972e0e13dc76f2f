// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.Optional;

import org.hilum.spi.image.Vec3;

/**
 * One axis of the array.
 *
 * @param direction the step from one sample to the next in the file's space; empty where the axis does not lie in space, or nothing is said of it
 * @param spacing the step's length where no direction tells it; NaN where nothing does
 * @param unit of {@code spacing}; empty where nothing is said
 */
record Axis(int size, Optional<Vec3> direction, double spacing, String unit) {
    boolean hasSpacing() {
        return !Double.isNaN(spacing);
    }
}
