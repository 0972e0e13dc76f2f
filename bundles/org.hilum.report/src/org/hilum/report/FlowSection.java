// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.experiment.ArmResult;
import org.hilum.report.chart.ArmStyle;

/** How many columns each arm began with, which transform left out how many, and how many its learner saw. */
final class FlowSection {
    private FlowSection() {
    }

    static void write(Html page, List<ArmResult> arms) {
        StackedBars bars = new StackedBars("flow");
        HtmlTable table = new HtmlTable().text("Arm").text("transform").number("columns before").number("left out").number("left").number("over fits");
        List<String> known = new ArrayList<>();
        boolean any = false;
        for (int a = 0; a < arms.size(); a++) {
            Optional<ColumnFlow> flow = ColumnFlow.of(arms.get(a));
            if (flow.isPresent()) {
                any = true;
                bars.row(arms.get(a).name() + " · " + flow.get().columns() + " → " + flow.get().kept(), parts(flow.get(), new ArmStyle(a), known));
                rows(table, arms.get(a).name(), new ArmStyle(a), flow.get());
            }
        }
        if (any) {
            page.paragraph("From an arm's columns to those that its learner saw: what each transform left out, and what was kept, in the arm's colour.");
            page.raw("<figure class=\"bars\">" + bars.svg() + "</figure>\n");
            page.folded("In numbers", new Html().raw(table.toString()).note("Medians over the arm's fits, and between which numbers they lie. A fold learns from its training cases "
                    + "alone, so that folds differ; with late fusion, all blocks together. A transform that makes columns, as one-hot does, makes the whole larger."));
        }
    }

    /** @param known transforms of the arms before, so that each looks the same in all arms */
    private static List<StackedBars.Part> parts(ColumnFlow flow, ArmStyle style, List<String> known) {
        List<StackedBars.Part> parts = new ArrayList<>();
        for (ColumnFlow.Step step : flow.steps()) {
            if (step.gone() > 0) {
                if (!known.contains(step.transform())) {
                    known.add(step.transform());
                }
                parts.add(new StackedBars.Part(step.transform(), step.gone(), Fill.gone(known.indexOf(step.transform()))));
            }
        }
        parts.add(new StackedBars.Part("kept", flow.kept(), Fill.of(style)));
        return parts;
    }

    private static void rows(HtmlTable table, String arm, ArmStyle style, ColumnFlow flow) {
        for (int s = 0; s < flow.steps().size(); s++) {
            ColumnFlow.Step step = flow.steps().get(s);
            String gone = step.gone() < 0 ? "+" + -step.gone() : Integer.toString(step.gone());
            table.markup(List.of(s == 0 ? ArmMark.svg(style) + Html.escape(arm) : "", Html.escape(step.transform()), Integer.toString(step.before()), gone, Integer.toString(step.left()),
                    step.least() + "–" + step.most()));
        }
    }
}
