// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.DirectionalAggregation;
import org.hilum.feature.ibsi.DistanceWeighting;
import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.Feature;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** What co-occurrence says of regions of which not everything can be said. */
class GreyLevelCooccurrenceTest {
    private static final String NO_PAIR = "no two voxels of the region lie at the distance and in the directions asked for";
    private static final String ONE_LEVEL = "only one grey level occurs among the pairs";
    private static final CooccurrenceSettings ALL = new CooccurrenceSettings(List.of(DirectionalAggregation.values()), 1, true, DistanceWeighting.NONE);

    private static Computed of(Region region) {
        return Computed.of(new GreyLevelCooccurrence(), region, ALL);
    }

    @Test
    void oneVoxel_hasNoPair() {
        Computed one = of(Masks.region(Masks.mask(Geometry.of(1, 1, 1, 1, 1, 1), (i, j, k) -> true), (i, j, k) -> 3));
        assertUndefined(NO_PAIR, one, "BTW3", "SUJT", "JJUI", "ZW7Z", "ITBB", "IAZD");
    }

    @Test
    void columnThroughTheSlices_hasPairsInTheVolumeOnly() {
        Computed column = of(Masks.region(Masks.mask(Geometry.of(1, 1, 4, 1, 1, 1), (i, j, k) -> true), (i, j, k) -> 1 + k % 2));
        assertUndefined(NO_PAIR, column, "BTW3", "SUJT", "JJUI", "ZW7Z");
        assertEquals(1, column.value("contrast", "ITBB"), 1e-15);
        assertEquals(-1, column.value("correlation", "IAZD"), 1e-15);
    }

    /** The directions out of the slice give no matrix, so that the others alone are averaged. */
    @Test
    void oneSlice_isTheSameInTheVolume() {
        Mask slice = Masks.mask(Geometry.of(6, 5, 1, 1, 1, 1), (i, j, k) -> true);
        Computed flat = of(Masks.randomLevels(slice, 4, 8));
        for (Feature<?> feature : CooccurrenceFeatures.ALL) {
            assertEquals(flat.value(feature.id(), "JJUI"), flat.value(feature.id(), "ITBB"), 1e-12, feature.id());
            assertEquals(flat.value(feature.id(), "SUJT"), flat.value(feature.id(), "IAZD"), 1e-12, feature.id());
        }
    }

    @Test
    void flatRegion_hasNoCorrelationAndOtherwiseItsLimits() {
        Computed flat = of(Masks.region(Masks.mask(Geometry.of(4, 4, 4, 1, 1, 1), (i, j, k) -> true), (i, j, k) -> 5));
        for (String aggregation : List.of("BTW3", "SUJT", "JJUI", "ZW7Z", "ITBB", "IAZD")) {
            assertEquals(ONE_LEVEL, flat.reason("correlation", aggregation));
            assertEquals(ONE_LEVEL, flat.reason("information-correlation-1", aggregation));
            for (String zero : List.of("joint-variance", "joint-entropy", "difference-average", "contrast", "sum-entropy", "inverse-variance", "cluster-shade",
                    "information-correlation-2")) {
                assertEquals(0, flat.value(zero, aggregation), zero);
            }
            for (String one : List.of("joint-maximum", "angular-second-moment", "inverse-difference", "normalised-inverse-difference-moment")) {
                assertEquals(1, flat.value(one, aggregation), one);
            }
            assertEquals(5, flat.value("joint-average", aggregation));
            assertEquals(25, flat.value("autocorrelation", aggregation));
        }
    }

    /** A slice with a single voxel has no matrix and must not count as one in the average over slices. */
    @Test
    void sliceOfOneVoxel_isNoMemberOfTheAverage() {
        Geometry grid = Geometry.of(4, 4, 2, 1, 1, 1);
        Region region = Masks.randomLevels(Masks.mask(grid, (i, j, k) -> k == 0 || i + j == 0), 3, 4);
        Parts<CooccurrenceMatrix> parts = new GreyLevelCooccurrence().prepare(region, ALL, Task.quiet(1));
        assertEquals(4, parts.members().get(DirectionalAggregation.SLICES_AVERAGED.aggregation()).size());
        assertEquals(1, parts.members().get(DirectionalAggregation.SLICES_MERGED.aggregation()).size());
    }

    @Test
    void emptyIntensityMask_hasNoMatrix() {
        Geometry grid = Geometry.of(2, 2, 2, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        Computed none = of(Masks.region(all, Masks.mask(grid, (i, j, k) -> false), (i, j, k) -> 1));
        assertUndefined("no voxel is left in the intensity mask", none, "BTW3", "SUJT", "JJUI", "ZW7Z", "ITBB", "IAZD");
    }

    @Test
    void almostAMillionGreyLevels_areCountedWithinBounds() {
        Mask mask = Masks.random(Geometry.of(20, 20, 2, 1, 1, 1), 0.8, 1);
        Region grey = Masks.randomLevels(mask, 1000, 2);
        Region region = new Region("fine", grey.image(), mask, mask, new Discretisation.FixedBinSize(0.001, 1));
        CooccurrenceSettings two = new CooccurrenceSettings(List.of(DirectionalAggregation.SLICES_AVERAGED, DirectionalAggregation.VOLUME_MERGED), 1, true,
                DistanceWeighting.NONE);
        Computed fine = Computed.of(new GreyLevelCooccurrence(), region, two);
        assertTrue(fine.value("contrast", "IAZD") > 1e9);
        assertTrue(Double.isFinite(fine.value("correlation", "BTW3")));
    }

    @Test
    void settingsOutOfRange_areRefused() {
        List<DirectionalAggregation> one = List.of(DirectionalAggregation.VOLUME_MERGED);
        assertThrows(IllegalArgumentException.class, () -> new CooccurrenceSettings(one, 0, true, DistanceWeighting.NONE));
        assertThrows(IllegalArgumentException.class, () -> new CooccurrenceSettings(one, 65, true, DistanceWeighting.NONE));
        assertThrows(IllegalArgumentException.class, () -> new CooccurrenceSettings(List.of(), 1, true, DistanceWeighting.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> new CooccurrenceSettings(List.of(one.getFirst(), one.getFirst()), 1, true, DistanceWeighting.NONE));
    }

    private static void assertUndefined(String reason, Computed computed, String... aggregations) {
        for (Feature<?> feature : CooccurrenceFeatures.ALL) {
            for (String aggregation : aggregations) {
                assertTrue(Double.isNaN(computed.value(feature.id(), aggregation)), feature.id());
                assertEquals(reason, computed.reason(feature.id(), aggregation));
            }
        }
    }
}
