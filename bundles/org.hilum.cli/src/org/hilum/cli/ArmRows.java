// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hilum.engine.CsvCell;
import org.hilum.engine.experiment.ArmResult;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.settings.CanonicalJson;
import org.hilum.evaluate.Accuracy;
import org.hilum.evaluate.Auc;
import org.hilum.evaluate.Brier;
import org.hilum.evaluate.Performance;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.ProbabilityMetric;
import org.hilum.evaluate.Sensitivity;
import org.hilum.evaluate.Specificity;
import org.hilum.report.ArmWords;
import org.hilum.report.Digits;
import org.hilum.spi.table.Binary;

/** The arms of a study with their performance, one row each: as CSV for machines, lined up for people. */
final class ArmRows {
    private static final Map<String, ProbabilityMetric> METRICS = metrics();

    private record Row(ArmResult arm, Map<String, Performance> by) {
    }

    private final List<Row> rows = new ArrayList<>();

    ArmRows(StudyResults results) {
        Predictions predictions = results.predictions();
        for (ArmResult arm : results.arms()) {
            Map<String, Performance> by = new LinkedHashMap<>();
            METRICS.forEach((name, metric) -> by.put(name, predictions.arms().contains(arm.name())
                    ? Performance.of(predictions, arm.name(), s -> metric.value(s.scores(), (Binary) s.outcome()))
                    : new Performance(arm.name(), Double.NaN, Double.NaN, Double.NaN, 0, 0)));
            rows.add(new Row(arm, by));
        }
    }

    private static Map<String, ProbabilityMetric> metrics() {
        Map<String, ProbabilityMetric> all = new LinkedHashMap<>();
        all.put("auc", new Auc());
        all.put("brier", new Brier());
        all.put("accuracy", new Accuracy());
        all.put("sensitivity", new Sensitivity());
        all.put("specificity", new Specificity());
        return all;
    }

    /** For each metric its mean and, as {@code _low} and {@code _high}, its spread over resamples. */
    String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            List<Object> head = new ArrayList<>(List.of("arm", "model", "cases", "columns", "resamples"));
            METRICS.keySet().forEach(m -> head.addAll(List.of(m, m + "_low", m + "_high")));
            csv.printRecord(head);
            for (Row row : rows) {
                List<Object> cells = new ArrayList<>(List.of(CsvCell.safe(row.arm().name()), CsvCell.safe(ArmWords.model(row.arm())), row.arm().cases(),
                        row.arm().columns(), row.arm().fits().size()));
                row.by().values().forEach(p -> cells.addAll(List.of(p.mean(), p.low(), p.high())));
                csv.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same as a JSON array, with what marks each arm, what was noted and why fits failed; a metric without a value is the text {@code "NaN"}. */
    String json() {
        List<Object> all = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> arm = new LinkedHashMap<>();
            arm.put("arm", row.arm().name());
            arm.put("model", ArmWords.model(row.arm()));
            arm.put("cases", row.arm().cases());
            arm.put("columns", row.arm().columns());
            arm.put("resamples", row.arm().fits().size());
            row.by().forEach((metric, p) -> arm.put(metric, Map.of("mean", p.mean(), "low", p.low(), "high", p.high())));
            arm.put("flags", counted(row.arm().flags()));
            arm.put("notes", counted(row.arm().notes()));
            arm.put("failures", counted(row.arm().failures()));
            all.add(arm);
        }
        return CanonicalJson.write(all) + "\n";
    }

    private static List<Map<String, Object>> counted(Map<String, Integer> fitsByText) {
        List<Map<String, Object>> all = new ArrayList<>();
        fitsByText.forEach((text, fits) -> all.add(Map.of("text", text, "fits", fits)));
        return all;
    }

    /** Lined up, AUC and Brier score only. */
    String table() {
        StringBuilder text = new StringBuilder();
        int width = Math.max(3, rows.stream().mapToInt(r -> r.arm().name().length()).max().orElse(3));
        String line = "  %-" + width + "s  %5s  %15s  %6s  %20s  %6s%n";
        text.append(String.format(Locale.ROOT, line, "arm", "cases", "columns → kept", "AUC", "spread over resamples", "Brier"));
        for (Row row : rows) {
            List<Integer> kept = row.arm().selected();
            Performance auc = row.by().get("auc");
            text.append(String.format(Locale.ROOT, line, row.arm().name(), row.arm().cases(),
                    row.arm().columns() + " → " + (kept.isEmpty() ? "–" : kept.get(kept.size() / 2)), Digits.share(auc.mean()),
                    Digits.share(auc.low()) + "–" + Digits.share(auc.high()), Digits.share(row.by().get("brier").mean())));
        }
        return text.toString();
    }
}
