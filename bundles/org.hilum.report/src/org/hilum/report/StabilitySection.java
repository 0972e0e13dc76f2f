// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityClass;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.store.Tree;
import org.hilum.report.chart.ChartImage;
import org.hilum.report.chart.StabilityChart;
import org.hilum.spi.Problem;

/** How stable the image features are under perturbations, and what arms left out for that. Absent where stability was never told. */
final class StabilitySection {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 480;
    private static final int MOST = 50;

    private StabilitySection() {
    }

    /** The tables that arms use, and the study's own, as far as they are there. */
    static List<Path> tables(StudyResults results, List<StableArm> arms) {
        Path folder = results.folder().toAbsolutePath();
        Set<Path> all = new LinkedHashSet<>();
        arms.forEach(a -> all.add(folder.resolveSibling(a.table()).normalize()));
        all.add(folder.resolve(StabilityTable.FILE).normalize());
        return all.stream().filter(Files::isRegularFile).toList();
    }

    static void write(Html page, List<StableArm> arms, List<Path> tables) {
        page.heading("stability", "Stability of features");
        page.note("How much of a feature's variance lies between cases and not between repeats under small changes of image and mask: the intraclass correlation ICC(1,1), "
                + "in classes by the lower bound of its 95 % confidence interval (excellent from 0.9, good from 0.75, moderate from 0.5). Outcomes were not looked at.");
        for (int t = 0; t < tables.size(); t++) {
            table(page, tables.get(t), t);
        }
        if (!arms.isEmpty()) {
            HtmlTable removed = new HtmlTable().text("Arm").text("table").number("columns left out");
            arms.forEach(a -> removed.row(List.of(a.arm(), a.table().toString(), Integer.toString(a.dropped().size()))));
            page.raw(removed.toString());
            arms.forEach(a -> dropped(page, a));
        }
    }

    private static void table(Html page, Path file, int number) {
        StabilityTable table;
        try {
            table = StabilityTable.read(file);
        } catch (Problem p) {
            page.note(p.getMessage());
            return;
        }
        HtmlTable counts = new HtmlTable().text("Block").number("features");
        for (StabilityClass c : StabilityClass.values()) {
            counts.number(c.key());
        }
        StackedBars bars = new StackedBars("classes" + number).legend(parts(new StabilityTable(List.of())));
        blocks(table).forEach((block, rows) -> {
            List<String> cells = new ArrayList<>(List.of(block, Integer.toString(rows.size())));
            StabilityTable of = new StabilityTable(rows);
            of.counts().values().forEach(n -> cells.add(Integer.toString(n)));
            counts.row(cells);
            bars.row(block + " · " + rows.size(), parts(of));
        });
        int most = table.rows().stream().mapToInt(Stability::cases).max().orElse(0);
        int repeats = table.rows().stream().mapToInt(Stability::repeats).max().orElse(0);
        page.paragraph(file.getFileName() + ": " + table.rows().size() + " features of up to " + most + " cases, under " + repeats + " perturbations each.");
        page.raw("<figure class=\"bars\">" + bars.svg() + "<figcaption>Features of each block by class</figcaption></figure>\n");
        page.raw("<div class=\"charts\"><figure>" + ChartImage.svg(StabilityChart.of(table.rows()), WIDTH, HEIGHT, "stability" + number)
                + "<figcaption>Intraclass correlation of each feature, in descending order, with its 95 % interval</figcaption></figure>" + counts + "</div>\n");
    }

    private static List<StackedBars.Part> parts(StabilityTable of) {
        return of.counts().entrySet().stream().map(c -> new StackedBars.Part(c.getKey().key(), c.getValue(), Fill.of(c.getKey()))).toList();
    }

    private static Map<String, List<Stability>> blocks(StabilityTable table) {
        Map<String, List<Stability>> blocks = new LinkedHashMap<>();
        for (Stability row : table.rows()) {
            int end = row.column().indexOf('/');
            blocks.computeIfAbsent(end < 0 ? row.column() : row.column().substring(0, end), b -> new ArrayList<>()).add(row);
        }
        if (blocks.size() > 1) {
            blocks.put("all", table.rows());
        }
        return blocks;
    }

    private static void dropped(Html page, StableArm arm) {
        if (arm.dropped().isEmpty()) {
            return;
        }
        HtmlTable table = new HtmlTable().text("Column").text("reason");
        for (Tree d : arm.dropped().subList(0, Math.min(MOST, arm.dropped().size()))) {
            table.row(List.of(d.text("column"), d.text("reason")));
        }
        Html inside = new Html().raw(table.toString());
        if (arm.dropped().size() > MOST) {
            inside.note((arm.dropped().size() - MOST) + " more; the table has all.");
        }
        page.folded(arm.arm() + ": what was left out", inside);
    }
}
