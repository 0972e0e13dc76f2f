// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.example.shells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.image.DistanceTransform;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Region;
import org.hilum.spi.settings.Param;

/** Mean intensity in concentric shells of equal depth, from a region's rim to its core. */
public final class Shells implements FeatureFamily<Shells.Settings, double[]> {
    public record Settings(@Param(label = "Shells", min = 2, max = 20, help = "Number of shells between rim and core") int shells) {
    }

    @Override
    public Settings defaults() {
        return new Settings(3);
    }

    @Override
    public List<Feature<double[]>> features(Settings settings) {
        List<Feature<double[]>> features = new ArrayList<>();
        for (int n = 0; n < settings.shells(); n++) {
            int shell = n;
            features.add(new Feature<>("shell-" + (n + 1), "Mean intensity of shell " + (n + 1), "", "{intensity}", means -> defined(means[shell])));
        }
        return features;
    }

    @Override
    public Parts<double[]> prepare(Region region, Settings settings, Task task) {
        double[] depth = DistanceTransform.depth(region.morphological());
        double deepest = Arrays.stream(depth).max().orElseThrow();
        double[] sum = new double[settings.shells()];
        int[] count = new int[settings.shells()];
        for (int v = 0; v < depth.length; v++) {
            if (region.intensity().at(v)) {
                int shell = (int) Math.min(settings.shells(), Math.ceil(settings.shells() * depth[v] / deepest)) - 1;
                sum[shell] += region.image().at(v);
                count[shell]++;
            }
        }
        Arrays.setAll(sum, n -> sum[n] / count[n]);
        return Parts.of(sum);
    }

    private static double defined(double mean) {
        if (Double.isNaN(mean)) {
            throw new Undefined("no voxel lies in this shell");
        }
        return mean;
    }
}
