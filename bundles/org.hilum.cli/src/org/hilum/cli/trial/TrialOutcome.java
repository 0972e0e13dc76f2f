// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.hilum.engine.study.OutcomeReader;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.table.Cells;
import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Row;
import org.hilum.engine.table.Tables;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Outcome;

/** The outcome of a table's rows, and the rows that have one. */
record TrialOutcome(CsvTable known, Outcome outcome) {
    private static final Set<String> POSITIVE = Set.of("1", "yes", "true", "positive");

    /** Reads the column that {@code --outcome} names. */
    static TrialOutcome read(Given given, CsvTable text) {
        String column = given.option("outcome").orElseThrow(() -> new Problem("it learns from the outcome", "try " + given.plugin().shortName(), "name the column that holds it: --outcome COLUMN"));
        List<Problem> grave = new ArrayList<>();
        OutcomeReader.Outcomes read = new OutcomeReader(new OutcomeSpec.BinaryOutcome(column, positive(given, text, column)), text, grave).read();
        Tables.throwFirst(grave);
        read.missing().values().forEach(reason -> given.task().note("a case is left out: " + reason));
        List<Row> rows = read.known().stream().map(text.rows()::get).toList();
        return new TrialOutcome(new CsvTable(text.name(), text.columns(), rows), read.outcome());
    }

    private static String positive(Given given, CsvTable text, String column) {
        if (given.option("positive").isPresent()) {
            return given.option("positive").get();
        }
        int at = text.place(column);
        Set<String> values = new TreeSet<>();
        text.rows().forEach(row -> values.add(row.cells().get(at)));
        values.removeIf(Cells::isMissing);
        List<String> likely = values.stream().filter(v -> POSITIVE.contains(v.toLowerCase(Locale.ROOT))).toList();
        if (likely.size() != 1) {
            throw new Problem("it is not clear which value is positive", text.name() + ", column " + column, "say it: --positive VALUE; the column holds "
                    + String.join(", ", values.stream().limit(10).toList()));
        }
        return likely.getFirst();
    }

    /** Where none is named: for transforms that don't look at it. */
    record None(int size) implements Outcome {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Outcome select(int[] rows) {
            return new None(rows.length);
        }

        @Override
        public int stratum(int row) {
            throw new Problem("it learns from the outcome", "outcome", "name the column that holds it: --outcome COLUMN");
        }
    }
}
