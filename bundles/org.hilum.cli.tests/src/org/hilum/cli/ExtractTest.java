// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVRecord;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
    private static final Geometry GRID = Geometry.of(12, 11, 10, 1, 1, 2);
    private static final String QUICK = "families=[statistics]";

    @TempDir
    Path folder;

    private String image;
    private String mask;

    @BeforeEach
    void write() {
        image = write("image.nii.gz", GRID, Float.NaN, 0);
        byte[] labels = new byte[GRID.count()];
        for (int v = 0; v < labels.length; v++) {
            int i = v % 12;
            int j = v / 12 % 11;
            int k = v / 132;
            labels[v] = (byte) (i >= 3 && i < 9 && j >= 2 && j < 8 && k >= 2 && k < 7 ? 1 : i == 0 && j == 0 && k == 0 ? 2 : 0);
        }
        mask = folder.resolve("labels.nii.gz").toString();
        NiftiWriter.writeLabels(Path.of(mask), GRID, labels);
    }

    /** Noise around 50, the first {@code odd} voxels of the region's middle row replaced. */
    private String write(String name, Geometry grid, float value, int odd) {
        Random random = new Random(5);
        float[] x = new float[grid.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) (50 + 20 * random.nextGaussian());
        }
        for (int n = 0; n < odd; n++) {
            x[grid.index(4 + n, 4, 4)] = value;
        }
        Path file = folder.resolve(name);
        NiftiWriter.write(file, new Volume(grid, x, Quantity.ARBITRARY));
        return file.toString();
    }

    private Called extract(String... more) {
        String[] all = Arrays.copyOf(new String[] {"extract", image, mask}, 3 + more.length);
        System.arraycopy(more, 0, all, 3, more.length);
        return Called.hilum(all);
    }

    private static void assertProblem(Called called, String... parts) {
        assertEquals(ExitCode.FAILED, called.exit(), called.talk());
        assertEquals("", called.out());
        for (String part : parts) {
            assertTrue(called.talk().contains(part), called.talk());
        }
        assertFalse(called.talk().contains("\tat "), "no stack trace: " + called.talk());
    }

    @Test
    void rows_haveTheColumnsThatWerePromised() throws IOException {
        Called called = extract("--label", "1", "--set", QUICK);
        assertEquals("image,region,filter,discretisation,family,feature,ibsi,aggregation,value,unit,note", called.out().lines().findFirst().orElse(""));
        CSVRecord mean = called.rows().getFirst();
        assertEquals(List.of(image, mask + ":1", "original", "none", "statistics", "mean", "Q4LE", "DHQ4"), mean.toList().subList(0, 8));
        assertEquals(mean.get("value"), Double.toString(Double.parseDouble(mean.get("value"))), "shortest form that reads back the same");
    }

    @Test
    void out_holdsWhatStandardOutputWouldHave() throws IOException {
        Path file = folder.resolve("values.csv");
        Called called = extract("--label", "1", "--set", QUICK, "--out", file.toString());
        assertEquals("", called.out());
        assertEquals(extract("--label", "1", "--set", QUICK).out(), Files.readString(file));
    }

    @Test
    void set_reachesProcessingFamiliesFiltersAndReaders() throws IOException {
        Called called = extract("--label", "1", "--set", "families=[glcm, statistics]", "--set", "filters=[original, laplacian-of-gaussian: {sigma: 1.5}]", "--set",
                "laplacian-of-gaussian.extent=slices", "--set", "glcm.distance=2", "--set", "discretisation.bins=16", "--set", "lowest=10", "--set", "image.intensities=hu");
        List<CSVRecord> rows = called.rows();
        assertEquals(List.of("original", "laplacian-of-gaussian(sigma=1.5;extent=slices)"), rows.stream().map(r -> r.get("filter")).distinct().toList());
        assertEquals(List.of("fbn16", "none", "fbn32"), rows.stream().map(r -> r.get("discretisation")).distinct().toList(), "responses have their own bins");
        assertEquals(List.of("glcm(distance=2)", "statistics"), rows.stream().map(r -> r.get("family")).distinct().toList());
        CSVRecord minimum = rows.stream().filter(r -> r.get("feature").equals("minimum")).findFirst().orElseThrow();
        assertTrue(Double.parseDouble(minimum.get("value")) >= 10);
        assertEquals("HU", minimum.get("unit"));
    }

    @Test
    void settingsFile_isReadAndCanBeOverruled() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "profile: ct-abdomen\nprocessing: { lowest: -20, round: false }\nfamilies: [glcm: { distance: 3 }]\n");
        List<CSVRecord> rows = extract("--label", "1", "--settings", file.toString(), "--set", "glcm.distance=2", "--set", "spacing-in-plane=", "--set", "spacing-through-plane=").rows();
        assertEquals("glcm(distance=2)", rows.getFirst().get("family"));
        assertEquals("fbs25", rows.getFirst().get("discretisation"));
    }

    @Test
    void undefinedValues_areNanWithTheReason() throws IOException {
        List<CSVRecord> rows = extract("--label", "2").rows();
        CSVRecord correlation = rows.stream().filter(r -> r.get("ibsi").equals("NI2N")).findFirst().orElseThrow();
        assertEquals("NaN", correlation.get("value"));
        assertFalse(correlation.get("note").isEmpty());
        assertEquals("a.u.", rows.getFirst().get("unit"));
        assertTrue(rows.stream().filter(r -> r.get("value").equals("NaN")).noneMatch(r -> r.get("note").isEmpty()), "every NaN says why");
    }

    @Test
    void nothingLeftInRange_isToldInTheNotes() throws IOException {
        for (CSVRecord row : extract("--label", "1", "--set", QUICK, "--set", "lowest=5000").rows()) {
            assertEquals("NaN", row.get("value"));
            assertFalse(row.get("note").isEmpty());
        }
    }

    @Test
    void badInput_namesFileAndCure() throws IOException {
        assertProblem(extract("--set", QUICK), mask, "several labels: 1 (180 voxels), 2 (1 voxels)", "say which");
        assertProblem(extract("--label", "3", "--set", QUICK), mask, "no label 3", "1 (180 voxels)");
        assertProblem(Called.hilum("extract", folder.resolve("none.nii").toString(), mask, "--set", QUICK), "none.nii: there is no such file");
        assertProblem(Called.hilum("extract", folder.resolve("image.png").toString(), mask, "--set", QUICK), "image.png: no reader takes a file of that name", "*.nii.gz");
        byte[] whole = Files.readAllBytes(Path.of(image));
        Path cut = Files.write(folder.resolve("cut.nii.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertProblem(Called.hilum("extract", cut.toString(), mask, "--label", "1", "--set", QUICK), "cut.nii.gz: the file is truncated");
    }

    @Test
    void maskOfAnotherGeometry_isToldInVoxelsOrMillimetres() {
        String wide = write("wide.nii", Geometry.of(12, 11, 10, 1.2, 1, 2), 0, 0);
        assertProblem(Called.hilum("extract", wide, mask, "--label", "1", "--set", QUICK), mask, "another grid", "2.200 mm (2.20 voxels)");
        String long1 = write("long.nii", Geometry.of(12, 11, 11, 1, 1, 2), 0, 0);
        assertProblem(Called.hilum("extract", long1, mask, "--label", "1", "--set", QUICK), "12 x 11 x 11 voxels of 1.000 x 1.000 x 2.000 mm in the image, 12 x 11 x 10 voxels of 1.000 x 1.000 x 2.000 mm here",
                "--other-grid nearest");
    }

    @Test
    void maskOfAnotherGeometry_isResampledWhereThatIsAskedFor_andTold() {
        String long1 = write("long.nii", Geometry.of(12, 11, 11, 1, 1, 2), 0, 0);
        Called resampled = Called.hilum("extract", long1, mask, "--label", "1", "--set", QUICK, "--other-grid", "nearest");
        assertEquals(ExitCode.OK, resampled.exit(), resampled.talk());
        assertTrue(resampled.talk().contains("its mask lay on another grid than its image") && resampled.talk().contains("none lay outside of the image"), resampled.talk());
        assertTrue(Called.hilum("extract", long1, mask, "--other-grid", "linear").talk().contains("--other-grid takes refuse or nearest: linear"));
    }

    @Test
    void emptyMask_isTold() {
        String empty = folder.resolve("empty.nii").toString();
        NiftiWriter.writeLabels(Path.of(empty), GRID, new byte[GRID.count()]);
        assertProblem(Called.hilum("extract", image, empty, "--set", QUICK), empty + ": the mask is empty", "draw the region");
    }

    @Test
    void voxelsThatAreNotFinite_areNotedOutsideTheRegion_andRefusedInside() {
        String odd = write("odd.nii", GRID, Float.POSITIVE_INFINITY, 2);
        assertProblem(Called.hilum("extract", odd, mask, "--label", "1", "--set", QUICK), "odd.nii", "2 of its 180 voxels are not finite");
        Called outside = Called.hilum("extract", odd, mask, "--label", "2", "--set", QUICK);
        assertEquals(ExitCode.OK, outside.exit());
        assertTrue(outside.talk().contains("2 voxels are not finite"), outside.talk());
    }

    @Test
    void wrongSettings_areToldWithTheNearestName() throws IOException {
        assertProblem(extract("--label", "1", "--profile", "ct-abdomn"), "ct-abdomen");
        assertProblem(extract("--label", "1", "--set", "lowst=3"), "--set lowst", "lowest");
        assertProblem(extract("--label", "1", "--set", "families=[statistic]"), "statistics");
        assertProblem(extract("--label", "1", "--set", "families=[glcm]", "--set", "glcm.distance=0"), "--set glcm.distance", "whole number from 1 to 64 voxels");
        assertProblem(extract("--label", "1", "--set", "discretisation.method=fixed-bin-size"), "origin");
        Path file = Files.writeString(folder.resolve("settings.yaml"), "profile: mr\nfamily: [glcm]\n");
        assertProblem(extract("--label", "1", "--settings", file.toString()), "settings.yaml", "there is no key family", "families");
        Files.writeString(file, "processing: { lowest: [ }\n");
        assertProblem(extract("--label", "1", "--settings", file.toString()), "settings.yaml: it is no YAML", "line 1");
    }

    @Test
    void spacingThatMakesTooManyVoxels_isRefusedBeforeAnythingIsComputed() {
        assertProblem(extract("--label", "1", "--set", QUICK, "--set", "spacing-in-plane=0.01", "--set", "spacing-through-plane=0.01"), "image.nii.gz",
                "1200 x 1100 x 2000", "too many");
        assumeTrue(Runtime.getRuntime().maxMemory() < 16L << 30, "needs a JVM that allows less than 16 GB");
        assertProblem(extract("--label", "1", "--set", QUICK, "--set", "spacing-in-plane=0.01", "--set", "spacing-through-plane=0.0125"), "image.nii.gz", "MiB", "coarser voxel spacing");
    }

    @Test
    void wrongCall_saysHowItIsCalled() {
        Called called = Called.hilum("extract", image);
        assertEquals(ExitCode.USAGE, called.exit());
        assertTrue(called.talk().contains("usage: hilum extract IMAGE MASK [--item N] [--label N]"), called.talk());
        assertEquals(ExitCode.USAGE, extract("--profile", "mr", "--settings", "x.yaml").exit());
    }
}
