// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;

import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.Asked;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.spi.settings.Param;

/** What of the standard's choices a neighbouring grey level dependence matrix is made with. */
public record DependenceSettings(
        @Param(label = "Aggregations", help = "Each slice by itself and averaged, slices merged, or the volume; each gives its own column")
        List<SliceAggregation> aggregations,
        @Param(label = "Distance", unit = "voxels", min = 1, max = Neighbourhood.MOST_DISTANCE,
                help = "Voxels that lie no further away are looked at; the standard's reference values use 1")
        double distance,
        @Param(label = "Norm", help = "How that distance is measured; the standard advises against any but Chebyshev", expert = true)
        Norm norm,
        @Param(label = "Coarseness", min = 0, help = "A neighbour depends on a voxel if their grey levels differ by no more than this; the reference values use 0")
        int coarseness) {

    public DependenceSettings {
        aggregations = Asked.once(aggregations);
        new Neighbourhood(norm, distance);
        if (coarseness < 0) {
            throw new IllegalArgumentException("coarseness must be 0 or more: " + coarseness);
        }
    }

    /** Which voxels are a voxel's neighbours. */
    Neighbourhood neighbourhood() {
        return new Neighbourhood(norm, distance);
    }

    boolean asks(SliceAggregation aggregation) {
        return aggregations.contains(aggregation);
    }
}
