// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.statistics.Intensities;
import org.hilum.feature.ibsi.texture.LevelDistribution;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GreyLevels;
import org.hilum.spi.image.Region;

/** PyRadiomics' first order statistics: of the intensities themselves, and two of their grey levels. */
public final class FirstOrder implements FeatureFamily<FirstOrderSettings, FirstOrderData> {
    @Override
    public FirstOrderSettings defaults() {
        return new FirstOrderSettings(0);
    }

    @Override
    public List<Feature<FirstOrderData>> features(FirstOrderSettings settings) {
        return FirstOrderFeatures.of(settings.voxelArrayShift());
    }

    @Override
    public String notation() {
        return "X are the N intensities with mean μ and central moments m_k; P10 to P90 their percentiles; p_i the share of voxels with grey level "
                + "i; c the voxel array shift.";
    }

    @Override
    public Parts<FirstOrderData> prepare(Region region, FirstOrderSettings settings, Task task) {
        Intensities intensities = Intensities.of(region.intensities());
        GreyLevels grey = region.grey();
        double[] share = new double[grey.count()];
        for (int level : grey.levels()) {
            if (level > 0) {
                share[level - 1]++;
            }
        }
        for (int level = 0; level < share.length; level++) {
            share[level] /= intensities.count();
        }
        return Parts.of(new FirstOrderData(intensities, new LevelDistribution(share, 1), settings.voxelArrayShift(), region.geometry().voxelVolume()));
    }

    @Override
    public long bytes(Geometry box, FirstOrderSettings settings) {
        return (2L * Float.BYTES + Integer.BYTES) * box.count();
    }

    @Override
    public Map<String, Long> shared(Geometry box, FirstOrderSettings settings) {
        return Map.of();
    }
}
