// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.cooccurrence.GreyLevelCooccurrence;
import org.hilum.feature.ibsi.cooccurrence.PairMatrix;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;

/** PyRadiomics' grey level co-occurrence matrix. Directions without any pair are left out of the average. */
public final class Cooccurrence implements FeatureFamily<CooccurrenceOptions, PairMatrix> {
    @Override
    public CooccurrenceOptions defaults() {
        return new CooccurrenceOptions(Distances.ADJACENT, true, Weighting.NONE, Within.VOLUME);
    }

    @Override
    public List<Feature<PairMatrix>> features(CooccurrenceOptions options) {
        return CooccurrenceFeatures.of(options.isStandard());
    }

    @Override
    public List<Aggregation> aggregations(CooccurrenceOptions options) {
        return List.of(options.weighting().aggregation(options.within()));
    }

    @Override
    public String notation() {
        return "p_ij is the share of pairs of neighbours with grey levels i and j, p_x(i) = Σ_j p_ij with mean μ_x, deviation σ_x and entropy HX, "
                + "p_y(j) = Σ_i p_ij with μ_y, σ_y and HY; d_k is the share of pairs with |i − j| = k, s_k that of pairs with i + j = k; HXY1 = −Σ "
                + "p_ij log_2(p_x(i) p_y(j)), HXY2 = −Σ p_x(i) p_y(j) log_2(p_x(i) p_y(j)); N_g is the highest level.";
    }

    @Override
    public Parts<PairMatrix> prepare(Region region, CooccurrenceOptions options, Task task) {
        PaddedLevels levels = PaddedLevels.of(region, Distances.longest(options.distances()));
        List<Direction> directions = options.within().neighbours(options.distances());
        int count = region.grey().count();
        task.check();
        List<PairMatrix> members = options.weighting() == Weighting.NONE ? PairMatrix.ofEach(levels, count, directions, options.symmetrical())
                : List.of(PairMatrix.merged(levels, count, directions, weights(directions, options.weighting(), region.geometry().spacing()), options.symmetrical()));
        return new Parts<>(Map.of(aggregations(options).getFirst(), members));
    }

    /** exp(−‖m‖²), with the length in mm; without a norm all are alike. */
    private static double[] weights(List<Direction> directions, Weighting weighting, Vec3 spacing) {
        return directions.stream().mapToDouble(m -> Math.exp(-weighting.length(m, spacing) * weighting.length(m, spacing))).toArray();
    }

    @Override
    public long bytes(Geometry box, CooccurrenceOptions options) {
        int longest = Distances.longest(options.distances());
        long tables = options.within().neighbours(options.distances()).size() / 13 + 1L;
        GreyLevelCooccurrence standard = new GreyLevelCooccurrence();
        return tables * standard.bytes(box, standard.defaults()) + PaddedLevels.bytes(box, longest);
    }

    @Override
    public Map<String, Long> shared(Geometry box, CooccurrenceOptions options) {
        return PaddedLevels.shared(box, Distances.longest(options.distances()));
    }
}
