// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.experiment.StudyRun;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a small study of two tables, whose name and cases try to break it. */
class ReportTest {
    private static final String STUDY = """
            hilum: 1
            name: "Tables <script>alert(1)</script> & more"
            seed: 7
            cases: { table: cases.csv, id: id }
            outcome: { binary: y, positive: 1 }
            blocks:
              good: { table: good.csv }
              poor: { table: poor.csv }
              clinical: { table: clinical.csv, columns: ["<i>age</i>", sex, stage: { A: 0, B: 1, C: 1 }, afp: log10, smoker] }
            defaults: { transforms: [impute, one-hot, z-score], learner: logistic }
            arms:
              good: { blocks: [good] }
              poor: { blocks: [poor] }
              both: { blocks: ["*"], fusion: early }
            resampling: { repeated-k-fold: { k: 3, repeats: 2 } }
            """;

    @TempDir
    private static Path folder;
    private static String page;

    @BeforeAll
    static void run() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        StringBuilder cases = new StringBuilder("id,y\n");
        StringBuilder good = new StringBuilder("id,signal\n");
        StringBuilder poor = new StringBuilder("id,noise\n");
        Random random = new Random(3);
        for (int c = 0; c < 48; c++) {
            cases.append("c").append(c).append(',').append(c % 2).append('\n');
            good.append("c").append(c).append(',').append(c % 2 + random.nextGaussian()).append('\n');
            poor.append("c").append(c).append(',').append(random.nextGaussian()).append('\n');
        }
        StringBuilder clinical = new StringBuilder("id,<i>age</i>,sex,stage,afp,smoker\n");
        for (int c = 0; c < 48; c++) {
            clinical.append("c").append(c).append(',').append(c < 8 ? "" : 40 + c / 2 + 5 * (c % 2)).append(c % 3 == 0 ? ",<u>f</u>," : ",m,").append("ABC".charAt(c % 3))
                    .append(',').append(c % 2 == 0 ? 20 : 3000).append(c % 4 == 0 ? ",1\n" : ",0\n");
        }
        Files.writeString(folder.resolve("clinical.csv"), clinical);
        cases.append("<b>late</b>,\n");
        Files.writeString(folder.resolve("cases.csv"), cases);
        Files.writeString(folder.resolve("good.csv"), good);
        Files.writeString(folder.resolve("poor.csv"), poor);
        Registry registry = Registry.open();
        Study study = StudyFile.load(folder, registry);
        StudyResults results = StudyRun.run(study, StudyFile.text(folder), Cohort.load(study, Task.quiet(1)), registry, new RunOptions(2, 1 << 28), Task.quiet(1));
        page = Files.readString(Report.write(results, study.results()));
    }

    @Test
    void page_needsNothingBesideIt() {
        assertFalse(page.contains("<script"), "no script, also none of the study's making");
        assertFalse(page.contains("src="), "nothing is loaded");
        assertFalse(page.replace("http://www.w3.org", "").replace("http://www.jfree.org", "").contains("http"), "no address but the names of XML's vocabularies");
    }

    @Test
    void everyArm_hasItsRowAndItsCurve() {
        for (String arm : new String[] {"good", "poor", "both"}) {
            assertTrue(page.contains("<strong>" + arm + "</strong>"), arm);
            assertTrue(page.contains(">" + arm + "  (AUC "), arm);
        }
        assertTrue(page.contains("spread over resamples"));
        assertTrue(page.contains("both − good"));
    }

    @Test
    void everyCase_isAccountedFor_withTheReasonOfTheOneLeftOut() {
        assertTrue(page.contains("48 of 49 cases compared"), page.substring(0, 3000));
        assertTrue(page.contains("<td>&lt;b&gt;late&lt;/b&gt;</td>"));
        assertFalse(page.contains("<b>late"));
    }

    /** Ages of the others are 44 … 63, of the positive 49 … 68, eight are missing; afp is 20 or 3000, one value a class. */
    @Test
    void characteristics_areToldByClass_asInTheFile_escaped() {
        String table = page.substring(page.indexOf("<h2 id=\"characteristics\">"), page.indexOf("<h2 id=\"columns\">"));
        assertTrue(table.contains("<th class=\"n\">all (n = 48)</th><th class=\"n\">y = 1 (n = 24)</th><th class=\"n\">other (n = 24)</th>"), table);
        row(table, "&lt;i&gt;age&lt;/i&gt;", "56 [51, 61]", "58.5 [53.8, 63.3]", "53.5 [48.8, 58.3]");
        row(table, "<span class=\"kind\">missing</span>", "8 (17 %)", "4 (17 %)", "4 (17 %)");
        row(table, "sex", "", "", "");
        row(table, "<span class=\"kind\">&lt;u&gt;f&lt;/u&gt;</span>", "16 (33 %)", "8 (33 %)", "8 (33 %)");
        row(table, "<span class=\"kind\">A</span>", "16 (33 %)", "8 (33 %)", "8 (33 %)");
        row(table, "<span class=\"kind\">B or C</span>", "32 (67 %)", "16 (67 %)", "16 (67 %)");
        row(table, "<span class=\"kind\">20</span>", "24 (50 %)", "0 (0 %)", "24 (100 %)");
        row(table, "<span class=\"kind\">1</span>", "12 (25 %)", "0 (0 %)", "12 (50 %)");
        assertFalse(table.contains("<i>") || table.contains("<u>"), table);
    }

    private static void row(String table, String head, String... cells) {
        assertTrue(table.contains("<tr><td>" + head + "</td><td class=\"n\">" + String.join("</td><td class=\"n\">", cells) + "</td></tr>"), head + " in " + table);
    }

    @Test
    void configuration_isTheStudyFileItself_withVersionsAndSeed() {
        assertTrue(page.contains("resampling: { repeated-k-fold: { k: 3, repeats: 2 } }"));
        assertTrue(page.contains("org.hilum.learner.logistic"));
        assertTrue(page.contains("<td>Seed</td><td>7</td>"));
    }

    @Test
    void numbers_readAsPeopleWriteThem() {
        assertEquals("0.0123", Digits.three(0.012345));
        assertEquals("−1.23e+06", Digits.three(-1234567));
        assertEquals("–", Digits.share(Double.NaN));
        assertEquals("< 0.001", Digits.p(1e-9));
    }
}
