// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.NoSettings;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

class IntensityHistogramTest {
    private static final double EXACT = 1e-12;

    /** A line of voxels with these intensities. */
    private static Region line(Discretisation by, float... intensities) {
        Geometry grid = Geometry.of(intensities.length, 1, 1, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        return new Region("line", Masks.volume(grid, (i, j, k) -> intensities[i]), all, all, by);
    }

    private static Computed of(Region region) {
        return Computed.of(new IntensityHistogram(), region, new NoSettings());
    }

    @Test
    void tenVoxels_giveTheValuesOfHand() {
        Computed h = of(line(new Discretisation.AsLevels(), 5, 1, 2, 2, 2, 4, 4, 4, 5, 1));
        assertEquals(3, h.value("mean"), EXACT);
        assertEquals(2.2, h.value("variance"), EXACT);
        assertEquals(3, h.value("median"), EXACT);
        assertEquals(1, h.value("percentile-10"), EXACT);
        assertEquals(5, h.value("percentile-90"), EXACT);
        assertEquals(2, h.value("interquartile-range"), EXACT, "4 less 2");
        assertEquals(1.4, h.value("mean-absolute-deviation"), EXACT);
        assertEquals(2.0 / 6, h.value("quartile-coefficient-of-dispersion"), EXACT);
        assertEquals(0.26, h.value("uniformity"), EXACT);
        assertEquals(-(2 * 0.2 * Math.log(0.2) + 2 * 0.3 * Math.log(0.3)) / Math.log(2), h.value("entropy"), EXACT);
    }

    @Test
    void mode_ofSeveralIsTheOneNearestToTheMean_andThenTheLower() {
        assertEquals(4, of(line(new Discretisation.AsLevels(), 1, 1, 4, 4, 6)).value("mode"), EXACT, "the mean is 3.2");
        assertEquals(2, of(line(new Discretisation.AsLevels(), 2, 2, 4, 4)).value("mode"), EXACT);
    }

    @Test
    void gradient_isOneSidedAtTheEnds_andCountsLevelsThatAreAbsent() {
        Computed h = of(line(new Discretisation.AsLevels(), 1, 3, 3, 3, 3, 4));
        assertEquals(1.5, h.value("maximum-gradient"), EXACT, "(4 − 1) / 2 at the absent level 2");
        assertEquals(2, h.value("maximum-gradient-level"), EXACT);
        assertEquals(-3, h.value("minimum-gradient"), EXACT);
        assertEquals(4, h.value("minimum-gradient-level"), EXACT);
    }

    @Test
    void emptyBinsOfAFixedNumber_belongToTheHistogram() {
        Computed h = of(line(new Discretisation.FixedBinNumber(4), 0, 0, 0, 8));
        assertEquals(1, h.value("minimum"), EXACT);
        assertEquals(4, h.value("maximum"), EXACT);
        assertEquals(1, h.value("maximum-gradient"), EXACT, "from bin 3 to bin 4");
        assertEquals(-3, h.value("minimum-gradient"), EXACT);
    }

    @Test
    void flatRegion_hasNoGradient_andNoSkewness() {
        Computed h = of(line(new Discretisation.FixedBinNumber(8), 7, 7, 7));
        assertEquals(1, h.value("mean"), EXACT);
        assertEquals(0, h.value("skewness"), EXACT);
        assertEquals(0, h.value("kurtosis"), EXACT);
        assertEquals(0, h.value("entropy"), EXACT);
        assertTrue(Double.isNaN(h.value("maximum-gradient")));
        assertTrue(h.reason("minimum-gradient-level").contains("one grey level"));
    }
}
