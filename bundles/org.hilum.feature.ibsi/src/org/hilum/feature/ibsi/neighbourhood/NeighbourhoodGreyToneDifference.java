// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.neighbourhood;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** Neighbourhood grey tone difference matrix (IBSI IPET) of the region's discretised intensities. */
public final class NeighbourhoodGreyToneDifference implements FeatureFamily<ToneDifferenceSettings, ToneDifferenceMatrix> {
    @Override
    public ToneDifferenceSettings defaults() {
        return new ToneDifferenceSettings(List.of(SliceAggregation.VOLUME), 1, Norm.CHEBYSHEV, DistanceWeighting.NONE);
    }

    @Override
    public List<Feature<ToneDifferenceMatrix>> features(ToneDifferenceSettings settings) {
        return ToneDifferenceFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(ToneDifferenceSettings settings) {
        return settings.aggregations().stream().map(SliceAggregation::aggregation).toList();
    }

    @Override
    public Parts<ToneDifferenceMatrix> prepare(Region region, ToneDifferenceSettings settings, Task task) {
        PaddedLevels levels = PaddedLevels.of(region, settings.neighbourhood().reach());
        return new ToneDifferenceMembers(levels, settings).make(task);
    }

    @Override
    public String notation() {
        return "p_i is the share of grey level i among the N_vc voxels that have a neighbour, s_i the sum of |i − mean of the neighbours| over those of level i; N_gp is the number of "
                + "levels with p_i > 0, and i and j run over these.";
    }

    /** The grey levels, their padded copy, sums over some slices, and sums by level for up to 65,536 levels; a million take 12 MB more. */
    @Override
    public long bytes(Geometry box, ToneDifferenceSettings settings) {
        return Integer.BYTES * (long) box.count() + PaddedLevels.bytes(box, settings.neighbourhood().reach()) + ToneDifferenceMembers.bytes(box, settings);
    }

    @Override
    public Map<String, Long> shared(Geometry box, ToneDifferenceSettings settings) {
        return PaddedLevels.shared(box, settings.neighbourhood().reach());
    }
}
