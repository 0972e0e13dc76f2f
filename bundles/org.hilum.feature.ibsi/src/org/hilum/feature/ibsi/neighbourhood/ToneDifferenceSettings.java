// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;

import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.Asked;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.spi.settings.Param;

/** What of the standard's choices a neighbourhood grey tone difference matrix is made with. */
public record ToneDifferenceSettings(
        @Param(label = "Aggregations", help = "Each slice by itself and averaged, slices merged, or the volume; each gives its own column")
        List<SliceAggregation> aggregations,
        @Param(label = "Distance", unit = "voxels", min = 1, max = Neighbourhood.MOST_DISTANCE,
                help = "Voxels that lie no further away are averaged; the standard's reference values use 1")
        double distance,
        @Param(label = "Norm", help = "How that distance is measured; the standard advises against any but Chebyshev", expert = true)
        Norm norm,
        @Param(label = "Distance weighting", help = "Weight of a neighbour in the average; the standard advises against it", expert = true)
        DistanceWeighting weighting) {

    public ToneDifferenceSettings {
        aggregations = Asked.once(aggregations);
        new Neighbourhood(norm, distance);
    }

    /** Which voxels are a voxel's neighbours. */
    Neighbourhood neighbourhood() {
        return new Neighbourhood(norm, distance);
    }

    boolean asks(SliceAggregation aggregation) {
        return aggregations.contains(aggregation);
    }
}
