// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.List;
import java.util.Map;

import org.hilum.engine.experiment.ArmResult;

/** Which columns reached the learners, most often first: what a model rests on, and how firmly. */
final class ColumnsSection {
    private static final int MOST = 15;

    private ColumnsSection() {
    }

    static void write(Html page, List<ArmResult> arms) {
        page.heading("columns", "Columns that were kept");
        FlowSection.write(page, arms);
        page.note("How often a column reached the learner, over the fits of its arm. A column that is kept in few fits says more about these cases than about patients.");
        for (ArmResult arm : arms) {
            List<Map.Entry<String, Integer>> kept = arm.selectedColumns().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
            HtmlTable table = new HtmlTable().text("Column").number("fits");
            kept.stream().limit(MOST).forEach(k -> table.row(List.of(k.getKey(), k.getValue() + " of " + arm.fits().size())));
            Html inside = new Html().raw(table.toString());
            if (kept.size() > MOST) {
                inside.note((kept.size() - MOST) + " more were kept less often.");
            }
            page.folded(arm.name() + ": " + kept.size() + " of " + arm.columns() + " columns were kept at least once", inside);
        }
    }
}
