// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hilum.engine.experiment.Recipes;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.Problem;
import org.hilum.spi.Recipe;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.TrainingBlocks;

/**
 * Tries a fusion strategy on tables of the same cases, each a block of the file's name, one of them with the outcome. The
 * recipe is {@code --transforms}, then {@code --learner}; {@code --apply} names a further table for each block, in their order.
 */
final class FusionTrial {
    private static final String TRANSFORMS = "impute,near-constant,z-score";
    private static final String LEARNER = "logistic";

    private final Given given;

    private FusionTrial(Given given) {
        this.given = given;
    }

    static Map<String, Object> run(Given given) {
        given.inputs(2, Integer.MAX_VALUE, "two or more CSV tables of the same cases, a block each");
        if (!given.applied().isEmpty() && given.applied().size() != given.inputs().size()) {
            throw new Problem(given.applied().size() + " tables to apply to, but " + given.inputs().size() + " blocks", "--apply", "name one table for each block, in their order");
        }
        return new FusionTrial(given).run();
    }

    private Map<String, Object> run() {
        FusionStrategy<Record, Record> fusion = given.plugin().plugin();
        List<CsvTable> texts = new ArrayList<>();
        for (int b = 0; b < given.inputs().size(); b++) {
            texts.add(CsvTable.read(given.input(b)));
        }
        String outcomeColumn = given.option("outcome").orElse("");
        CsvTable holder = texts.stream().filter(t -> t.find(outcomeColumn).isPresent()).findFirst().orElse(texts.getFirst());
        TrialOutcome known = TrialOutcome.read(given, holder);
        List<String> cases = TrialTable.cases(known.known(), new ArrayList<>());
        Map<String, FeatureTable> learnt = new LinkedHashMap<>();
        Map<String, FeatureTable> applied = new LinkedHashMap<>();
        for (int b = 0; b < texts.size(); b++) {
            CsvTable text = rows(texts.get(b), cases);
            List<Path> further = given.applied().isEmpty() ? List.of() : List.of(given.applied().get(b));
            TrialTable tables = TrialTable.read(text, further, TrialTable.columns(given, text, outcomeColumn));
            String name = Path.of(given.inputs().get(b)).getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
            if (learnt.put(name, named(tables.learnt(), name)) != null) {
                throw new Problem("two blocks are called " + name, given.inputs().get(b), "rename one of the files");
            }
            for (FeatureTable table : tables.applied()) {
                List<String> order = applied.isEmpty() ? table.cases() : applied.values().iterator().next().cases();
                applied.put(name, named(rows(table, order, given.applied().get(b).toString()), name));
            }
        }
        Recipe recipe = recipe();
        Record model = fusion.fit(new TrainingBlocks(new Blocks(learnt), Subjects.of(known.outcome(), cases)), recipe, given.settings(), given.task());
        List<Map<String, Object>> made = Told.scores(cases, fusion.predict(model, new Blocks(learnt), recipe));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("learnt", model);
        result.put("made", made);
        if (applied.isEmpty()) {
            TableOut.write(given, made);
            return result;
        }
        Blocks blocks = new Blocks(applied);
        List<Map<String, Object>> scores = Told.scores(blocks.cases(), fusion.predict(model, blocks, recipe));
        result.put("applied", scores);
        TableOut.write(given, scores);
        return result;
    }

    /** The rows of these cases, in their order. */
    private static CsvTable rows(CsvTable text, List<String> cases) {
        int[] rows = places(TrialTable.cases(text, new ArrayList<>()), cases, text.name());
        return new CsvTable(text.name(), text.columns(), Arrays.stream(rows).mapToObj(text.rows()::get).toList());
    }

    private static FeatureTable rows(FeatureTable table, List<String> cases, String name) {
        return table.select(places(table.cases(), cases, name));
    }

    private static int[] places(List<String> own, List<String> cases, String name) {
        Map<String, Integer> by = new HashMap<>();
        for (int r = 0; r < own.size(); r++) {
            by.put(own.get(r), r);
        }
        int[] places = new int[cases.size()];
        for (int r = 0; r < places.length; r++) {
            Integer place = by.get(cases.get(r));
            if (place == null) {
                throw new Problem("it has no row of case " + cases.get(r), name, "give all blocks the same cases; ids are compared as text");
            }
            places[r] = place;
        }
        return places;
    }

    /** Columns with the block's name, so that two blocks may have columns of the same name. */
    private static FeatureTable named(FeatureTable table, String block) {
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = table.column(c);
        }
        return table.with(table.columns().stream().map(c -> new Column(block + "/" + c.name(), block, c.unit(), c.categories(), c.origin())).toList(), values);
    }

    private Recipe recipe() {
        List<PluginUse> transforms = Stream.of(given.option("transforms").orElse(TRANSFORMS).split(",")).map(String::strip).filter(s -> !s.isEmpty())
                .map(name -> use(Kind.TRANSFORM, name)).toList();
        return Recipes.of(given.registry(), transforms, use(Kind.LEARNER, given.option("learner").orElse(LEARNER)), new PluginUse(given.plugin().id(), given.settings()));
    }

    private PluginUse use(Kind kind, String name) {
        Contribution found = given.registry().find(kind, name);
        return new PluginUse(found.id(), found.defaults());
    }
}
