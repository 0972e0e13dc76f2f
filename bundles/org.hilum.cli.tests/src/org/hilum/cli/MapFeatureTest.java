// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code map}, from files to a file. */
class MapFeatureTest {
    private static final Geometry GRID = Geometry.of(10, 9, 8, 1, 1, 2);

    @TempDir
    Path folder;

    private Called map(String... more) {
        List<String> all = new ArrayList<>(List.of("map", Phantoms.noise(folder.resolve("image.nii"), GRID, 3),
                Phantoms.mask(folder.resolve("mask.nii"), GRID, (i, j, k) -> i > 1 && j > 1 && k > 1 ? 1 : 0), "--out", folder.resolve("map.nii.gz").toString()));
        all.addAll(List.of(more));
        return Called.hilum(all.toArray(String[]::new));
    }

    private Volume made() {
        return new ImageFiles(Registry.open(List.of())).image(folder.resolve("map.nii.gz"), "", Optional.empty(), Task.quiet(1));
    }

    @Test
    void aMap_liesOnTheRegionsBox_andIsTold_withUnitAndCounts() {
        Called called = map("--family", "statistics", "--feature", "mean", "--window", "1", "--threads", "2");
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        assertTrue(called.talk().contains("statistics mean@DHQ4 around 336 voxels, on 8 x 7 x 6 at 1.000 x 1.000 x 2.000 mm; about"), called.talk());
        assertTrue(called.talk().contains("Mean intensity: 336 of 336 voxels have a value, from "), called.talk());
        Geometry g = made().geometry();
        assertEquals(GRID.toPatient(2, 2, 2), g.origin());
        assertEquals(8 * 7 * 6, g.count());
        assertEquals("", called.out());
    }

    @Test
    void aFamilysSettings_areThoseOfItsSettingsFile_andOfTheOptions() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "processing: { discretisation: { bins: 8 } }\nfamilies: [statistics, glcm: { distance: 2 }]\n");
        map("--family", "glcm", "--feature", "contrast@IAZD", "--settings", file.toString());
        float[] asFile = made().voxels();
        map("--family", "glcm", "--feature", "contrast@volume-merged", "--set", "glcm.distance=2", "--set", "discretisation.bins=8");
        assertArrayEquals(made().voxels(), asFile);
        map("--family", "glcm", "--feature", "contrast@IAZD", "--set", "discretisation.bins=8");
        assertFalse(Arrays.equals(made().voxels(), asFile));
    }

    @Test
    void anImageWithoutAMask_isMappedWhole_atEveryStep() {
        Called called = Called.hilum("map", Phantoms.noise(folder.resolve("image.nii"), GRID, 3), "--family", "org.hilum.feature.statistics", "--feature", "variance", "--step", "3", "--within", "0,0,4,10,9,1",
                "--out", folder.resolve("map.nii.gz").toString());
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        assertEquals(4 * 3, made().geometry().count());
        assertEquals(3, made().geometry().spacing().x());
    }

    @Test
    void wrongCalls_areToldBeforeTheWork_withTheirCure() {
        String[] right = {"--family", "statistics", "--feature", "mean"};
        assertTold(ExitCode.FAILED, "use one of: mean,", map("--family", "statistics", "--feature", "maen"));
        assertTold(ExitCode.FAILED, "use one of: statistics,", map("--family", "statistic", "--feature", "mean"));
        assertTold(ExitCode.USAGE, "--feature is needed", map("--family", "statistics"));
        assertTold(ExitCode.FAILED, "radius of 0 voxels", map(with(right, "--window", "0")));
        assertTold(ExitCode.USAGE, "--within takes first voxel and size", map(with(right, "--within", "1,2,3")));
        assertTold(ExitCode.FAILED, "reaches out of the image of 10 x 9 x 8", map(with(right, "--within", "9,0,0,2,1,1")));
        assertTold(ExitCode.FAILED, "no voxel of the region's box lies there; it goes from voxel 2, 2, 2 to 9, 8, 7", map(with(right, "--within", "0,0,0,1,1,1")));
        assertTold(ExitCode.USAGE, "--step takes a whole number from 1: 0", map(with(right, "--step", "0")));
        assertTold(ExitCode.FAILED, "but a map is of the image itself", map(with(right, "--set", "filters=[original, mean]")));
        Called nowhere = Called.hilum("map", "none.nii", "--family", "statistics", "--feature", "mean", "--out", folder.resolve("no").resolve("map.nii").toString());
        assertTold(ExitCode.FAILED, "check that the folder exists", nowhere);
        assertTold(ExitCode.FAILED, "end the file's name with .nii or .nii.gz", Called.hilum("map", "none.nii", "--family", "statistics", "--feature", "mean", "--out", "map.png"));
        assertFalse(Files.exists(folder.resolve("map.nii.gz")));
    }

    @Test
    void aMapThatDoesNotFit_isRefusedByName_beforeItIsMade() {
        Called called = map("--family", "statistics", "--feature", "mean", "--memory", "1", "--threads", "64", "--window", "8");
        assertTold(ExitCode.FAILED, "more than the 1 MiB that there are", called);
        assertTrue(called.talk().contains("image.nii: the map needs up to "), called.talk());
    }

    private static String[] with(String[] right, String... more) {
        List<String> all = new ArrayList<>(List.of(right));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void assertTold(int exit, String text, Called called) {
        assertEquals(exit, called.exit(), called.talk());
        assertTrue(called.talk().contains(text), called.talk());
    }
}
