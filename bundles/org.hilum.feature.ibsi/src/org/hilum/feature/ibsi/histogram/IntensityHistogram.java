// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.histogram;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** Intensity histogram (IBSI ZVCW), measured over the volume (DHQ4) on the grey levels that texture is measured on too. */
public final class IntensityHistogram implements FeatureFamily<NoSettings, LevelCounts> {
    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public List<Feature<LevelCounts>> features(NoSettings settings) {
        return HistogramFeatures.ALL;
    }

    @Override
    public Parts<LevelCounts> prepare(Region region, NoSettings settings, Task task) {
        return Parts.of(LevelCounts.of(region.grey()));
    }

    @Override
    public String notation() {
        return "X are the N grey levels of the intensity mask's voxels, 1 to N_g; μ their mean, P_q their percentiles, m_k = Σ (X − μ)^k / N; n_i is the number "
                + "of voxels of level i, p_i = n_i / N, and H′_i the histogram's gradient: (n_{i+1} − n_{i−1}) / 2, at the first and last level n_2 − n_1 and "
                + "n_{N_g} − n_{N_g−1}.";
    }

    /** The region's grey levels, and a count for each of a million levels, the most there can be. */
    @Override
    public long bytes(Geometry box, NoSettings settings) {
        return 2L * Integer.BYTES * box.count() + (4L << 20);
    }

    @Override
    public Map<String, Long> shared(Geometry box, NoSettings settings) {
        return Map.of();
    }
}
