// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.statistics;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** Intensity-based statistics (IBSI UHIW), measured over the volume (DHQ4) on the intensities before discretisation. */
public final class IntensityStatistics implements FeatureFamily<NoSettings, Intensities> {
    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public List<Feature<Intensities>> features(NoSettings settings) {
        return StatisticalFeatures.ALL;
    }

    @Override
    public Parts<Intensities> prepare(Region region, NoSettings settings, Task task) {
        return Parts.of(Intensities.of(region.intensities()));
    }

    @Override
    public String discretisation(NoSettings settings, Discretisation ofRegion) {
        return NO_LEVELS;
    }

    @Override
    public String notation() {
        return "X are the intensities of the intensity mask's N voxels, before discretisation; μ their mean, P_q their percentiles (linear between neighbours), "
                + "m_k = Σ (X − μ)^k / N.";
    }

    @Override
    public long bytes(Geometry box, NoSettings settings) {
        return 2L * Float.BYTES * box.count();
    }

    @Override
    public Map<String, Long> shared(Geometry box, NoSettings settings) {
        return Map.of();
    }
}
