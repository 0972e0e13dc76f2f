// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.evaluate.Accuracy;
import org.hilum.evaluate.Auc;
import org.hilum.evaluate.Brier;
import org.hilum.evaluate.CalibrationCurve;
import org.hilum.evaluate.Difference;
import org.hilum.evaluate.Performance;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.Recalibration;
import org.hilum.evaluate.Scored;
import org.hilum.evaluate.Sensitivity;
import org.hilum.evaluate.Specificity;
import org.hilum.report.Report;
import org.hilum.report.chart.ArmSeries;
import org.hilum.report.chart.ArmStyle;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/** What the last run gave, as the views show it; all of it is asked of the engine. */
public final class Results {
    /** The metrics of the table, best known first. */
    public static final Map<String, ToDoubleFunction<Scored>> METRICS = metrics();

    private final StudyResults study;
    private final Predictions predictions;
    private final List<ArmRow> rows;

    private Results(StudyResults study) {
        this.study = study;
        this.predictions = study.predictions();
        this.rows = study.arms().stream().map(this::row).toList();
    }

    /** Reads what is in a study's results folder; empty where nothing was ever run. It may take seconds. */
    public static Optional<Results> read(Path folder) {
        return StudyResults.latest(folder).map(Results::new);
    }

    private static Map<String, ToDoubleFunction<Scored>> metrics() {
        Map<String, ToDoubleFunction<Scored>> all = new LinkedHashMap<>();
        all.put("AUC", s -> new Auc().value(s.scores(), (Binary) s.outcome()));
        all.put("Brier score", s -> new Brier().value(s.scores(), (Binary) s.outcome()));
        all.put("Accuracy", s -> new Accuracy().value(s.scores(), (Binary) s.outcome()));
        all.put("Sensitivity", s -> new Sensitivity().value(s.scores(), (Binary) s.outcome()));
        all.put("Specificity", s -> new Specificity().value(s.scores(), (Binary) s.outcome()));
        return all;
    }

    private ArmRow row(ArmResult arm) {
        int place = study.arms().indexOf(arm);
        List<Performance> performances = new ArrayList<>();
        Optional<Double> slope = Optional.empty();
        if (predictions.arms().contains(arm.name()) && predictions.outcome() instanceof Binary) {
            METRICS.values().forEach(m -> performances.add(Performance.of(predictions, arm.name(), m)));
            slope = slope(predictions.perCase(arm.name()));
        }
        return new ArmRow(arm.name(), new ArmStyle(place), Optional.of(arm), Learners.of(arm, study.arms()), performances, slope);
    }

    private static Optional<Double> slope(Scored cases) {
        try {
            return CalibrationCurve.of(cases.scores(), (Binary) cases.outcome(), 1).line().map(Recalibration::slope);
        } catch (Undefined none) {
            return Optional.empty();
        }
    }

    /** Cases that a run found to be unusable, and arms that could not be fitted. */
    public List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>();
        study.run().cases().stream().filter(c -> !c.compared()).forEach(c -> all.add(Trouble.ofCase(c.id(), c.reason(), "choose another file, or leave the case out")));
        for (ArmResult arm : study.arms()) {
            arm.failures().keySet().forEach(why -> all.add(new Trouble(false, why, "arm " + arm.name(), "",
                    OptionalInt.empty(), Optional.of(new StudyItem.ArmItem(arm.name())))));
        }
        return all;
    }

    public StudyResults study() {
        return study;
    }

    public Predictions predictions() {
        return predictions;
    }

    public List<ArmRow> rows() {
        return rows;
    }

    /** The curves of those of the named arms that have predictions. */
    public List<ArmSeries> series(List<String> arms) {
        return Report.series(study.arms(), predictions).stream().filter(s -> arms.contains(s.arm())).toList();
    }

    /** Every later arm compared with every earlier one, by AUC. */
    public List<Difference> differences(List<String> arms) {
        List<String> there = rows.stream().map(ArmRow::name).filter(arms::contains).filter(predictions.arms()::contains).toList();
        List<Difference> all = new ArrayList<>();
        for (int a = 0; a < there.size(); a++) {
            for (int b = a + 1; b < there.size(); b++) {
                all.add(Difference.of(predictions, there.get(b), there.get(a), METRICS.get("AUC")));
            }
        }
        return all;
    }
}
