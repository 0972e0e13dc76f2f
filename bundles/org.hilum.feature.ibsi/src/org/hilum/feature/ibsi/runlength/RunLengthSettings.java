// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import java.util.List;

import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.texture.Asked;
import org.hilum.spi.settings.Param;

/** What of the standard's choices a run length matrix is made with. */
public record RunLengthSettings(
        @Param(label = "Aggregations", help = "How the matrices of directions and slices become one value a feature; each gives its own column")
        List<DirectionalAggregation> aggregations,
        @Param(label = "Distance weighting", help = "Weight of a direction when directions are merged; the standard advises against it",
                expert = true)
        DistanceWeighting weighting) {

    public RunLengthSettings {
        aggregations = Asked.once(aggregations);
    }

    boolean asks(DirectionalAggregation aggregation) {
        return aggregations.contains(aggregation);
    }

    boolean asksVolume() {
        return aggregations.stream().anyMatch(DirectionalAggregation::inVolume);
    }
}
