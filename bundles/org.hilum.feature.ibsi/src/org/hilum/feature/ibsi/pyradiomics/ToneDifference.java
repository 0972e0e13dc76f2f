// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.neighbourhood.NeighbourMatrices;
import org.hilum.feature.ibsi.neighbourhood.ToneDifferenceMatrix;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** PyRadiomics' neighbouring grey tone difference matrix, in which voxels without a neighbour count as well. */
public final class ToneDifference implements FeatureFamily<ToneDifferenceOptions, ToneDifferenceMatrix> {
    @Override
    public ToneDifferenceOptions defaults() {
        return new ToneDifferenceOptions(Distances.ADJACENT, Within.VOLUME);
    }

    @Override
    public List<Feature<ToneDifferenceMatrix>> features(ToneDifferenceOptions options) {
        return ToneDifferenceFeatures.ALL;
    }

    @Override
    public List<Aggregation> aggregations(ToneDifferenceOptions options) {
        return List.of(options.within().zones());
    }

    @Override
    public String notation() {
        return "p_i is the share of the N_v voxels that have grey level i, s_i the sum of their differences from the mean of their neighbours, N_g "
                + "the number of levels that occur.";
    }

    @Override
    public Parts<ToneDifferenceMatrix> prepare(Region region, ToneDifferenceOptions options, Task task) {
        PaddedLevels levels = PaddedLevels.of(region, Distances.longest(options.distances()));
        ToneDifferenceMatrix matrix = NeighbourMatrices.differences(levels, options.within().neighbours(options.distances()), task);
        return new Parts<>(Map.of(options.within().zones(), List.of(matrix)));
    }

    @Override
    public long bytes(Geometry box, ToneDifferenceOptions options) {
        return Integer.BYTES * (long) box.count() + PaddedLevels.bytes(box, Distances.longest(options.distances())) + 4L * Double.BYTES * (1 << 16);
    }

    @Override
    public Map<String, Long> shared(Geometry box, ToneDifferenceOptions options) {
        return PaddedLevels.shared(box, Distances.longest(options.distances()));
    }
}
