// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.List;

import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.texture.Asked;
import org.hilum.spi.settings.Param;

/** What of the standard's choices a co-occurrence matrix is made with. */
public record CooccurrenceSettings(
        @Param(label = "Aggregations", help = "How the matrices of directions and slices become one value a feature; each gives its own column")
        List<DirectionalAggregation> aggregations,
        @Param(label = "Distance", unit = "voxels", min = 1, max = CooccurrenceSettings.MOST_DISTANCE,
                help = "Chebyshev length of the direction vectors; the standard's reference values use 1")
        int distance,
        @Param(label = "Symmetric", help = "Count each pair in both orders, as the standard does", expert = true)
        boolean symmetric,
        @Param(label = "Distance weighting", help = "Weight of a direction when directions are merged; the standard advises against it",
                expert = true)
        DistanceWeighting weighting) {

    /** Far beyond any texture. */
    static final int MOST_DISTANCE = 64;

    public CooccurrenceSettings {
        aggregations = Asked.once(aggregations);
        if (distance < 1 || distance > MOST_DISTANCE) {
            throw new IllegalArgumentException("distance must be 1 to " + MOST_DISTANCE + " voxels: " + distance);
        }
    }

    boolean asks(DirectionalAggregation aggregation) {
        return aggregations.contains(aggregation);
    }
}
