// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.neighbourhood.DependenceSettings;
import org.hilum.feature.ibsi.neighbourhood.NeighbourMatrices;
import org.hilum.feature.ibsi.neighbourhood.NeighbouringGreyLevelDependence;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** PyRadiomics' grey level dependence matrix. */
public final class Dependence implements FeatureFamily<DependenceOptions, CountMatrix> {
    private static final NeighbouringGreyLevelDependence STANDARD = new NeighbouringGreyLevelDependence();

    @Override
    public DependenceOptions defaults() {
        return new DependenceOptions(Distances.ADJACENT, 0, Within.VOLUME);
    }

    @Override
    public List<Feature<CountMatrix>> features(DependenceOptions options) {
        return DependenceFeatures.of(options.isStandard());
    }

    @Override
    public List<Aggregation> aggregations(DependenceOptions options) {
        return List.of(options.within().zones());
    }

    @Override
    public String notation() {
        return "d_ij is the number of voxels of grey level i on which, themselves included, j voxels depend, N_v = Σ d_ij, p_ij = d_ij / N_v, μ "
                + "the mean of i or of j.";
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, DependenceOptions options, Task task) {
        if (options.isStandard()) {
            SliceAggregation aggregation = options.within() == Within.VOLUME ? SliceAggregation.VOLUME : SliceAggregation.SLICES_MERGED;
            return STANDARD.prepare(region, new DependenceSettings(List.of(aggregation), 1, Norm.CHEBYSHEV, options.cutoff()), task);
        }
        PaddedLevels levels = PaddedLevels.of(region, Distances.longest(options.distances()));
        CountMatrix matrix = NeighbourMatrices.dependence(levels, options.within().neighbours(options.distances()), options.cutoff(), task);
        return new Parts<>(Map.of(options.within().zones(), List.of(matrix)));
    }

    @Override
    public long bytes(Geometry box, DependenceOptions options) {
        return STANDARD.bytes(box, STANDARD.defaults()) + PaddedLevels.bytes(box, Distances.longest(options.distances()));
    }

    @Override
    public Map<String, Long> shared(Geometry box, DependenceOptions options) {
        return options.isStandard() ? STANDARD.shared(box, STANDARD.defaults()) : PaddedLevels.shared(box, Distances.longest(options.distances()));
    }
}
