// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.volumehistogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.Masks;
import org.hilum.feature.ibsi.volumehistogram.VolumeHistogramSettings.Method;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

class IntensityVolumeHistogramTest {
    private static final double EXACT = 1e-12;
    private static final OptionalDouble OPEN = OptionalDouble.empty();
    private static final VolumeHistogramSettings STEPS = new VolumeHistogramSettings(Method.NONE, 2, 1);

    /** A line of voxels with these intensities, and a re-segmentation range. */
    private static Region line(OptionalDouble lowest, OptionalDouble highest, float... intensities) {
        Geometry grid = Geometry.of(intensities.length, 1, 1, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        Volume image = Masks.volume(grid, (i, j, k) -> intensities[i]);
        return new Region("line", image, grid.box(), all, all, new Discretisation.FixedBinNumber(8), lowest, highest);
    }

    private static Computed of(VolumeHistogramSettings settings, Region region) {
        return Computed.of(new IntensityVolumeHistogram(), region, settings);
    }

    @Test
    void steps_runOverTheObservedRange_whereNoneIsGiven() {
        Computed h = of(STEPS, line(OPEN, OPEN, 10, 11, 12, 15, 20));
        assertEquals(0.8, h.value("volume-at-intensity-fraction-10"), EXACT, "11 and more");
        assertEquals(0.2, h.value("volume-at-intensity-fraction-90"), EXACT, "19 and more");
        assertEquals(21, h.value("intensity-at-volume-fraction-10"), EXACT, "a fifth of the volume has the highest");
        assertEquals(11, h.value("intensity-at-volume-fraction-90"), EXACT);
        assertEquals(0.6, h.value("volume-fraction-difference"), EXACT);
        assertEquals(10, h.value("intensity-fraction-difference"), EXACT);
        double area = (1 + 0.8) / 2 + (0.8 + 0.6) / 2 + (0.6 + 0.4) / 2 + 2 * 0.4 + (0.4 + 0.2) / 2 + 4 * 0.2;
        assertEquals(area / 10, h.value("area-under-curve"), EXACT);
    }

    @Test
    void givenRange_countsWholly_thoughNothingOfItIsObserved() {
        Computed h = of(STEPS, line(OptionalDouble.of(0), OptionalDouble.of(100), 10, 11, 12, 15, 20));
        assertEquals(1, h.value("volume-at-intensity-fraction-10"), EXACT, "10 and more");
        assertEquals(0, h.value("volume-at-intensity-fraction-90"), EXACT);
        Computed half = of(STEPS, line(OptionalDouble.of(0), OPEN, 10, 11, 12, 15, 20));
        assertEquals(0.2, half.value("volume-at-intensity-fraction-90"), EXACT, "18 and more: the upper end is observed");
    }

    @Test
    void binsOfOneSize_areSaidByTheirCentres() {
        Computed h = of(new VolumeHistogramSettings(Method.FIXED_BIN_SIZE, 2, 2.5), line(OptionalDouble.of(-5), OptionalDouble.of(20), -5, -2.6f, 0, 1, 7));
        assertEquals(8.75, h.value("intensity-at-volume-fraction-10"), EXACT, "7 lies in the bin from 5 to 7.5");
        assertEquals(-1.25, h.value("intensity-at-volume-fraction-90"), EXACT);
        assertEquals(0.6, h.value("volume-at-intensity-fraction-10"), EXACT, "from the second of eleven bins on");
    }

    @Test
    void binsOfOneNumber_areSaidByTheirNumbers() {
        Computed h = of(new VolumeHistogramSettings(Method.FIXED_BIN_NUMBER, 11, 1), line(OptionalDouble.of(-500), OptionalDouble.of(500), 0, 1, 2, 3, 11));
        assertEquals(12, h.value("intensity-at-volume-fraction-10"), EXACT);
        assertEquals(0.8, h.value("volume-at-intensity-fraction-10"), EXACT, "the bins divide the observed range");
        assertEquals("", new IntensityVolumeHistogram().features(new VolumeHistogramSettings(Method.FIXED_BIN_NUMBER, 11, 1)).get(2).unit());
        assertEquals("{intensity}", new IntensityVolumeHistogram().features(STEPS).get(2).unit());
    }

    @Test
    void flatRegion_hasNoFractions_butAnAreaOfZero() {
        Computed h = of(STEPS, line(OPEN, OPEN, 4, 4, 4));
        assertEquals(0, h.value("area-under-curve"), EXACT);
        assertEquals(5, h.value("intensity-at-volume-fraction-90"), EXACT);
        assertTrue(Double.isNaN(h.value("volume-at-intensity-fraction-10")));
        assertTrue(h.reason("volume-at-intensity-fraction-10").contains("one level"));
    }

    @Test
    void fractionsOfAUnit_areNoSteps_andAMillionLevelsTooMany() {
        assertTrue(of(STEPS, line(OPEN, OPEN, 1, 1.5f, 2)).reason("area-under-curve").contains("1.5 is no whole number"));
        assertTrue(of(STEPS, line(OPEN, OPEN, 1, 1 << 22)).reason("area-under-curve").contains("more than 1048576 levels"));
    }

    @Test
    void onlyAFixedNumberOfBins_isMeasuredOnResponses_andTheColumnTellsTheBins() {
        IntensityVolumeHistogram family = new IntensityVolumeHistogram();
        assertFalse(family.appliesToResponses(STEPS));
        assertTrue(family.appliesToResponses(family.defaults()));
        Discretisation texture = new Discretisation.FixedBinNumber(32);
        assertEquals("none", family.discretisation(STEPS, texture));
        assertEquals("fbn1000", family.discretisation(family.defaults(), texture));
        assertEquals("fbs2.5", family.discretisation(new VolumeHistogramSettings(Method.FIXED_BIN_SIZE, 2, 2.5), texture));
    }
}
