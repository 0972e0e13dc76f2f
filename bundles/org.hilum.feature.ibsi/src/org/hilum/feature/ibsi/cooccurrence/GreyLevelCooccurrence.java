// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** Grey level co-occurrence matrix (IBSI LFYI) of the region's discretised intensities. */
public final class GreyLevelCooccurrence implements FeatureFamily<CooccurrenceSettings, CooccurrenceMatrix> {
    @Override
    public CooccurrenceSettings defaults() {
        return new CooccurrenceSettings(List.of(DirectionalAggregation.VOLUME_MERGED), 1, true, DistanceWeighting.NONE);
    }

    @Override
    public List<Feature<CooccurrenceMatrix>> features(CooccurrenceSettings settings) {
        return CooccurrenceFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(CooccurrenceSettings settings) {
        return settings.aggregations().stream().map(DirectionalAggregation::aggregation).toList();
    }

    @Override
    public Parts<CooccurrenceMatrix> prepare(Region region, CooccurrenceSettings settings, Task task) {
        PaddedLevels levels = PaddedLevels.of(region, settings.distance());
        return new CooccurrenceMembers(levels, region.grey().count(), settings).make(task);
    }

    @Override
    public String notation() {
        return "p_ij is the share of pairs of neighbours with grey levels i and j, r_i = Σ_j p_ij with mean μ_r, deviation σ_r and entropy HX, c_j = Σ_i p_ij with μ_c, σ_c and "
                + "HY; d_k is the share of pairs with |i − j| = k, s_k that of pairs with i + j = k; N_g the number of levels.";
    }

    /**
     * The grey levels, their padded copy, and tables or else the ordered voxels and one matrix of up to 65,536 levels;
     * a million levels, the most there can be, take 100 MB more.
     */
    @Override
    public long bytes(Geometry box, CooccurrenceSettings settings) {
        long tables = 3L * 13 * Double.BYTES * PairCounts.WIDEST_TABLE * PairCounts.WIDEST_TABLE;
        return Integer.BYTES * (long) box.count() + PaddedLevels.bytes(box, settings.distance()) + 2L * Long.BYTES * box.count() + tables;
    }

    @Override
    public Map<String, Long> shared(Geometry box, CooccurrenceSettings settings) {
        return PaddedLevels.shared(box, settings.distance());
    }
}
