// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

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

/** Neighbouring grey level dependence matrix (IBSI REK0) of the region's discretised intensities. */
public final class NeighbouringGreyLevelDependence implements FeatureFamily<DependenceSettings, CountMatrix> {
    @Override
    public DependenceSettings defaults() {
        return new DependenceSettings(List.of(SliceAggregation.VOLUME), 1, Norm.CHEBYSHEV, 0);
    }

    @Override
    public List<Feature<CountMatrix>> features(DependenceSettings settings) {
        return DependenceFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(DependenceSettings settings) {
        return settings.aggregations().stream().map(SliceAggregation::aggregation).toList();
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, DependenceSettings settings, Task task) {
        return new DependenceMembers(region, settings).make(task);
    }

    @Override
    public String notation() {
        return "p_ij is the share of voxels with grey level i on which j voxels depend, themselves included, r_i = Σ_j p_ij, c_j = Σ_i p_ij; N_s = N_v is the number of voxels.";
    }

    /** The grey levels, their padded copy, which of them are equal, and the counts. */
    @Override
    public long bytes(Geometry box, DependenceSettings settings) {
        return Integer.BYTES * (long) box.count() + PaddedLevels.bytes(box, settings.neighbourhood().reach()) + EqualNeighbours.bytes(box) + CellCounts.bytes(box);
    }

    @Override
    public Map<String, Long> shared(Geometry box, DependenceSettings settings) {
        return settings.neighbourhood().isAdjacent() ? EqualNeighbours.shared(box) : PaddedLevels.shared(box, settings.neighbourhood().reach());
    }
}
