// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.volumehistogram;

import java.util.List;

import org.hilum.spi.Feature;

/** The seven features of the intensity–volume histogram; the standard has reference values for all but the area. */
final class VolumeHistogramFeatures {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private VolumeHistogramFeatures() {
    }

    /** @param unit what levels are in: the image's unit, or none where they are numbers of bins */
    static List<Feature<VolumeFractions>> of(String unit) {
        return List.of(
                new Feature<>("volume-at-intensity-fraction-10", "Volume at intensity fraction (10 %)", "BC2M", "", "V_10, the greatest ν_i with γ_i ≥ 0.1", v -> v.volumeAt(LOW)),
                new Feature<>("volume-at-intensity-fraction-90", "Volume at intensity fraction (90 %)", "BC2M", "", "V_90, the greatest ν_i with γ_i ≥ 0.9", v -> v.volumeAt(HIGH)),
                new Feature<>("intensity-at-volume-fraction-10", "Intensity at volume fraction (10 %)", "GBPN", unit, "I_10, the least i with ν_i ≤ 0.1", v -> v.intensityAt(LOW)),
                new Feature<>("intensity-at-volume-fraction-90", "Intensity at volume fraction (90 %)", "GBPN", unit, "I_90, the least i with ν_i ≤ 0.9", v -> v.intensityAt(HIGH)),
                new Feature<>("volume-fraction-difference", "Volume fraction difference between intensity fractions", "DDTU", "", "V_10 − V_90",
                        v -> v.volumeAt(LOW) - v.volumeAt(HIGH)),
                new Feature<>("intensity-fraction-difference", "Intensity fraction difference between volume fractions", "CNV2", unit, "I_10 − I_90",
                        v -> v.intensityAt(LOW) - v.intensityAt(HIGH)),
                new Feature<>("area-under-curve", "Area under the IVH curve", "9CMM", "", "∫ ν dγ by trapezoids; 0 of a single level", VolumeFractions::area));
    }
}
