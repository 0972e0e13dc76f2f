// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.spi.Aggregation;
import org.hilum.spi.image.Vec3;

/** How directions become one value: PyRadiomics' weightingNorm. */
public enum Weighting {
    /** Not at all: a matrix for each, and values are averaged. */
    NONE,
    /** One matrix of all, all directions alike: no_weighting. */
    EQUAL,
    /** One matrix of all, weighted by the largest of a direction's lengths along the axes, in mm. */
    INFINITY,
    /** By its length in mm. */
    EUCLIDEAN,
    /** By the sum of its lengths along the axes, in mm. */
    MANHATTAN;

    /** Length of a direction; 1 where it does not matter. */
    double length(Direction m, Vec3 spacing) {
        double x = Math.abs(m.x()) * spacing.x();
        double y = Math.abs(m.y()) * spacing.y();
        double z = Math.abs(m.z()) * spacing.z();
        return switch (this) {
            case NONE, EQUAL -> 1;
            case INFINITY -> Math.max(x, Math.max(y, z));
            case EUCLIDEAN -> Math.sqrt(x * x + y * y + z * z);
            case MANHATTAN -> x + y + z;
        };
    }

    Aggregation aggregation(Within within) {
        return this == NONE ? within.averaged() : within.merged();
    }
}
