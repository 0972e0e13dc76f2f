// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.hilum.cli.Called.hilum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hilum.engine.store.Tree;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryTest {
    @TempDir
    Path temp;

    private String table(String name, String... lines) throws IOException {
        return Files.write(temp.resolve(name), List.of(lines)).toString();
    }

    private static Map<String, Object> tried(String... arguments) {
        Called called = hilum(arguments);
        assertEquals(0, called.exit(), called.talk());
        return Tree.read(called.out()).values();
    }

    private static void refused(String message, String... arguments) {
        Called called = hilum(arguments);
        assertEquals(ExitCode.FAILED, called.exit(), called.out() + called.talk());
        assertTrue(called.talk().contains(message), () -> message + " is not in " + called.talk());
        assertEquals("", called.out());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> result, String of) {
        return (List<Map<String, Object>>) result.get(of);
    }

    @Test
    void transform_showsWhatItLearntAndMade_alsoOfUnseenRows() throws IOException {
        String train = table("train.csv", "patient,x,sex", "001,1,m", "002,3,f", "003,5,m");
        String test = table("test.csv", "patient,sex,x", "004,f,7");
        String out = temp.resolve("made.csv").toString();
        Map<String, Object> result = tried("try", "z-score", train, "--columns", "x", "--apply", test, "--out", out);
        assertEquals("org.hilum.transform.z-score", result.get("plug-in"));
        assertTrue(result.get("learnt").toString().contains("3.0"), "the mean " + result.get("learnt"));
        assertEquals(List.of("001", "002", "003"), rows(result, "made").stream().map(r -> r.get("case")).toList());
        assertEquals(0.0, rows(result, "made").get(1).get("x"));
        double spread = (double) rows(result, "made").get(2).get("x");
        assertEquals(2 * spread, rows(result, "applied").get(0).get("x"));
        assertEquals(List.of("case,x", "004," + 2 * spread), Files.readAllLines(Path.of(out)));
    }

    @Test
    void transform_readsCategoriesOfAllTablesAlike() throws IOException {
        String train = table("train.csv", "id,grade", "1,A", "2,C");
        String test = table("test.csv", "id,grade", "3,B", "4,C");
        Map<String, Object> result = tried("try", "ordinal", train, "--set", "order=A,B,C", "--apply", test);
        List<Object> made = rows(result, "made").stream().map(r -> r.get("grade")).toList();
        List<Object> applied = rows(result, "applied").stream().map(r -> r.get("grade")).toList();
        assertEquals(made.get(1), applied.get(1), "C is the same number in both");
        assertTrue((double) applied.get(0) > (double) made.get(0) && (double) applied.get(0) < (double) made.get(1), made + " " + applied);
    }

    private String cohort(String name, double shift) throws IOException {
        String[] lines = new String[25];
        lines[0] = "patient,t,c,response";
        for (int r = 1; r < lines.length; r++) {
            boolean yes = r % 2 == 0;
            lines[r] = name + r + "," + (r % 5 + (yes ? 3 : 0) + shift) + "," + (r % 3 + (yes ? 1 : 0)) + "," + (yes ? "yes" : "no");
        }
        return table(name + ".csv", lines);
    }

    @Test
    void learner_showsItsModelAndScores_ofUnseenRowsToo() throws IOException {
        Map<String, Object> result = tried("try", "logistic", cohort("a", 0), "--outcome", "response", "--positive", "yes", "--apply", cohort("b", 0.5));
        assertTrue(result.get("learnt") instanceof Map, "the model");
        assertEquals(24, rows(result, "made").size());
        assertEquals("b1", rows(result, "applied").get(0).get("case"));
        assertTrue((double) rows(result, "made").get(1).get("probability") > (double) rows(result, "made").get(0).get("probability"), "a positive case scores higher");
    }

    @Test
    void learner_scoresALoneRowAsAmongOthers_andTheSameAgain() throws IOException {
        String train = cohort("a", 0);
        String all = hilum("try", "random-forest", train, "--outcome", "response", "--seed", "5").out();
        assertEquals(all, hilum("try", "random-forest", train, "--outcome", "response", "--seed", "5").out());
    }

    @Test
    void fusion_takesABlockATable() throws IOException {
        String imaging = table("imaging.csv", "id,t", "1,5", "2,9", "3,4", "4,8", "5,6", "6,10", "7,5", "8,9", "9,4", "10,7");
        String clinical = table("clinical.csv", "id,c,response", "10,2,1", "9,1,0", "8,3,1", "7,1,0", "6,2,1", "5,2,0", "4,3,1", "3,1,0", "2,1,1", "1,2,0");
        Map<String, Object> early = tried("try", "early", imaging, clinical, "--outcome", "response");
        assertTrue(early.get("learnt").toString().contains("imaging/t") && early.get("learnt").toString().contains("clinical/c"), early.get("learnt").toString());
        assertEquals(List.of("10", "9", "8", "7", "6", "5", "4", "3", "2", "1"), rows(early, "made").stream().map(r -> r.get("case")).toList());
        Map<String, Object> late = tried("try", "late", imaging, clinical, "--outcome", "response", "--apply", imaging, "--apply", clinical);
        assertEquals(10, rows(late, "applied").size());
        refused("it has no row of case 10", "try", "early", table("few.csv", "id,t", "1,2"), clinical, "--outcome", "response");
    }

    @Test
    void metric_isComputedOfScoresAndOutcomes() throws IOException {
        // two of the four pairs of a positive and a negative case are ordered rightly, one is tied
        String scores = table("scores.csv", "id,p,y", "1,0.9,1", "2,0.5,0", "3,0.5,1", "4,0.8,0");
        assertEquals(0.625, tried("try", "auc", scores, "--outcome", "y").get("value"));
        Map<String, Object> risks = tried("try", "auc", table("risks.csv", "id,p,y", "1,9,1", "2,5,0", "3,5,1", "4,8,0"), "--outcome", "y");
        assertEquals(0.625, risks.get("value"));
        assertEquals("risks", risks.get("scores"));
        assertEquals(0.5, tried("try", "accuracy", scores, "--outcome", "y", "--threshold", "0.5").get("value"));
        assertEquals(0.75, tried("try", "accuracy", scores, "--outcome", "y", "--threshold", "0.85").get("value"));
    }

    private Path image() {
        Geometry g = Geometry.of(9, 9, 9, 1, 1, 2);
        float[] voxels = new float[g.count()];
        byte[] inside = new byte[g.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = v % 7;
            int i = v % 9;
            int j = v / 9 % 9;
            int k = v / 81;
            inside[v] = (byte) (i > 2 && i < 6 && j > 2 && j < 6 && k > 2 && k < 6 ? 1 : 0);
        }
        NiftiWriter.write(temp.resolve("image.nii.gz"), new Volume(g, voxels, Quantity.HU));
        NiftiWriter.write(temp.resolve("mask.nii.gz"), new Mask(g, inside));
        return temp.resolve("image.nii.gz");
    }

    @Test
    void readers_listAndReadWhatAFileHolds() {
        String image = image().toString();
        Map<String, Object> read = rows(tried("try", "image-reader.nifti", image), "images").get(0);
        assertEquals(List.of(9L, 9L, 9L), read.get("size"));
        assertEquals(6.0, read.get("maximum"));
        Map<String, Object> mask = rows(tried("try", "mask-reader.nifti", temp.resolve("mask.nii.gz").toString(), image), "masks").get(0);
        assertEquals(27L, mask.get("voxels"));
        assertEquals(54.0, (double) mask.get("volume-mm3"), 1e-9);
    }

    @Test
    @SuppressWarnings("unchecked")
    void segmenter_makesAMaskFromNamedMasks_andWritesIt() {
        String out = temp.resolve("ring.nii.gz").toString();
        Map<String, Object> result = tried("try", "peritumoural-ring", image().toString(), "tumour=" + temp.resolve("mask.nii.gz"), "--set", "of=tumour", "--set", "width=1", "--out", out);
        long voxels = (long) ((Map<String, Object>) result.get("made")).get("voxels");
        assertTrue(voxels > 0, "a ring of 1 mm has voxels");
        Map<String, Object> written = rows(tried("try", "mask-reader.nifti", out, temp.resolve("image.nii.gz").toString()), "masks").get(0);
        assertEquals(voxels, written.get("voxels"));
    }

    @Test
    void filter_tellsItsResponse_andWritesIt() {
        String out = temp.resolve("log.nii.gz").toString();
        Map<String, Object> result = tried("try", "laplacian-of-gaussian", image().toString(), "--set", "sigma=1.5", "--out", out);
        Map<String, Object> made = rows(result, "made").get(0);
        Map<String, Object> written = rows(tried("try", "image-reader.nifti", out), "images").get(0);
        assertEquals((double) made.get("maximum"), (double) written.get("maximum"), 1e-6);
        assertEquals(3, ((List<?>) result.get("reach-voxels")).size());
    }

    @Test
    void filterThatDecimates_writesTheVoxelsThatItKeeps() {
        String out = temp.resolve("lll.nii.gz").toString();
        tried("try", "org.hilum.filter.wavelet", image().toString(), "--set", "wavelet=haar", "--set", "decimated=true", "--response", "LLL", "--out", out);
        Map<String, Object> written = rows(tried("try", "image-reader.nifti", out), "images").get(0);
        assertEquals("[5, 5, 5]", written.get("size").toString(), "of 9 x 9 x 9");
        assertEquals("[2.0, 2.0, 4.0]", written.get("spacing-mm").toString());
        assertEquals("[0.0, 0.0, 0.0]", written.get("origin-mm").toString(), "that of the image");
    }

    @Test
    void family_givesTheValuesThatExtractGives() throws IOException {
        String image = image().toString();
        String mask = temp.resolve("mask.nii.gz").toString();
        Map<String, Object> result = tried("try", "glcm", image, mask, "--set", "distance=2");
        List<String> tried = rows(result, "values").stream().map(r -> r.get("feature") + " " + r.get("value")).toList();
        List<String> extracted = hilum("extract", image, mask, "--set", "families=[glcm]", "--set", "glcm.distance=2").rows().stream()
                .map(r -> r.get("feature") + " " + (r.get("value").isEmpty() || r.get("value").equals("NaN") ? "null" : r.get("value"))).toList();
        assertEquals(extracted, tried);
        assertTrue(result.get("settings").toString().contains("distance=2"), result.get("settings").toString());
    }

    @Test
    void wrongInput_isToldWithItsCure() throws IOException {
        String train = table("train.csv", "id,x,y", "1,1,0", "2,,1", "3,2,0", "4,5,1");
        refused("column x has no value for case 2, and z-score takes no missing values", "try", "z-score", train);
        refused("name the column that holds it: --outcome COLUMN", "try", "logistic", train);
        refused("the table has no column z", "try", "logistic", train, "--outcome", "z");
        refused("it is not clear which value is positive", "try", "logistic", table("ab.csv", "id,x,y", "1,1,a", "2,2,b"), "--outcome", "y");
        refused("no input is named", "try", "z-score");
        refused("there is no setting sigmas", "try", "laplacian-of-gaussian", image().toString(), "--set", "sigmas=3");
        refused("there is no plug-in of that name — use one of: z-score", "try", "zscore", train);
        refused("images are written as NIfTI", "try", "laplacian-of-gaussian", image().toString(), "--out", "x.png");
        refused("\"one\" is not a number", "try", "impute", table("text.csv", "id,x", "1,one", "2,2"));
        assertEquals(ExitCode.USAGE, hilum("try").exit());
        assertEquals(ExitCode.USAGE, hilum("try", "z-score", train, "--seed", "x").exit());
    }

    @Test
    void cellsThatASpreadsheetWouldRun_areDefusedInWhatIsWritten() throws IOException {
        String train = table("train.csv", "id,x", "=1+1,1", "@a,2", "c,4");
        String out = temp.resolve("made.csv").toString();
        tried("try", "impute", train, "--out", out);
        assertEquals(List.of("case,x", "'=1+1,1.0", "'@a,2.0", "c,4.0"), Files.readAllLines(Path.of(out)));
    }
}
