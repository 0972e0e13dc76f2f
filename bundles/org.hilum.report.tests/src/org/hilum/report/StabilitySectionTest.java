// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.experiment.StudyRun;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table whose columns, with its name before them, are called as image features are, and a table of their stability. */
class StabilitySectionTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final String STUDY = """
            hilum: 1
            name: Stability
            seed: 7
            cases: { table: cases.csv, id: id }
            outcome: { binary: y, positive: 1 }
            blocks: { features: { table: features.csv } }
            arms:
              plain: { blocks: [features], transforms: [z-score] }
              firm: { blocks: [features], transforms: [stable: { table: stability.csv, least: 0.75 }, z-score] }
            resampling: { repeated-k-fold: { k: 2, repeats: 1 } }
            """;

    @TempDir
    Path folder;

    private String page(String yaml, String stability) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), yaml);
        if (!stability.isEmpty()) {
            Files.writeString(Files.createDirectories(folder.resolve(yaml.contains("stable:") ? "" : "results")).resolve("stability.csv"), "column,icc,lower,upper,cases,repeats,class,note,icc_agreement,icc_consistency\n" + stability);
        }
        StringBuilder cases = new StringBuilder("id,y\n");
        StringBuilder features = new StringBuilder("id,original/statistics/none/mean@,original/statistics/none/skewness@\n");
        Random random = new Random(3);
        for (int c = 0; c < 30; c++) {
            cases.append("c").append(c).append(',').append(c % 2).append('\n');
            features.append("c").append(c).append(',').append(c % 2 + random.nextGaussian()).append(',').append(random.nextGaussian()).append('\n');
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
        Files.writeString(folder.resolve("features.csv"), features);
        Study study = StudyFile.load(folder, REGISTRY);
        StudyResults results = StudyRun.run(study, yaml, Cohort.load(study, Task.quiet(0)), REGISTRY, new RunOptions(1, 1 << 28), Task.quiet(0));
        return Report.page(results);
    }

    @Test
    void report_tellsClasses_andWhatEachArmLeftOut() throws IOException {
        String page = page(STUDY, "features/original/statistics/none/mean@,0.95,0.92,0.97,30,18,excellent,,0.95,0.95\n"
                + "features/original/statistics/none/skewness@,0.5,0.3,0.7,30,18,poor,,0.5,0.5\n");
        assertTrue(page.contains("href=\"#stability\"") && page.contains("id=\"stability\""), "a section that can be found");
        assertTrue(page.contains("2 features of up to 30 cases, under 18 perturbations each"));
        assertTrue(page.contains("<td>firm</td><td>stability.csv</td><td class=\"n\">1</td>"), page.substring(page.indexOf("id=\"stability\"")));
        assertTrue(page.contains("intraclass correlation 0.300 (lower bound), below 0.75"));
        assertTrue(page.contains("ICC(1,1), n = 2"), "the chart");
        assertTrue(page.contains("aria-label=\"features · 2: 1 excellent, 1 poor.\""), "the bars");
    }

    @Test
    void report_tellsWhatEachTransformLeftOut() throws IOException {
        String page = page(STUDY, "features/original/statistics/none/mean@,0.95,0.92,0.97,30,18,excellent,,0.95,0.95\n"
                + "features/original/statistics/none/skewness@,0.5,0.3,0.7,30,18,poor,,0.5,0.5\n");
        assertTrue(page.contains("aria-label=\"plain · 2 → 2: 2 kept. firm · 2 → 1: 1 stable, 1 kept.\""), page.substring(page.indexOf("id=\"columns\""), page.indexOf("id=\"stability\"")));
        assertTrue(page.contains("firm</td><td>stable</td><td class=\"n\">2</td><td class=\"n\">1</td><td class=\"n\">1</td><td class=\"n\">1–1</td>"), "in numbers");
        assertTrue(page.contains("<td></td><td>z-score</td><td class=\"n\">1</td><td class=\"n\">0</td><td class=\"n\">1</td>"), "a transform that leaves out nothing");
    }

    @Test
    void withoutATable_thereIsNoSection() throws IOException {
        String plain = STUDY.replaceAll(" *firm:.*\n", "");
        assertFalse(page(plain, "").contains("id=\"stability\""));
        assertTrue(page(plain, "a/b/c/d/e@,,,,1,18,undefined,one case,,\n").contains("1 undefined"));
    }

    @Test
    void brokenTable_isToldInTheReport_andCostsNothingElse() throws IOException {
        String page = page(STUDY.replaceAll(" *firm:.*\n", ""), "x,nonsense,,,1,18,poor,,,\n");
        assertTrue(page.contains("this is no number: nonsense") && page.contains("id=\"arms\""));
    }
}
