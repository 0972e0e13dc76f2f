// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.hilum.engine.table.Cells;
import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Tables;
import org.hilum.spi.Metric;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;

/** Tries a metric on a table with a column of scores and a column of outcomes. */
final class MetricTrial {
    private MetricTrial() {
    }

    static Map<String, Object> run(Given given) {
        given.inputs(1, 1, "one CSV table with scores and outcomes");
        Metric<Record> metric = given.plugin().plugin();
        TrialOutcome known = TrialOutcome.read(given, CsvTable.read(given.input(0)));
        if (!metric.accepts(known.outcome())) {
            throw new Problem("it takes no outcome of two classes", given.plugin().id(), "choose another metric");
        }
        Scores scores = scores(given, known);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("cases", scores.size());
        result.put("scores", scores.kind() == Scores.Kind.PROBABILITY ? "probabilities" : "risks");
        result.put("threshold", scores.threshold());
        result.put("higher-is-better", metric.higherIsBetter());
        try {
            result.put("value", metric.value(scores, known.outcome(), given.settings()));
        } catch (Undefined u) {
            result.put("value", null);
            result.put("note", u.getMessage());
        }
        return result;
    }

    /** Probabilities if all lie within 0 and 1, otherwise risks. */
    private static Scores scores(Given given, TrialOutcome known) {
        CsvTable text = known.known();
        int at = text.place(column(given, text, known.outcome().name()));
        double[] values = new double[text.rows().size()];
        boolean probabilities = true;
        for (int r = 0; r < values.length; r++) {
            OptionalDouble number = Cells.number(text.cell(r, at));
            int row = r;
            values[r] = number.orElseThrow(() -> new Problem("\"" + text.cell(row, at) + "\" is not a number", text.where(row, at), "give every case a score"));
            probabilities &= values[r] >= 0 && values[r] <= 1;
        }
        Scores scores = probabilities ? Scores.probabilities(values) : Scores.risks(values);
        return given.option("threshold").isEmpty() ? scores : scores.withThreshold(threshold(given.option("threshold").get()));
    }

    private static double threshold(String text) {
        return Cells.number(text).orElseThrow(() -> new Problem("it is no number", "--threshold " + text, "write a number with a decimal point"));
    }

    private static String column(Given given, CsvTable text, String outcome) {
        if (given.option("score").isPresent()) {
            return given.option("score").get();
        }
        List<String> others = new ArrayList<>(text.columns());
        others.removeAll(List.of(outcome, Tables.idColumn(text)));
        if (others.size() != 1) {
            throw new Problem("it is not clear which column holds the scores", text.name(), "say it: --score COLUMN; there are " + String.join(", ", others));
        }
        return others.getFirst();
    }
}
