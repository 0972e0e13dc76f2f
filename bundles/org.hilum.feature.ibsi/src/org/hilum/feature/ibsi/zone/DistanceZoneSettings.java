// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.List;

import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.Asked;
import org.hilum.feature.ibsi.texture.Neighbourhood;
import org.hilum.spi.settings.Param;

/** What of the standard's choices a distance zone matrix is made with. */
public record DistanceZoneSettings(
        @Param(label = "Aggregations", help = "Each slice by itself and averaged, slices merged, or the volume; each gives its own column")
        List<SliceAggregation> aggregations,
        @Param(label = "Linkage distance", unit = "voxels", min = 1, max = Neighbourhood.MOST_DISTANCE,
                help = "Voxels of one grey level that lie no further apart are linked; the standard's reference values use 1")
        double linkageDistance,
        @Param(label = "Linkage norm", help = "How that distance is measured; the standard advises against any but Chebyshev", expert = true)
        Norm linkageNorm,
        @Param(label = "Edge norm", help = "How the distance of a voxel from the region's edge is measured; the standard's own is Manhattan", expert = true)
        EdgeNorm edgeNorm) {

    public DistanceZoneSettings {
        aggregations = Asked.once(aggregations);
        new Neighbourhood(linkageNorm, linkageDistance);
    }

    /** Which voxels of one grey level are linked. */
    Neighbourhood linkage() {
        return new Neighbourhood(linkageNorm, linkageDistance);
    }

    boolean asks(SliceAggregation aggregation) {
        return aggregations.contains(aggregation);
    }
}
