// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NrrdPlacementTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"left-posterior-superior,1,1", "LPS,1,1", "right-anterior-superior,-1,-1", "RAS,-1,-1", "Left-Anterior-Superior,1,-1", "LAS,1,-1"})
    void spaceThatTellsLeftFromRight_becomesLps(String space, int x, int y) throws IOException {
        Geometry expected = new Geometry(3, 2, 2, new Vec3(2, 3, 4), new Vec3(10 * x, 20 * y, 30), new Axes(new Vec3(x, 0, 0), new Vec3(0, y, 0), new Vec3(0, 0, 1)));
        assertEquals(expected, Reading.image(RawNrrd.int16().with("space", space).save(folder)).geometry());
    }

    @Test
    void obliqueAxes_areTurnedAsTheyAre() throws IOException {
        Geometry g = Reading.image(RawNrrd.int16().with("space", "RAS").with("space directions", "(0,2,0) (-1.8,0,2.4) (3.2,0,2.4)").save(folder)).geometry();
        assertEquals(0, g.toPatient(1, 1, 1).minus(new Vec3(-10 + 1.8 - 3.2, -20 - 2, 30 + 2.4 + 2.4)).length(), 1e-12);
        assertEquals(3, g.spacing().y(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scanner-xyz", "3D-right-handed", "3D-left-handed", "scanner-xyz-time"})
    void spaceThatDoesNotTellLeftFromRight_isRefusedUntilSpacingIsAskedFor(String space) throws IOException {
        Path file = RawNrrd.int16().with("space", space).save(folder);
        assertTrue(Reading.problem(file).what().contains("doesn't say which side of the patient is left"));
        assertEquals("set orientation: spacing to use it by its voxel spacing alone, if left and right don't matter", Reading.problem(file).cure());
        assertEquals(Geometry.of(3, 2, 2, 2, 3, 4), Reading.image(file, "", Reading.BY_SPACING).geometry());
    }

    @Test
    void spacingsAlone_areRefusedUntilAskedFor() throws IOException {
        Path file = RawNrrd.int16().without("space").without("space directions").without("space origin").with("spacings", "2 3 0.4").with("units", "\"mm\" \"mm\" \"cm\"").save(folder);
        assertTrue(Reading.problem(file).what().startsWith("it names no space"));
        assertEquals(Geometry.of(3, 2, 2, 2, 3, 4), Reading.image(file, "", Reading.BY_SPACING).geometry());
    }

    @Test
    void spaceWithoutDirectionsOrOrigin_isRefused() throws IOException {
        assertTrue(Reading.problem(RawNrrd.int16().without("space directions").with("spacings", "2 3 4").save(folder)).what().startsWith("it has no space directions"));
        assertTrue(Reading.problem(RawNrrd.int16().without("space origin").save(folder)).what().startsWith("it has no space origin"));
        assertTrue(Reading.problem(RawNrrd.int16().without("space").with("space dimension", "3").save(folder)).what().startsWith("it names no space"));
        assertTrue(Reading.problem(RawNrrd.int16().with("space", "left-posterior-superior-time").save(folder)).what().contains("time"));
        assertTrue(Reading.problem(RawNrrd.int16().with("space", "right-up-down").save(folder)).what().contains("none that the format defines"));
    }

    @Test
    void nothingOfTheVoxelsSize_isRefusedEvenBySpacing() throws IOException {
        Path file = RawNrrd.int16().without("space").without("space directions").without("space origin").save(folder);
        assertTrue(assertThrows(Problem.class, () -> Reading.image(file, "", Reading.BY_SPACING)).what().contains("size of its voxels"));
    }

    @Test
    void unitsOfSpace_becomeMillimetres() throws IOException {
        RawNrrd metres = RawNrrd.int16().with("space units", "\"m\" \"m\" \"m\"").with("space directions", "(0.002,0,0) (0,0.003,0) (0,0,0.004)").with("space origin", "(0.01,0.02,0.03)");
        assertEquals(new Vec3(2, 3, 4), Reading.image(metres.save(folder)).geometry().spacing());
        assertEquals(10, Reading.image(metres.save(folder)).geometry().origin().x(), 1e-12);
        assertTrue(Reading.problem(metres.with("space units", "\"furlong\" \"furlong\" \"furlong\"").save(folder)).what().contains("furlong"));
        assertTrue(Reading.problem(metres.with("space units", "\"mm\" \"mm\" \"cm\"").save(folder)).what().contains("different units"));
    }

    @Test
    void shearedAxesAndImpossibleSteps_areRefused() throws IOException {
        assertTrue(Reading.problem(RawNrrd.int16().with("space directions", "(2,0,0) (0.1,3,0) (0,0,4)").save(folder)).what().contains("not perpendicular"));
        assertTrue(Reading.problem(RawNrrd.int16().with("space directions", "(0,0,0) (0,3,0) (0,0,4)").save(folder)).what().contains("impossible"));
        assertTrue(Reading.problem(RawNrrd.int16().with("space directions", "(nan,0,0) (0,3,0) (0,0,4)").save(folder)).what().contains("space directions"));
    }
}
