// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment and started again ends as one that nobody disturbed, to the byte. */
class KilledRunTest {
    private static final int CASES = 24;
    /** 24 case × block, 3 arms × 2 repeats × 3 folds. */
    private static final int UNITS = 42;
    private static final int KILLS = 2;
    @TempDir
    Path folder;

    private void study(Path study) throws IOException {
        Files.createDirectories(study.resolve("images"));
        Random random = new Random(7);
        StringBuilder cases = new StringBuilder("patient,response,age,afp\n");
        for (int c = 0; c < CASES; c++) {
            boolean positive = c % 2 == 0;
            cases.append("p%02d,%s,%s,%s\n".formatted(c, positive ? "yes" : "no", 60 + 10 * random.nextGaussian(), Math.exp(random.nextGaussian())));
            image(study.resolve("images"), "p%02d".formatted(c), positive ? 1 : 0, random);
        }
        Files.writeString(study.resolve("cases.csv"), cases);
        Files.writeString(study.resolve("study.yaml"), """
                hilum: 1
                name: To be killed
                seed: 5
                cases:   { table: cases.csv, id: patient }
                outcome: { binary: response, positive: "yes" }
                images:  { CT: "images/{patient}.nii" }
                regions: { tumour: { mask: "images/{patient}_mask.nii" } }
                blocks:
                  CT.tumour: { profile: as-is, families: [statistics, glcm] }
                  clinical:  { table: cases.csv, columns: [age, afp: log10] }
                defaults: { transforms: [impute, near-constant, z-score, correlation: { above: 0.9 }, lasso], learner: random-forest }
                arms:
                  image: { blocks: [CT.tumour] }
                  early: { blocks: ["*"], fusion: early }
                  late:  { blocks: ["*"], fusion: { late: { weights: inner-auc } } }
                resampling: { repeated-k-fold: { k: 3, repeats: 2 } }
                """);
    }

    private static void image(Path images, String patient, double contrast, Random random) {
        Geometry g = Geometry.of(9, 9, 9, 1, 1, 1);
        float[] voxels = new float[g.count()];
        byte[] inside = new byte[g.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) (20 + 10 * contrast * random.nextDouble() + random.nextGaussian());
            inside[v] = (byte) (v % 9 > 1 && v / 81 > 1 ? 1 : 0);
        }
        NiftiWriter.write(images.resolve(patient + ".nii"), new Volume(g, voxels, Quantity.HU));
        NiftiWriter.write(images.resolve(patient + "_mask.nii"), new Mask(g, inside));
    }

    private Process hilum() {
        return new Process(folder, folder.resolve("plugins"));
    }

    private static int finished(Path study) throws IOException {
        int units = 0;
        for (String kind : new String[] {"extraction", "fit"}) {
            Path of = study.resolve("results/units").resolve(kind);
            if (Files.isDirectory(of)) {
                try (Stream<Path> files = Files.walk(of)) {
                    units += (int) files.filter(f -> f.toString().endsWith(".json")).count();
                } catch (UncheckedIOException renamed) {
                    // a temporary file that has just got its name
                }
            }
        }
        return units;
    }

    private static byte[] predictions(Path study) throws IOException {
        return Files.readAllBytes(study.resolve("results/exports/predictions.csv"));
    }

    @Test
    void killedAfterARandomUnitAndStartedAgain_givesTheSamePredictions_onOneThreadOrTwo() throws Exception {
        Path calm = folder.resolve("calm");
        study(calm);
        Called plan = hilum().hilum("run", calm.toString(), "--dry-run");
        assertEquals("kind,units,there\nextraction,24,0\nfit,18,\n", plan.out(), plan.talk());
        Called first = hilum().hilum("run", calm.toString(), "--threads", "1", "--export", "csv");
        assertEquals(0, first.exit(), first.talk());
        assertTrue(first.talk().contains(UNITS + " units computed, 0 were there"), first.talk());
        byte[] undisturbed = predictions(calm);
        assertEquals(3 * 2 * CASES + 1, Files.readAllLines(calm.resolve("results/exports/predictions.csv")).size());

        Called second = hilum().hilum("run", calm.toString(), "--threads", "2", "--export", "csv", "--json");
        assertTrue(second.out().contains("\"arm\":\"image\",\"auc\":{\"high\":"), second.out());
        assertTrue(second.out().contains("\"failures\":[],") && second.out().contains("\"notes\":[{\"fits\":"), second.out());
        assertTrue(second.talk().contains("nothing had to be computed: all " + UNITS + " units were there"), second.talk());
        assertArrayEquals(undisturbed, predictions(calm));

        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            Path killed = folder.resolve("killed" + kill);
            study(killed);
            int after = 1 + random.nextInt(UNITS * 2 / 3);
            killAfter(killed, after);
            Called again = hilum().hilum("run", killed.toString(), "--threads", "2", "--export", "csv");
            assertEquals(0, again.exit(), again.talk());
            assertTrue(again.talk().contains("is gone; its run is continued"), again.talk());
            assertFalse(again.talk().contains(UNITS + " units computed"), again.talk());
            assertArrayEquals(undisturbed, predictions(killed), "killed after " + after + " units");
        }
    }

    private void killAfter(Path study, int units) throws Exception {
        java.lang.Process run = hilum().start(folder.resolve("out.txt"), folder.resolve("talk.txt"), "run", study.toString(), "--threads", "2");
        while (run.isAlive() && finished(study) < units) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        run.destroyForcibly();
        assertTrue(run.waitFor(60, TimeUnit.SECONDS));
        assertTrue(finished(study) < UNITS, "it was killed in time: " + Files.readString(folder.resolve("talk.txt")));
    }
}
