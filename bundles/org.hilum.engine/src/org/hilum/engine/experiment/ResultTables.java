// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.engine.store.ResultTable;
import org.hilum.engine.store.ResultTable.Heading;
import org.hilum.engine.store.ResultTable.Type;
import org.hilum.evaluate.Prediction;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.Resample;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Survival;

/** A study's results as tables, for the index and for exports. Every table is sorted, so equal results have equal bytes. */
public final class ResultTables {
    private final StudyResults results;

    public ResultTables(StudyResults results) {
        this.results = results;
    }

    /** A table whose rows are made when they are asked for. */
    private record Made(String name, List<Heading> headings, Supplier<Stream<List<Object>>> maker) implements ResultTable {
        @Override
        public Stream<List<Object>> rows() {
            return maker.get();
        }
    }

    /** Those of the index: cases, features, resamples, predictions, models, runs. */
    public List<ResultTable> all() {
        return List.of(cases(), features(), resamples(), predictions(), models(), runs());
    }

    /** Every case with its status, reason and outcome. */
    public ResultTable cases() {
        List<Heading> headings = new ArrayList<>(List.of(text("case"), text("patient"), text("centre"), new Heading("compared", Type.FLAG), text("reason")));
        headings.addAll(outcomeHeadings());
        return new Made("cases", headings, () -> results.run().cases().stream().sorted((a, b) -> a.id().compareTo(b.id())).map(c -> {
            List<Object> row = new ArrayList<>(List.of(c.id(), c.patient(), c.centre(), c.compared(), c.reason()));
            row.addAll(outcome(c.id()));
            return row;
        }));
    }

    /** Every value of every block, in long form, with the reason where it is undefined. */
    public ResultTable features() {
        return new Made("features", List.of(text("case"), text("block"), text("column"), number("value"), text("note")),
                () -> results.run().blocks().stream().flatMap(b -> values(b.name(), results.block(b.name()))));
    }

    private static Stream<List<Object>> values(String block, BlockColumns columns) {
        FeatureTable table = columns.table();
        return IntStream.range(0, table.rows()).filter(r -> !columns.lacking().containsKey(table.cases().get(r))).boxed().flatMap(r -> {
            String id = table.cases().get(r);
            Map<String, String> notes = columns.notes().getOrDefault(id, Map.of());
            return IntStream.range(0, table.width()).mapToObj(c -> {
                String name = table.columns().get(c).name();
                return List.<Object>of(id, block, name, table.value(r, c), notes.getOrDefault(name, ""));
            });
        });
    }

    /** Which cases train and which are tested in each resample of each arm. */
    public ResultTable resamples() {
        return new Made("resamples", List.of(text("arm"), whole("repeat"), whole("fold"), text("case"), text("side")),
                () -> results.arms().stream().flatMap(arm -> arm.fits().keySet().stream().flatMap(resample -> sides(arm.name(), resample))));
    }

    private Stream<List<Object>> sides(String arm, Resample resample) {
        Map<String, String> sides = new TreeMap<>();
        results.origin(arm, resample).ifPresent(from -> {
            from.texts("training").forEach(c -> sides.put(c, "training"));
            from.texts("test").forEach(c -> sides.put(c, "test"));
        });
        return sides.entrySet().stream().map(e -> List.of(arm, (long) resample.repeat(), (long) resample.fold(), e.getKey(), e.getValue()));
    }

    /** Arm × repeat × fold × case, sorted so. Repeats and folds count from 0. */
    public ResultTable predictions() {
        List<Heading> headings = new ArrayList<>(List.of(text("arm"), whole("repeat"), whole("fold"), text("case"), text("kind"), number("score"), number("threshold")));
        headings.addAll(outcomeHeadings());
        Predictions all = results.predictions();
        return new Made("predictions", headings, () -> all.arms().stream().sorted().flatMap(arm -> all.all(arm).stream()).map(this::row));
    }

    private List<Object> row(Prediction p) {
        List<Object> row = new ArrayList<>(List.of(p.arm(), (long) p.resample().repeat(), (long) p.resample().fold(), p.caseId(), p.kind().name().toLowerCase(Locale.ROOT),
                p.value(), p.threshold()));
        row.addAll(outcome(p.caseId()));
        return row;
    }

    /** What was learnt, one row a fit, as JSON. */
    public ResultTable models() {
        return new Made("models", List.of(text("arm"), whole("repeat"), whole("fold"), whole("columns"), whole("selected"), number("seconds"), text("problem"), text("model")),
                () -> results.arms().stream().flatMap(arm -> arm.fits().entrySet().stream().map(e -> List.of(arm.name(), (long) e.getKey().repeat(),
                        (long) e.getKey().fold(), (long) e.getValue().columns(), (long) e.getValue().selected(), e.getValue().seconds(),
                        e.getValue().problem().map(Throwable::getMessage).orElse(""), results.model(arm.name(), e.getKey()).orElse("")))));
    }

    /** The run that this is. */
    public ResultTable runs() {
        RunRecord run = results.run();
        return new Made("runs", List.of(text("started"), text("ended"), text("state"), text("study"), whole("seed"), whole("computed"), whole("found")),
                () -> Stream.of(List.of(run.started(), run.ended(), run.state().name().toLowerCase(Locale.ROOT), run.study().name(), run.study().seed(),
                        run.counts().computed(), run.counts().found())));
    }

    /** One row a compared case, one column a feature of any block, the outcome last: what other programs learn from. */
    public ResultTable wide() {
        List<BlockColumns> blocks = results.run().blocks().stream().map(b -> results.block(b.name())).toList();
        List<Heading> headings = new ArrayList<>(List.of(text("case")));
        blocks.forEach(b -> b.table().columns().forEach(c -> headings.add(c.isNumber() ? number(c.name()) : text(c.name()))));
        headings.addAll(outcomeHeadings());
        List<String> compared = results.run().cases().stream().filter(RunRecord.CaseEntry::compared).map(RunRecord.CaseEntry::id).sorted().toList();
        return new Made("study", headings, () -> compared.stream().map(id -> {
            List<Object> row = new ArrayList<>(List.of(id));
            blocks.forEach(b -> cells(b.table(), id, row));
            row.addAll(outcome(id));
            return row;
        }));
    }

    private static void cells(FeatureTable table, String id, List<Object> row) {
        int r = table.cases().indexOf(id);
        for (int c = 0; c < table.width(); c++) {
            double value = table.value(r, c);
            List<String> categories = table.columns().get(c).categories();
            row.add(categories.isEmpty() ? value : Double.isNaN(value) ? "" : categories.get((int) value));
        }
    }

    private List<Heading> outcomeHeadings() {
        Outcome outcome = results.run().outcome();
        return switch (outcome) {
            case Binary binary -> List.of(new Heading("positive", Type.FLAG));
            case Survival survival -> List.of(number("time"), new Heading("event", Type.FLAG));
            default -> List.of();
        };
    }

    /** Nulls where a case has no known outcome. */
    private List<Object> outcome(String id) {
        int row = results.run().judged().indexOf(id);
        return switch (results.run().outcome()) {
            case Binary binary -> Arrays.asList(row < 0 ? null : binary.isPositive(row));
            case Survival survival -> row < 0 ? Arrays.asList(null, null) : List.of(survival.time(row), survival.event(row));
            default -> List.of();
        };
    }

    private static Heading text(String name) {
        return new Heading(name, Type.TEXT);
    }

    private static Heading whole(String name) {
        return new Heading(name, Type.WHOLE);
    }

    private static Heading number(String name) {
        return new Heading(name, Type.NUMBER);
    }
}
