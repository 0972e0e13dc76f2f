// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.experiment.RunRecord.CaseEntry;
import org.hilum.spi.table.Binary;

/** Which cases were compared, by centre and outcome, and why the others were not. */
final class CohortSection {
    private CohortSection() {
    }

    static void write(Html page, RunRecord run) {
        page.heading("cohort", "Cohort");
        page.raw(byCentre(run).toString());
        List<CaseEntry> out = run.cases().stream().filter(c -> !c.compared()).toList();
        if (out.isEmpty()) {
            page.note("All " + run.cases().size() + " cases of the table were compared.");
            return;
        }
        HtmlTable table = new HtmlTable().text("Case").text("Why it was not compared");
        out.forEach(c -> table.row(List.of(c.id(), c.reason())));
        page.paragraph(out.size() + " of " + run.cases().size() + " cases were not compared:").raw(table.toString());
    }

    private static HtmlTable byCentre(RunRecord run) {
        Binary outcome = (Binary) run.outcome();
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[3];
        for (CaseEntry c : run.cases()) {
            int[] of = counts.computeIfAbsent(c.centre().isEmpty() ? "(no centre named)" : c.centre(), centre -> new int[3]);
            int row = run.judged().indexOf(c.id());
            int column = !c.compared() || row < 0 ? 2 : outcome.isPositive(row) ? 0 : 1;
            of[column]++;
            all[column]++;
        }
        HtmlTable table = new HtmlTable().text("Centre").number(outcome.name() + " = " + outcome.positiveLabel()).number("other").number("not compared").number("all");
        if (counts.size() > 1) {
            counts.forEach((centre, of) -> table.row(row(centre, of)));
        }
        return table.row(row("All", all));
    }

    private static List<String> row(String name, int[] of) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int n : of) {
            cells.add(Integer.toString(n));
        }
        cells.add(Integer.toString(of[0] + of[1] + of[2]));
        return cells;
    }
}
