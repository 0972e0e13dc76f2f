// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;

import org.hilum.feature.ibsi.statistics.Intensities;
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
    public Parts<FirstOrderData> prepare(Region region, FirstOrderSettings settings, Task task) {
        Intensities intensities = Intensities.of(region.intensities());
        GreyLevels grey = region.grey();
        double[] share = new double[grey.count() + 1];
        for (int level : grey.levels()) {
            share[level] += level > 0 ? 1.0 / intensities.count() : 0;
        }
        return Parts.of(new FirstOrderData(intensities, share, settings.voxelArrayShift(), region.geometry().voxelVolume()));
    }

    @Override
    public long bytes(Geometry box, FirstOrderSettings settings) {
        return (2L * Float.BYTES + Integer.BYTES) * box.count();
    }
}
