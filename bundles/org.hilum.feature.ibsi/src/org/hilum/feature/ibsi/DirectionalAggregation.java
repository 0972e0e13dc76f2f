// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import org.hilum.spi.Aggregation;

/** The six ways of IBSI by which texture matrices, one for each direction (and slice), become one value a feature. */
public enum DirectionalAggregation {
    SLICES_AVERAGED(Aggregation.SLICES_AVERAGED),
    SLICES_MERGED(Aggregation.SLICES_MERGED),
    DIRECTIONS_AVERAGED(Aggregation.DIRECTIONS_AVERAGED),
    SLICES_DIRECTIONS_MERGED(Aggregation.SLICES_DIRECTIONS_MERGED),
    VOLUME_AVERAGED(Aggregation.VOLUME_AVERAGED),
    VOLUME_MERGED(Aggregation.VOLUME_MERGED);

    private final Aggregation aggregation;

    DirectionalAggregation(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    /** The same among all aggregations of the standard. */
    public Aggregation aggregation() {
        return aggregation;
    }

    /** Whether neighbours in other slices count, along 13 directions; otherwise those within the slice, along 4. */
    public boolean inVolume() {
        return this == VOLUME_AVERAGED || this == VOLUME_MERGED;
    }
}
