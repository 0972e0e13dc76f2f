// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.zone;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** Grey level distance zone matrix (IBSI VMDZ): zones by the intensity mask, distances by the morphological one. */
public final class GreyLevelDistanceZone implements FeatureFamily<DistanceZoneSettings, CountMatrix> {
    @Override
    public DistanceZoneSettings defaults() {
        return new DistanceZoneSettings(List.of(SliceAggregation.VOLUME), 1, Norm.CHEBYSHEV, EdgeNorm.MANHATTAN);
    }

    @Override
    public List<Feature<CountMatrix>> features(DistanceZoneSettings settings) {
        return DistanceZoneFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(DistanceZoneSettings settings) {
        return settings.aggregations().stream().map(SliceAggregation::aggregation).toList();
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, DistanceZoneSettings settings, Task task) {
        return ZoneMatrices.make(region, settings.linkage(), settings.aggregations(),
                (zones, inVolume) -> ZoneDistances.of(zones, EdgeDistances.of(region, zones.grid(), settings.edgeNorm(), inVolume)), task);
    }

    @Override
    public String notation() {
        return "p_ij is the share of zones with grey level i and distance j from the edge, r_i = Σ_j p_ij, c_j = Σ_i p_ij; N_s is the number of zones, N_v that of voxels.";
    }

    /** As size zones, and the distances in the volume and in slices. */
    @Override
    public long bytes(Geometry box, DistanceZoneSettings settings) {
        return Integer.BYTES * (long) box.count() + EqualNeighbours.bytes(box) + 2 * (Zones.bytes(box, settings.linkage()) + PaddedLevels.bytes(box, settings.linkage().reach())) + CellCounts.bytes(box);
    }

    @Override
    public Map<String, Long> shared(Geometry box, DistanceZoneSettings settings) {
        return EdgeDistances.shared(box, settings.linkage(), settings.edgeNorm());
    }
}
