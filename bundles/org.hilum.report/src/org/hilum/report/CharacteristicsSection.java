// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.table.Encoding;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;

/**
 * Table 1 of a paper: the columns of the study's tables, by outcome (TRIPOD item 13b). It describes who was compared; there are no
 * p-values, as a test of every column against the outcome says nothing of a model, and invites choosing columns by it.
 */
final class CharacteristicsSection {
    /** A table of more columns (genes) is no description of patients. */
    private static final int MOST = 40;

    private CharacteristicsSection() {
    }

    /** Writes nothing where the study has no table blocks. */
    static void write(Html page, StudyResults results) {
        RunRecord run = results.run();
        List<RunRecord.BlockEntry> blocks = run.blocks().stream().filter(b -> b.units().containsKey("")).toList();
        if (blocks.isEmpty()) {
            return;
        }
        page.heading("characteristics", "Characteristics of the compared cases");
        Set<String> compared = new HashSet<>(run.cases().stream().filter(RunRecord.CaseEntry::compared).map(RunRecord.CaseEntry::id).toList());
        Binary outcome = (Binary) run.outcome();
        for (RunRecord.BlockEntry block : blocks) {
            FeatureTable all = results.block(block.name()).table();
            if (all.width() > MOST) {
                page.note(block.name() + ": " + all.width() + " columns, too many to be listed here.");
                continue;
            }
            FeatureTable table = all.select(IntStream.range(0, all.rows()).filter(r -> compared.contains(all.cases().get(r))).toArray());
            Classes classes = Classes.of(table, run.judged(), outcome);
            HtmlTable rows = new HtmlTable().text(block.name()).number("all (n = " + classes.all().length + ")")
                    .number(outcome.name() + " = " + outcome.positiveLabel() + " (n = " + classes.positive().length + ")")
                    .number("other (n = " + classes.other().length + ")");
            for (int c = 0; c < table.width(); c++) {
                Characteristic.of(table, c, block.encodings().getOrDefault(table.columns().get(c).name(), new Encoding.Detected())).write(rows, classes);
            }
            page.raw(rows.toString());
        }
        page.note("Median [lower quartile, upper quartile] of numbers, number of cases (share) of categories and of numbers with two values, both of the cases that have a value. "
                + "Values are as in the tables: logarithms and codes that the study asks for are taken back.");
    }

    /** Rows of a table: all, those of the positive class, and the others. */
    record Classes(int[] all, int[] positive, int[] other) {
        static Classes of(FeatureTable table, List<String> judged, Binary outcome) {
            boolean[] positive = new boolean[table.rows()];
            for (int r = 0; r < positive.length; r++) {
                positive[r] = outcome.isPositive(judged.indexOf(table.cases().get(r)));
            }
            int[] all = IntStream.range(0, positive.length).toArray();
            return new Classes(all, IntStream.of(all).filter(r -> positive[r]).toArray(), IntStream.of(all).filter(r -> !positive[r]).toArray());
        }

        List<int[]> columns() {
            return List.of(all, positive, other);
        }
    }
}
