// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.engine.experiment.ArmResult;
import org.hilum.evaluate.Accuracy;
import org.hilum.evaluate.Auc;
import org.hilum.evaluate.Brier;
import org.hilum.evaluate.Performance;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.ProbabilityMetric;
import org.hilum.evaluate.Scored;
import org.hilum.evaluate.Sensitivity;
import org.hilum.evaluate.Specificity;
import org.hilum.report.chart.ArmStyle;
import org.hilum.spi.table.Binary;

/** The arms and how well each predicts, with the spread over resamples; what marks an arm; resamples that could not be judged. */
final class ArmsSection {
    private static final List<ProbabilityMetric> METRICS = List.of(new Auc(), new Brier(), new Accuracy(), new Sensitivity(), new Specificity());

    private ArmsSection() {
    }

    static void write(Html page, List<ArmResult> arms, Predictions predictions) {
        HtmlTable table = new HtmlTable().text("Arm").text("Model").number("Cases").number("Columns").number("AUC").number("Brier").number("Accuracy")
                .number("Sensitivity").number("Specificity");
        for (int a = 0; a < arms.size(); a++) {
            table.markup(row(arms.get(a), new ArmStyle(a), predictions));
        }
        page.heading("arms", "Arms").raw(table.toString());
        page.note("Mean over folds, then over repeats; beneath it the spread over resamples (2.5th to 97.5th percentile), which is no confidence interval: resamples "
                + "share cases. Columns: in the arm's blocks → median number that reached the learner. Accuracy, sensitivity and specificity at the threshold "
                + "learnt in training.");
        arms.forEach(arm -> marks(page, arm));
    }

    private static List<String> row(ArmResult arm, ArmStyle style, Predictions predictions) {
        String name = ArmMark.svg(style) + "<strong>" + Html.escape(arm.name()) + "</strong><br><small>" + Html.escape(String.join(", ", arm.blocks())) + "</small>";
        List<String> cells = new ArrayList<>(List.of(name, Html.escape(ArmWords.model(arm)), Integer.toString(arm.cases()), columns(arm)));
        for (ProbabilityMetric metric : METRICS) {
            cells.add(predictions.arms().contains(arm.name()) ? cell(Performance.of(predictions, arm.name(), of(metric))) : "–");
        }
        return cells;
    }

    private static ToDoubleFunction<Scored> of(ProbabilityMetric metric) {
        return scored -> metric.value(scored.scores(), (Binary) scored.outcome());
    }

    private static String cell(Performance p) {
        return "<strong>" + Digits.share(p.mean()) + "</strong><br><small>" + Digits.share(p.low()) + "–" + Digits.share(p.high()) + "</small>";
    }

    private static String columns(ArmResult arm) {
        List<Integer> selected = arm.selected();
        return selected.isEmpty() ? Integer.toString(arm.columns()) : arm.columns() + " → " + selected.get(selected.size() / 2);
    }

    private static void marks(Html page, ArmResult arm) {
        arm.flags().forEach((flag, times) -> page.raw("<p class=\"flag\">" + Html.escape(arm.name() + ": " + flag + " (" + times + " of " + arm.resamples() + " fits)")
                + "</p>\n"));
        if (arm.prevalenceOnly() > 0) {
            page.note(arm.name() + ": in " + arm.prevalenceOnly() + " of " + arm.resamples() + " fits a selection kept no column, so that the training prevalence was predicted.");
        }
        arm.failures().forEach((why, times) -> page.raw("<p class=\"flag\">" + Html.escape(arm.name() + ": " + times + " of " + arm.resamples()
                + " resamples could not be judged: " + why) + "</p>\n"));
        if (arm.fits().size() < arm.resamples()) {
            page.raw("<p class=\"flag\">" + Html.escape(arm.name() + ": " + arm.fits().size() + " of " + arm.resamples() + " resamples are there; run the study again for the rest.")
                    + "</p>\n");
        }
    }
}
