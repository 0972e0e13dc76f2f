// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hilum.feature.ibsi.Computed;
import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.Feature;
import org.hilum.spi.NoSettings;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.Test;

/** What morphology says of regions of which not everything can be said. */
class MorphologyTest {
    private static Computed of(Region region) {
        return Computed.of(new Morphology(), region, new NoSettings());
    }

    private static Mask full(int nx, int ny, int nz) {
        return Masks.mask(Geometry.of(nx, ny, nz, 1, 1, 1), (i, j, k) -> true);
    }

    private static void assertUndefined(Computed computed, String reason, String... features) {
        for (String feature : features) {
            assertTrue(Double.isNaN(computed.value(feature)), feature);
            assertEquals(reason, computed.reason(feature), feature);
        }
    }

    @Test
    void oneVoxel_isAnOctahedronWithoutAxes() {
        Computed one = of(Masks.region(full(1, 1, 1), (i, j, k) -> 4));
        assertEquals(1.0 / 6, one.value("volume-mesh"), 1e-15);
        assertEquals(1, one.value("volume-voxel-counting"));
        assertEquals(1, one.value("maximum-3d-diameter"), 1e-15);
        assertEquals(1, one.value("volume-density-convex-hull"), 1e-12);
        assertEquals(0, one.value("centre-of-mass-shift"), 1e-15);
        assertEquals(4.0 / 6, one.value("integrated-intensity"), 1e-15);
        assertUndefined(one, "a single voxel has no axes", "major-axis-length", "minor-axis-length", "least-axis-length", "elongation", "flatness",
                "volume-density-aee", "area-density-aee");
        assertUndefined(one, "the intensity mask has one voxel only", "moran-i", "geary-c");
    }

    @Test
    void line_hasOneAxis() {
        Computed line = of(Masks.region(full(5, 1, 1), (i, j, k) -> i));
        assertEquals(4 * Math.sqrt(2.5), line.value("major-axis-length"), 1e-12);
        assertEquals(0, line.value("minor-axis-length"));
        assertEquals(0, line.value("elongation"));
        assertUndefined(line, "the voxel centres lie in one plane, so that their ellipsoid has no volume", "volume-density-aee");
        assertUndefined(line, "the voxel centres lie on one line, so that their ellipsoid has no area", "area-density-aee");
    }

    @Test
    void oneSlice_hasNoVolumeWithinItsAxes() {
        Computed slice = of(Masks.region(full(5, 4, 1), (i, j, k) -> i + j));
        assertEquals(0, slice.value("flatness"));
        assertUndefined(slice, "the voxel centres lie in one plane, so that their ellipsoid has no volume", "volume-density-aee");
        assertTrue(slice.value("area-density-aee") > 0);
        assertTrue(slice.value("volume-mesh") > 0 && slice.value("volume-mesh") < 20);
        assertTrue(Double.isFinite(slice.value("moran-i")));
    }

    /** An oblique plane of voxels is one to within rounding only. */
    @Test
    void obliquePlane_isRecognised() {
        Geometry grid = Geometry.of(9, 9, 9, 0.7, 0.9, 1.3);
        Computed plane = of(Masks.region(Masks.mask(grid, (i, j, k) -> i + j + k == 12), (i, j, k) -> i));
        assertEquals(0, plane.value("least-axis-length"));
        assertUndefined(plane, "the voxel centres lie in one plane, so that their ellipsoid has no volume", "volume-density-aee");
    }

    @Test
    void flatRegion_hasNoAutocorrelation() {
        Computed flat = of(Masks.region(full(6, 5, 4), (i, j, k) -> 0.1f));
        assertUndefined(flat, "all intensities are equal", "moran-i", "geary-c");
        assertEquals(0, flat.value("centre-of-mass-shift"), 1e-12);
    }

    @Test
    void intensitiesThatAddUpToNothing_haveNoCentre() {
        Computed balanced = of(Masks.region(full(2, 1, 1), (i, j, k) -> 2 * i - 1));
        assertUndefined(balanced, "the intensities add up to 0", "centre-of-mass-shift");
        assertEquals(0, balanced.value("integrated-intensity"));
        assertEquals(-1, balanced.value("moran-i"), 1e-12);
    }

    @Test
    void emptyIntensityMask_leavesTheShape() {
        Mask all = full(3, 3, 3);
        Computed shape = of(Masks.region(all, Masks.mask(all.geometry(), (i, j, k) -> false), (i, j, k) -> 1));
        assertUndefined(shape, "no voxel is left in the intensity mask", "centre-of-mass-shift", "integrated-intensity", "moran-i", "geary-c");
        assertEquals(25, MorphologicalFeatures.ALL.stream().filter(f -> Double.isFinite(shape.value(f.id()))).count());
    }

    @Test
    void intensityThatIsNoNumber_leavesTheShape() {
        Computed shape = of(Masks.region(full(3, 3, 3), (i, j, k) -> i == 1 ? Float.NaN : 1));
        assertUndefined(shape, "the region holds intensities that are not finite", "centre-of-mass-shift", "integrated-intensity", "moran-i", "geary-c");
        assertTrue(shape.value("sphericity") > 0.5);
    }

    @Test
    void emptyRegion_hasNoShape() {
        Computed none = of(Masks.region(Masks.mask(Geometry.of(2, 2, 2, 1, 1, 1), (i, j, k) -> false), (i, j, k) -> 1));
        for (Feature<?> feature : MorphologicalFeatures.ALL) {
            assertUndefined(none, "the region holds no voxel", feature.id());
        }
    }

    /** Where the region lies in its grid, and which way the axes are numbered, is no property of its shape. */
    @Test
    void shape_dependsOnTheRegionAlone() {
        Mask tight = Masks.mask(Geometry.of(4, 3, 2, 1, 2, 3), (i, j, k) -> i + j + k != 2);
        Mask turned = Masks.mask(Geometry.of(9, 9, 9, 3, 1, 2), (i, j, k) -> {
            int x = j - 4;
            int y = k - 3;
            int z = i - 5;
            return x >= 0 && x < 4 && y >= 0 && y < 3 && z >= 0 && z < 2 && x + y + z != 2;
        });
        Computed a = of(Masks.region(tight, (i, j, k) -> 1 + i + 2 * j + k));
        Computed b = of(Masks.region(turned, (i, j, k) -> 1 + (j - 4) + 2 * (k - 3) + (i - 5)));
        for (Feature<?> feature : MorphologicalFeatures.ALL) {
            // the smallest box and the smallest ellipsoid are found by iteration
            double same = feature.id().endsWith("ombb") || feature.id().endsWith("mvee") ? 1e-6 : 1e-9;
            assertEquals(a.value(feature.id()), b.value(feature.id()), same * Math.max(1, Math.abs(a.value(feature.id()))), feature.id());
        }
    }

    /** Two parts far apart: one hull and one diameter around both. */
    @Test
    void disconnectedParts_areOneRegion() {
        Mask two = Masks.mask(Geometry.of(11, 1, 1, 2, 2, 2), (i, j, k) -> i == 0 || i == 10);
        Computed parts = of(Masks.region(two, (i, j, k) -> 1 + i));
        assertEquals(22, parts.value("maximum-3d-diameter"), 1e-12);
        assertEquals(2 * 8.0 / 6, parts.value("volume-mesh"), 1e-12);
        assertTrue(parts.value("volume-density-convex-hull") < 0.2);
    }

    @Test
    void ids_areUnique() {
        List<String> ids = MorphologicalFeatures.ALL.stream().map(Feature::id).toList();
        assertEquals(29, ids.stream().distinct().count());
        assertEquals(29, MorphologicalFeatures.ALL.stream().map(Feature::ibsi).distinct().count());
    }
}
