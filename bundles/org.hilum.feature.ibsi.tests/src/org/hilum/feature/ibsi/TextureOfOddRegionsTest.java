// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hilum.feature.ibsi.neighbourhood.DependenceSettings;
import org.hilum.feature.ibsi.neighbourhood.NeighbourhoodGreyToneDifference;
import org.hilum.feature.ibsi.neighbourhood.NeighbouringGreyLevelDependence;
import org.hilum.feature.ibsi.neighbourhood.ToneDifferenceSettings;
import org.hilum.feature.ibsi.runlength.GreyLevelRunLength;
import org.hilum.feature.ibsi.runlength.RunLengthSettings;
import org.hilum.feature.ibsi.zone.DistanceZoneSettings;
import org.hilum.feature.ibsi.zone.EdgeNorm;
import org.hilum.feature.ibsi.zone.GreyLevelDistanceZone;
import org.hilum.feature.ibsi.zone.GreyLevelSizeZone;
import org.hilum.feature.ibsi.zone.SizeZoneSettings;
import org.hilum.spi.Feature;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** What run length, zones, tone differences and dependence say of regions of which not everything can be said. */
class TextureOfOddRegionsTest {
    private static final List<DirectionalAggregation> DIRECTIONS = List.of(DirectionalAggregation.values());
    private static final List<SliceAggregation> SLICES = List.of(SliceAggregation.values());
    private static final List<String> SLICE_CODES = List.of("8QNN", "62GR", "KOBO");

    private static Computed runs(Region region) {
        return Computed.of(new GreyLevelRunLength(), region, new RunLengthSettings(DIRECTIONS, DistanceWeighting.NONE));
    }

    private static Computed sizes(Region region) {
        return Computed.of(new GreyLevelSizeZone(), region, new SizeZoneSettings(SLICES, 1, Norm.CHEBYSHEV));
    }

    private static Computed distances(Region region) {
        return Computed.of(new GreyLevelDistanceZone(), region, new DistanceZoneSettings(SLICES, 1, Norm.CHEBYSHEV, EdgeNorm.MANHATTAN));
    }

    private static Computed tones(Region region) {
        return Computed.of(new NeighbourhoodGreyToneDifference(), region, new ToneDifferenceSettings(SLICES, 1, Norm.CHEBYSHEV, DistanceWeighting.NONE));
    }

    private static Computed dependences(Region region) {
        return Computed.of(new NeighbouringGreyLevelDependence(), region, new DependenceSettings(SLICES, 1, Norm.CHEBYSHEV, 0));
    }

    private static Region full(Geometry grid, Masks.Intensity levels) {
        return Masks.region(Masks.mask(grid, (i, j, k) -> true), levels);
    }

    @Test
    void oneVoxel_isOneRunAndOneZoneAndHasNoNeighbour() {
        Region one = full(Geometry.of(1, 1, 1, 1, 1, 1), (i, j, k) -> 3);
        Computed runs = runs(one);
        for (String code : List.of("BTW3", "SUJT", "JJUI", "ZW7Z", "ITBB", "IAZD")) {
            assertEquals(1, runs.value("run-percentage", code), 1e-15);
            assertEquals(1, runs.value("short-runs-emphasis", code), 1e-15);
            assertEquals(9, runs.value("high-grey-level-run-emphasis", code), 1e-14);
            assertEquals(0, runs.value("run-entropy", code), 1e-15);
        }
        for (String code : SLICE_CODES) {
            assertEquals(1, sizes(one).value("large-zone-emphasis", code));
            assertEquals(1, distances(one).value("large-distance-emphasis", code));
            assertEquals(1, dependences(one).value("high-dependence-emphasis", code));
            for (String tone : List.of("coarseness", "contrast", "busyness", "complexity", "strength")) {
                assertTrue(Double.isNaN(tones(one).value(tone, code)));
                assertEquals("no voxel of the region has another one within the distance", tones(one).reason(tone, code));
            }
        }
    }

    @Test
    void oneSlice_isTheSameInTheVolume() {
        Region slice = Masks.randomLevels(Masks.mask(Geometry.of(9, 8, 1, 1, 1, 1), (i, j, k) -> i + j > 2), 3, 8);
        for (Map.Entry<String, List<Feature<?>>> family : features().entrySet()) {
            Computed computed = FAMILIES.get(family.getKey()).apply(slice);
            for (Feature<?> feature : family.getValue()) {
                // in a volume of one slice every voxel lies at the edge
                if (!family.getKey().equals("gldzm")) {
                    assertEquals(computed.value(feature.id(), "8QNN"), computed.value(feature.id(), "KOBO"), 1e-12, feature.id());
                }
                assertEquals(computed.value(feature.id(), "8QNN"), computed.value(feature.id(), "62GR"), 1e-12, feature.id());
            }
        }
        assertEquals(1, distances(slice).value("large-distance-emphasis", "KOBO"));
        assertTrue(distances(slice).value("large-distance-emphasis", "8QNN") > 1);
    }

    @Test
    void flatRegion_isOneZoneWithoutDifferences() {
        Region flat = full(Geometry.of(5, 4, 3, 1, 1, 1), (i, j, k) -> 5);
        assertEquals((4 + 5 + 8 + 8) / 80.0, runs(flat).value("run-percentage", "BTW3"), 1e-15, "runs along x, y and the two diagonals of a slice");
        assertEquals(0, runs(flat).value("grey-level-variance", "IAZD"));
        assertEquals(60 * 60, sizes(flat).value("large-zone-emphasis", "KOBO"));
        assertEquals(20 * 20, sizes(flat).value("large-zone-emphasis", "62GR"));
        assertEquals(1 / 60.0, distances(flat).value("zone-percentage", "KOBO"));
        assertEquals(0, dependences(flat).value("grey-level-variance", "KOBO"));
        for (String code : SLICE_CODES) {
            Computed tones = tones(flat);
            assertTrue(Double.isNaN(tones.value("coarseness", code)));
            assertEquals("no voxel differs from the mean of its neighbours", tones.reason("coarseness", code));
            for (String zero : List.of("contrast", "busyness", "complexity", "strength")) {
                assertEquals(0, tones.value(zero, code), zero);
            }
        }
    }

    /** Neither runs nor zones nor neighbours reach over the gap, however alike the parts are; slices between them are no members. */
    @Test
    void twoParts_areApart() {
        Region parts = Masks.region(Masks.mask(Geometry.of(4, 4, 7, 1, 1, 1), (i, j, k) -> k < 2 || k > 4), (i, j, k) -> 2);
        assertEquals(2 / 64.0, sizes(parts).value("zone-percentage", "KOBO"));
        assertEquals(4 / 64.0, sizes(parts).value("zone-percentage", "62GR"));
        assertEquals(1 / 16.0, sizes(parts).value("zone-percentage", "8QNN"));
        assertEquals(1, distances(parts).value("small-distance-emphasis", "KOBO"));
        assertEquals(Math.pow((4 + 9 + 9 + 4) / 4.0, 2) * 4, dependences(parts).value("high-dependence-emphasis", "KOBO"), 1e-12, "2 or 3 in a row, times 2 slices");
        assertEquals(runs(parts).value("run-percentage", "SUJT"), runs(parts).value("run-percentage", "ZW7Z"), 1e-15);
    }

    @Test
    void emptyIntensityMask_hasNoMatrix() {
        Geometry grid = Geometry.of(2, 2, 2, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        Region none = Masks.region(all, Masks.mask(grid, (i, j, k) -> false), (i, j, k) -> 1);
        features().forEach((family, features) -> features.forEach(feature -> {
            Computed computed = FAMILIES.get(family).apply(none);
            assertTrue(Double.isNaN(computed.value(feature.id(), "KOBO")));
            assertEquals("no voxel is left in the intensity mask", computed.reason(feature.id(), "KOBO"));
        }));
        assertEquals("no voxel is left in the intensity mask", runs(none).reason("run-entropy", "ITBB"));
    }

    /** 50,000 voxels, nearly each of its own level: what is kept grows with the voxels, and not with the levels times anything. */
    @Test
    void aMillionGreyLevels_areCountedWithinBounds() {
        Mask mask = Masks.random(Geometry.of(40, 40, 40, 1, 1, 1), 0.8, 1);
        Region grey = Masks.randomLevels(mask, 1 << 20, 2);
        Region region = new Region("fine", grey.image(), mask, mask, new Discretisation.FixedBinSize(1, 1));
        assertTrue(region.grey().count() > 1_000_000);
        assertTimeout(Duration.ofSeconds(20), () -> {
            Computed runs = runs(region);
            assertTrue(runs.value("run-percentage", "ITBB") > 0.999);
            assertTrue(runs.value("run-entropy", "SUJT") > 10);
            assertEquals(1, sizes(region).value("zone-percentage", "8QNN"), 1e-3);
            assertTrue(distances(region).value("grey-level-variance", "KOBO") > 1e10);
            assertTrue(dependences(region).value("low-dependence-emphasis", "62GR") > 0.99);
            Computed tones = tones(region);
            assertTrue(tones.value("complexity", "KOBO") > 1e6);
            assertTrue(Double.isFinite(tones.value("busyness", "8QNN")));
        });
    }

    /** Zones come from what re-segmentation left, distances from the region as it was drawn. */
    @Test
    void distances_areThoseOfTheMorphologicalMask() {
        Geometry grid = Geometry.of(7, 7, 7, 1, 1, 1);
        Mask all = Masks.mask(grid, (i, j, k) -> true);
        Mask centre = Masks.mask(grid, (i, j, k) -> i == 3 && j == 3 && k == 3);
        Computed distances = distances(Masks.region(all, centre, (i, j, k) -> 1));
        SLICE_CODES.forEach(code -> assertEquals(16, distances.value("large-distance-emphasis", code)));
    }

    @Test
    void weightsOfDirections_matterOnlyWhereTheyAreMerged() {
        Region region = Masks.randomLevels(Masks.random(Geometry.of(9, 8, 7, 1, 1, 1), 0.9, 3), 3, 4);
        Computed plain = runs(region);
        Computed weighted = Computed.of(new GreyLevelRunLength(), region, new RunLengthSettings(DIRECTIONS, DistanceWeighting.INVERSE));
        for (String averaged : List.of("BTW3", "JJUI", "ITBB")) {
            assertEquals(plain.value("long-runs-emphasis", averaged), weighted.value("long-runs-emphasis", averaged));
        }
        for (String merged : List.of("SUJT", "ZW7Z", "IAZD")) {
            assertTrue(Math.abs(plain.value("long-runs-emphasis", merged) - weighted.value("long-runs-emphasis", merged)) > 1e-6);
            assertTrue(weighted.value("run-percentage", merged) < 1);
        }
    }

    @Test
    void settingsOutOfRange_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RunLengthSettings(List.of(), DistanceWeighting.NONE));
        assertThrows(IllegalArgumentException.class, () -> new SizeZoneSettings(List.of(SliceAggregation.VOLUME, SliceAggregation.VOLUME), 1, Norm.CHEBYSHEV));
        assertThrows(IllegalArgumentException.class, () -> new SizeZoneSettings(SLICES, 0.9, Norm.CHEBYSHEV));
        assertThrows(IllegalArgumentException.class, () -> new DistanceZoneSettings(SLICES, 17, Norm.CHEBYSHEV, EdgeNorm.MANHATTAN));
        assertThrows(IllegalArgumentException.class, () -> new ToneDifferenceSettings(SLICES, Double.NaN, Norm.CHEBYSHEV, DistanceWeighting.NONE));
        assertThrows(IllegalArgumentException.class, () -> new DependenceSettings(SLICES, 1, Norm.CHEBYSHEV, -1));
    }

    private static final Map<String, Function<Region, Computed>> FAMILIES = Map.of("glszm", TextureOfOddRegionsTest::sizes, "gldzm", TextureOfOddRegionsTest::distances, "ngtdm",
            TextureOfOddRegionsTest::tones, "ngldm", TextureOfOddRegionsTest::dependences);

    private static Map<String, List<Feature<?>>> features() {
        Map<String, List<Feature<?>>> all = new LinkedHashMap<>();
        all.put("glszm", List.copyOf(new GreyLevelSizeZone().features(new GreyLevelSizeZone().defaults())));
        all.put("gldzm", List.copyOf(new GreyLevelDistanceZone().features(new GreyLevelDistanceZone().defaults())));
        all.put("ngtdm", List.copyOf(new NeighbourhoodGreyToneDifference().features(new NeighbourhoodGreyToneDifference().defaults())));
        all.put("ngldm", List.copyOf(new NeighbouringGreyLevelDependence().features(new NeighbouringGreyLevelDependence().defaults())));
        return all;
    }
}
