// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import org.hilum.spi.Aggregation;

/** The three ways of IBSI by which matrices that know no direction become one value a feature. */
public enum SliceAggregation {
    SLICES_AVERAGED(Aggregation.ZONES_SLICES),
    SLICES_MERGED(Aggregation.ZONES_MERGED),
    VOLUME(Aggregation.ZONES_VOLUME);

    private final Aggregation aggregation;

    SliceAggregation(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    /** The same among all aggregations of the standard. */
    public Aggregation aggregation() {
        return aggregation;
    }
}
