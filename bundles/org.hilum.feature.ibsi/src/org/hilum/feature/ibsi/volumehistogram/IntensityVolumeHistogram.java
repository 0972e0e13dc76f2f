// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.volumehistogram;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * Intensity–volume histogram (IBSI P88C), measured over the volume (DHQ4), with a discretisation of its own. The steps and
 * the bin width are in the image's unit and mean nothing on a filter's response: there only a fixed number of bins does.
 */
public final class IntensityVolumeHistogram implements FeatureFamily<VolumeHistogramSettings, VolumeFractions> {
    @Override
    public VolumeHistogramSettings defaults() {
        return new VolumeHistogramSettings(VolumeHistogramSettings.Method.FIXED_BIN_NUMBER, 1000, 2.5);
    }

    @Override
    public List<Feature<VolumeFractions>> features(VolumeHistogramSettings settings) {
        return VolumeHistogramFeatures.of(settings.method() == VolumeHistogramSettings.Method.FIXED_BIN_NUMBER ? "" : "{intensity}");
    }

    @Override
    public Parts<VolumeFractions> prepare(Region region, VolumeHistogramSettings settings, Task task) {
        return Parts.of(VolumeFractions.of(region, settings));
    }

    @Override
    public boolean appliesToResponses(VolumeHistogramSettings settings) {
        return settings.method() == VolumeHistogramSettings.Method.FIXED_BIN_NUMBER;
    }

    @Override
    public String discretisation(VolumeHistogramSettings settings, Discretisation ofRegion) {
        return settings.code();
    }

    @Override
    public String notation() {
        return "i are the levels of the range G, absent ones among them: its bins' numbers (fixed bin number), its bins' centres (fixed bin size), or its whole numbers "
                + "(none); ν_i is the fraction of the volume with at least level i, and γ_i = (i − min G) / (max G − min G). The range is that of re-segmentation where one "
                + "is given, otherwise the observed one.";
    }

    /** Levels of the region, and a count and a fraction for each of a million levels, the most there can be. */
    @Override
    public long bytes(Geometry box, VolumeHistogramSettings settings) {
        return 2L * Integer.BYTES * box.count() + (12L << 20);
    }

    @Override
    public Map<String, Long> shared(Geometry box, VolumeHistogramSettings settings) {
        return Map.of();
    }
}
