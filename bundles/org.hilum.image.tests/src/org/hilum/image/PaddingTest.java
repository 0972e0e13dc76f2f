// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

import org.hilum.image.Normalise.Method;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Padding;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** Eight voxels in a line, of which the fourth was not measured; the region is all but the first. */
class PaddingTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Geometry LINE = Geometry.of(8, 1, 1, 1, 1, 1);

    private final List<String> notes = new ArrayList<>();

    private static Volume image(int... padding) {
        BitSet set = new BitSet();
        for (int v : padding) {
            set.set(v);
        }
        return new Volume(LINE, new float[] {1, 2, 3, -2000, 5, 6, 7, 8}, Quantity.HU, new Padding(set));
    }

    private ProcessedRegion process(Volume image, OptionalDouble spacing, Interpolation by) {
        Mask mask = new Mask(LINE, new byte[] {0, 1, 1, 1, 1, 1, 1, 1});
        Processing line = new Processing(spacing, spacing, by, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE, Discretise.bins(8), Discretise.bins(8));
        return new ProcessingChain(line).process("tumour", image, mask, grid -> Reach.NONE, Task.quiet(1, notes::add));
    }

    @Test
    void padding_isLeftOutOfIntensities_notOfShape_andCounted() {
        ProcessedRegion region = process(image(3), NONE, Interpolation.LINEAR);
        assertEquals(7, region.morphological().count());
        assertArrayEquals(new float[] {2, 3, 5, 6, 7, 8}, region.region().intensities());
        assertEquals(List.of("region tumour: 1 of its 7 voxels are padding, where nothing was measured, or interpolated from it: left out of its intensities"), notes);
    }

    @Test
    void whatIsInterpolatedFromPadding_isLeftOutToo() {
        // new centres at 0.75, 1.25 … of the old: those between 2 and 4 see the fourth voxel
        ProcessedRegion region = process(image(3), OptionalDouble.of(0.5), Interpolation.LINEAR);
        for (float x : region.region().intensities()) {
            assertTrue(x >= 1.5 && x <= 8, "an intensity of " + x);
        }
        // twice as many voxels along each index: four such lines
        assertEquals(region.morphological().count() - 4 * 4, region.intensity().count());
    }

    @Test
    void paddingElsewhere_changesNothing() {
        ProcessedRegion region = process(image(0), NONE, Interpolation.LINEAR);
        assertEquals(7, region.intensity().count());
        assertEquals(List.of(), notes);
    }

    @Test
    void aRegionOfPaddingOnly_hasNoIntensities() {
        ProcessedRegion region = process(image(1, 2, 3, 4, 5, 6, 7), NONE, Interpolation.LINEAR);
        assertEquals(0, region.intensity().count());
        assertEquals(7, region.morphological().count());
    }

    @Test
    void normalisation_isNotByPadding() {
        Volume without = new Volume(Geometry.of(7, 1, 1, 1, 1, 1), new float[] {1, 2, 3, 5, 6, 7, 8}, Quantity.HU);
        Normalise zScore = new Normalise(Method.Z_SCORE, NONE, 1);
        float[] expected = zScore.apply(without, "").voxels();
        float[] now = zScore.apply(image(3), "").voxels();
        assertArrayEquals(expected, new float[] {now[0], now[1], now[2], now[4], now[5], now[6], now[7]});
    }
}
