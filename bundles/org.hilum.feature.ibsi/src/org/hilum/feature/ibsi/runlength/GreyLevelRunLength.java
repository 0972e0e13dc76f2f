// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.runlength;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.DistanceWeighting;
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

/** Grey level run length matrix (IBSI TP0I) of the region's discretised intensities. */
public final class GreyLevelRunLength implements FeatureFamily<RunLengthSettings, CountMatrix> {
    @Override
    public RunLengthSettings defaults() {
        return new RunLengthSettings(List.of(DirectionalAggregation.VOLUME_MERGED), DistanceWeighting.NONE);
    }

    @Override
    public List<Feature<CountMatrix>> features(RunLengthSettings settings) {
        return RunLengthFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(RunLengthSettings settings) {
        return settings.aggregations().stream().map(DirectionalAggregation::aggregation).toList();
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, RunLengthSettings settings, Task task) {
        EqualNeighbours equal = settings.asksVolume() ? EqualNeighbours.inVolume(region) : EqualNeighbours.inSlice(region);
        return new RunLengthMembers(equal, settings).make(task);
    }

    @Override
    public String notation() {
        return "p_ij is the share of runs with grey level i and length j, r_i = Σ_j p_ij, c_j = Σ_i p_ij; N_s is the number of runs, N_v that of voxels, once for each matrix "
                + "that was merged.";
    }

    /** The grey levels, their padded copy, which of them are equal, and the counts of one direction and of all. */
    @Override
    public long bytes(Geometry box, RunLengthSettings settings) {
        return Integer.BYTES * (long) box.count() + PaddedLevels.bytes(box, 1) + EqualNeighbours.bytes(box) + 2 * CellCounts.bytes(box);
    }

    @Override
    public Map<String, Long> shared(Geometry box, RunLengthSettings settings) {
        return EqualNeighbours.shared(box);
    }
}
