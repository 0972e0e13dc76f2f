// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStabilityTest {
    private static final String STUDY = """
            hilum: 1
            cases: { table: cases.csv, id: patient }
            outcome: { binary: y, positive: 1 }
            images: { CT: "{patient}.nii" }
            regions: { tumour: { mask: "{patient}_mask.nii" } }
            blocks: { CT.tumour: { families: [statistics] } }
            arms: { firm: { blocks: ["*"], transforms: [stable, z-score] } }
            resampling: { repeated-k-fold: { k: 2, repeats: 1 } }
            perturbations: { rotation: [-5, 5], volume: 0.1 }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Geometry g = Geometry.of(14, 14, 10, 1, 1, 1);
        StringBuilder cases = new StringBuilder("patient,y\n");
        for (int c = 0; c < 6; c++) {
            cases.append("p").append(c).append(',').append(c % 2).append('\n');
            Random random = new Random(c);
            float[] x = new float[g.count()];
            byte[] inside = new byte[x.length];
            for (int v = 0; v < x.length; v++) {
                inside[v] = (byte) (v % 14 > 3 && v % 14 < 11 && v / 14 % 14 > 3 && v / 14 % 14 < 10 && v / 196 > 2 && v / 196 < 8 ? 1 : 0);
                x[v] = (float) (20 * c + 5 * random.nextGaussian());
            }
            NiftiWriter.write(folder.resolve("p" + c + ".nii"), new Volume(g, x, Quantity.HU));
            NiftiWriter.write(folder.resolve("p" + c + "_mask.nii"), new Mask(g, inside));
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
        Files.writeString(folder.resolve("study.yaml"), STUDY);
    }

    @Test
    void stability_writesItsTable_andTheRunThatNeedsItComputesItNotAgain() throws IOException {
        Called plan = Called.hilum("run", folder.toString(), "--dry-run");
        assertTrue(plan.talk().contains("12 case × block × perturbation, of which 0 are there") && plan.out().contains("perturbation,12,0"), plan.talk());
        Called made = Called.hilum("stability", folder.toString(), "--threads", "2");
        assertEquals(ExitCode.OK, made.exit(), made.talk());
        assertTrue(made.talk().contains("2 perturbations: r-5_v0.1 r5_v0.1") && made.talk().contains("12 units computed"), made.talk());
        assertEquals(5, made.rows().size());
        Path table = folder.resolve("results/stability.csv");
        assertTrue(Files.readString(table).contains("CT.tumour/original/statistics/none/mean@"));
        Called run = Called.hilum("run", folder.toString());
        assertEquals(ExitCode.OK, run.exit(), run.talk());
        assertTrue(run.talk().contains("8 units computed, 12 were there"), run.talk());
        assertTrue(Files.readString(folder.resolve("results/report.html")).contains("id=\"stability\""));
    }

    @Test
    void armThatNeedsTheTable_runsWithoutIt_butNotWithoutAFileThatIsNamed() throws IOException {
        Called run = Called.hilum("run", folder.toString());
        assertEquals(ExitCode.OK, run.exit(), run.talk());
        assertTrue(run.talk().contains("stability of ") && run.talk().contains("told from 6 cases"), run.talk());
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("[stable,", "[stable: { table: mine.csv },"));
        Called named = Called.hilum("run", folder.toString());
        assertEquals(ExitCode.FAILED, named.exit());
        assertTrue(named.talk().contains("mine.csv") && named.talk().contains("hilum stability"), named.talk());
    }

    @Test
    void casesAndOut_areChosen() throws IOException {
        Files.writeString(folder.resolve("some.csv"), "patient,centre\np1,A\np3,A\np4,B\n");
        Path out = folder.resolve("some-stability.csv");
        Called three = Called.hilum("stability", folder.toString(), "--cases", folder.resolve("some.csv").toString(), "--out", out.toString());
        assertEquals(ExitCode.OK, three.exit(), three.talk());
        assertTrue(three.talk().contains("told from 3 cases"), three.talk());
        assertTrue(Files.exists(out) && !Files.exists(folder.resolve("results/stability.csv")));
        assertTrue(Called.hilum("stability", folder.toString(), "--cases", "p1, p3", "--out", out.toString()).talk().contains("all 4 units were there"));
    }

    @Test
    void wrongCalls_areTold() {
        assertEquals(ExitCode.USAGE, Called.hilum("stability").exit());
        assertEquals(ExitCode.USAGE, Called.hilum("stability", folder.toString(), "--threads", "0").exit());
        String out = folder.resolve("out.csv").toString();
        assertEquals(ExitCode.USAGE, Called.hilum("stability", folder.toString(), "--cases", "none.csv", "--out", out).exit());
        Called alone = Called.hilum("stability", folder.toString(), "--cases", "p1,p2");
        assertEquals(ExitCode.USAGE, alone.exit());
        assertTrue(alone.talk().contains("needs --out"), alone.talk());
        Called stranger = Called.hilum("stability", folder.toString(), "--cases", "p9", "--out", out);
        assertEquals(ExitCode.FAILED, stranger.exit());
        assertTrue(stranger.talk().contains("p9 takes no part"), stranger.talk());
        assertEquals(ExitCode.FAILED, Called.hilum("stability", folder.resolve("nowhere").toString()).exit());
    }
}
