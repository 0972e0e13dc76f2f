// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.runlength.GreyLevelRunLength;
import org.hilum.feature.ibsi.runlength.Runs;
import org.hilum.feature.ibsi.texture.CellCounts;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.EqualNeighbours;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Region;

/** PyRadiomics' grey level run length matrix. Directions in which no line has two voxels of the region are left out. */
public final class RunLength implements FeatureFamily<RunLengthOptions, CountMatrix> {
    @Override
    public RunLengthOptions defaults() {
        return new RunLengthOptions(Weighting.NONE, Within.VOLUME);
    }

    @Override
    public List<Feature<CountMatrix>> features(RunLengthOptions options) {
        return RunLengthFeatures.all();
    }

    @Override
    public List<Aggregation> aggregations(RunLengthOptions options) {
        return List.of(options.weighting().aggregation(options.within()));
    }

    @Override
    public String notation() {
        return "r_ij is the number of runs of grey level i and length j, N_r = Σ r_ij, p_ij = r_ij / N_r, μ the mean of i or of j; N_p is the "
                + "number of voxels.";
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, RunLengthOptions options, Task task) {
        EqualNeighbours equal = options.within() == Within.XY ? EqualNeighbours.inSlice(region) : EqualNeighbours.inVolume(region);
        double voxels = region.intensity().count();
        List<CountMatrix> each = new ArrayList<>();
        CellCounts sum = Runs.none(equal);
        double weights = 0;
        for (int d = 0; d < equal.directions().size(); d++) {
            Direction m = equal.directions().get(d);
            if (!options.within().holds(m)) {
                continue;
            }
            task.check();
            CellCounts runs = Runs.along(equal, d);
            if (!hasLongRun(runs) && !Lines.meetTwice(region.intensity(), m)) {
                continue;
            }
            if (options.weighting() == Weighting.NONE) {
                each.add(CountMatrix.of(runs, equal.levels().lowest(), voxels));
            } else {
                double weight = options.weighting().length(m, region.geometry().spacing());
                sum.addAll(runs, weight);
                weights += weight;
            }
        }
        if (weights > 0) {
            each.add(CountMatrix.of(sum, equal.levels().lowest(), weights * voxels));
        }
        if (each.isEmpty()) {
            throw new Undefined("no line in any of the directions asked for has two voxels of the region");
        }
        return new Parts<>(Map.of(aggregations(options).getFirst(), each));
    }

    private static boolean hasLongRun(CellCounts runs) {
        for (int length : runs.cells().extents()) {
            if (length > 1) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long bytes(Geometry box, RunLengthOptions options) {
        GreyLevelRunLength standard = new GreyLevelRunLength();
        return standard.bytes(box, standard.defaults());
    }

    @Override
    public Map<String, Long> shared(Geometry box, RunLengthOptions options) {
        return EqualNeighbours.shared(box);
    }
}
