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
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** Grey level size zone matrix (IBSI 9SAK) of the region's discretised intensities. */
public final class GreyLevelSizeZone implements FeatureFamily<SizeZoneSettings, CountMatrix> {
    @Override
    public SizeZoneSettings defaults() {
        return new SizeZoneSettings(List.of(SliceAggregation.VOLUME), 1, Norm.CHEBYSHEV);
    }

    @Override
    public List<Feature<CountMatrix>> features(SizeZoneSettings settings) {
        return SizeZoneFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(SizeZoneSettings settings) {
        return settings.aggregations().stream().map(SliceAggregation::aggregation).toList();
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, SizeZoneSettings settings, Task task) {
        return ZoneMatrices.make(region, settings.linkage(), settings.aggregations(), (zones, inVolume) -> zones.sizes(), task);
    }

    @Override
    public String notation() {
        return "p_ij is the share of zones with grey level i and of j voxels, r_i = Σ_j p_ij, c_j = Σ_i p_ij; N_s is the number of zones, N_v that of voxels.";
    }

    /** The grey levels, their padded copy, which of them are equal, zones of the volume and of slices, and their counts. */
    @Override
    public long bytes(Geometry box, SizeZoneSettings settings) {
        return Integer.BYTES * (long) box.count() + EqualNeighbours.bytes(box) + 2 * Zones.bytes(box, settings.linkage()) + CellCounts.bytes(box);
    }

    @Override
    public Map<String, Long> shared(Geometry box, SizeZoneSettings settings) {
        return Zones.shared(box, settings.linkage());
    }
}
