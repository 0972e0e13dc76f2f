// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.Map;

import org.hilum.spi.image.Volume;

/**
 * A feature's values around voxels of a region.
 *
 * @param values on the processed grid (with a step, on every so many of its voxels), NaN where there is none; the quantity is the feature with its unit
 * @param defined voxels with a value
 * @param undefined voxels without, by the reason; reasons that differ in numbers only count as the first of them
 * @param notes what was noted of values that there are, and by the family, likewise
 */
public record FeatureMap(Volume values, long defined, Map<String, Long> undefined, Map<String, Long> notes) {
    /** Why voxels that are no part of the region have no value. */
    public static final String OUTSIDE = "outside the region";
}
