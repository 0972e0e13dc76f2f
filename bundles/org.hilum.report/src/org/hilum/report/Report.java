// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.study.Unjudged;
import org.hilum.evaluate.Predictions;
import org.hilum.report.chart.ArmSeries;
import org.hilum.report.chart.ArmStyle;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Binary;

/** A study's results as one HTML page that needs nothing beside it: no script, no network, charts as SVG with their text as text. */
public final class Report {
    /** Name of the file in the study's results. */
    public static final String FILE = "report.html";

    private Report() {
    }

    /** Writes the report of the last run into its results folder and says where. */
    public static Path write(StudyResults results, Path folder) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, page(results));
            return file;
        } catch (IOException e) {
            throw new Problem("the report cannot be written: " + e.getMessage(), file.toString(), "check the disk's free space and your rights in the folder", e);
        }
    }

    /** The page itself. */
    public static String page(StudyResults results) {
        RunRecord run = results.run();
        if (run.outcome() instanceof Unjudged) {
            throw new Problem("the study has no outcome, so that there is no model to report", run.study().name(), "its features are tables: results/exports/study.csv and features.csv");
        }
        if (!(run.outcome() instanceof Binary outcome)) {
            throw new Problem("the outcome is not binary", run.study().name(), "reports of other outcomes are not written yet");
        }
        Predictions predictions = results.predictions();
        List<StableArm> stable = StableArm.of(results);
        List<Path> stability = StabilitySection.tables(results, stable);
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        page.raw("<title>" + Html.escape(run.study().name()) + "</title><style>\n" + style() + "</style></head><body>\n");
        page.raw("<h1>" + Html.escape(run.study().name()) + "</h1><p class=\"sub\">" + Html.escape(summary(results, outcome)) + "</p>\n");
        page.raw("<nav><a href=\"#arms\">Arms</a><a href=\"#curves\">ROC and calibration</a><a href=\"#differences\">Differences</a><a href=\"#cohort\">Cohort</a>"
                + "<a href=\"#columns\">Columns</a>" + (stability.isEmpty() ? "" : "<a href=\"#stability\">Stability</a>") + "<a href=\"#configuration\">Configuration</a></nav>\n");
        ArmsSection.write(page, results.arms(), predictions);
        CurvesSection.write(page, series(results.arms(), predictions));
        DifferencesSection.write(page, predictions);
        CohortSection.write(page, run);
        CharacteristicsSection.write(page, results);
        ColumnsSection.write(page, results.arms());
        if (!stability.isEmpty()) {
            StabilitySection.write(page, stable, stability);
        }
        ConfigurationSection.write(page, results);
        return page.raw("</body></html>\n").toString();
    }

    /** The arms that have predictions, each in the style of its place in the study. */
    public static List<ArmSeries> series(List<ArmResult> arms, Predictions predictions) {
        List<ArmSeries> series = new ArrayList<>();
        for (int a = 0; a < arms.size(); a++) {
            if (predictions.arms().contains(arms.get(a).name())) {
                series.add(new ArmSeries(arms.get(a).name(), new ArmStyle(a), predictions.perCase(arms.get(a).name())));
            }
        }
        return series;
    }

    private static String summary(StudyResults results, Binary outcome) {
        RunRecord run = results.run();
        long compared = run.cases().stream().filter(RunRecord.CaseEntry::compared).count();
        String state = switch (run.state()) {
            case FINISHED -> "";
            case RUNNING -> " The run has not ended yet.";
            case CANCELLED -> " The run was cancelled; what follows is as far as it got.";
            case FAILED -> " The run failed; what follows is as far as it got.";
        };
        return compared + " of " + run.cases().size() + " cases compared, " + results.arms().size() + " arms, outcome " + outcome.name() + " = "
                + outcome.positiveLabel() + ". Run of " + run.started().replace('T', ' ').replace("Z", " UTC") + "." + state;
    }

    private static String style() {
        try (InputStream css = Report.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
