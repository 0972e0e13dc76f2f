// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.Feature;
import org.hilum.spi.NoSettings;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** What intensity statistics say of regions of which not everything can be said. */
class IntensityStatisticsTest {
    private static final List<String> SPREAD = List.of("variance", "skewness", "kurtosis", "interquartile-range", "range", "mean-absolute-deviation",
            "robust-mean-absolute-deviation", "median-absolute-deviation", "coefficient-of-variation", "quartile-coefficient-of-dispersion");

    private static Computed of(float... intensities) {
        Geometry grid = Geometry.of(intensities.length, 1, 1, 1, 1, 1);
        return of(Masks.region(Masks.mask(grid, (i, j, k) -> true), (i, j, k) -> intensities[i]));
    }

    private static Computed of(Region region) {
        return Computed.of(new IntensityStatistics(), region, new NoSettings());
    }

    @Test
    void oneVoxel_hasItsIntensityAndNoSpread() {
        Computed one = of(-7);
        for (String level : List.of("mean", "median", "minimum", "maximum", "percentile-10", "percentile-90")) {
            assertEquals(-7, one.value(level), level);
        }
        SPREAD.forEach(spread -> assertEquals(0, one.value(spread), spread));
        assertEquals(49, one.value("energy"));
        assertEquals(7, one.value("root-mean-square"));
    }

    /** 0.1 is no exact float: its mean over 1000 voxels must not leave a variance by rounding. */
    @Test
    void flatRegion_hasNoSpread() {
        float[] flat = new float[1000];
        Arrays.fill(flat, 0.1f);
        Computed equal = of(flat);
        SPREAD.forEach(spread -> assertEquals(0, equal.value(spread), spread));
        assertEquals(0.1f, equal.value("mean"));
    }

    @Test
    void meanOfZero_leavesNoCoefficientOfVariation() {
        Computed balanced = of(-1, 0, 1);
        assertEquals("the mean intensity is 0", balanced.reason("coefficient-of-variation"));
        assertEquals("the quartiles add up to 0", balanced.reason("quartile-coefficient-of-dispersion"));
        assertEquals(2.0 / 3, balanced.value("variance"), 1e-15);
    }

    @Test
    void twoVoxels_haveNothingBetweenTheirPercentiles() {
        Computed two = of(0, 10);
        assertEquals("no intensity lies between the 10th and the 90th percentile", two.reason("robust-mean-absolute-deviation"));
        assertEquals(1, two.value("percentile-10"), 1e-12);
        assertEquals(5, two.value("mean-absolute-deviation"));
        assertEquals(-2, two.value("kurtosis"), 1e-12);
    }

    @Test
    void emptyIntensityMask_hasNoStatistics() {
        Geometry grid = Geometry.of(2, 2, 2, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        Computed none = of(Masks.region(all, Masks.mask(grid, (i, j, k) -> false), (i, j, k) -> 1));
        assertUndefined("no voxel is left in the intensity mask", none);
    }

    @Test
    void intensityThatIsNoNumber_leavesNoStatistics() {
        assertUndefined("the region holds intensities that are not finite", of(1, Float.NaN, 3));
        assertUndefined("the region holds intensities that are not finite", of(1, Float.NEGATIVE_INFINITY, 3));
    }

    private static void assertUndefined(String reason, Computed computed) {
        for (Feature<?> feature : StatisticalFeatures.ALL) {
            assertTrue(Double.isNaN(computed.value(feature.id())), feature.id());
            assertEquals(reason, computed.reason(feature.id()));
        }
    }
}
