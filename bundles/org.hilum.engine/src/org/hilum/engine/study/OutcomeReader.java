// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.hilum.engine.Nearest;
import org.hilum.engine.study.OutcomeSpec.BinaryOutcome;
import org.hilum.engine.study.OutcomeSpec.NoOutcome;
import org.hilum.engine.study.OutcomeSpec.SurvivalOutcome;
import org.hilum.engine.table.Cells;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Survival;

/** Reads the outcome from the table of cases. A case without one is left out, with the reason. */
public final class OutcomeReader {
    private final OutcomeSpec spec;
    private final CsvTable table;
    private final List<Problem> grave;
    private final List<Integer> known = new ArrayList<>();
    private final Map<Integer, String> missing = new LinkedHashMap<>();
    private final Map<Integer, String> leftOut;

    /** @param grave takes what makes the column no outcome */
    public OutcomeReader(OutcomeSpec spec, CsvTable table, List<Problem> grave) {
        this(spec, table, Map.of(), grave);
    }

    /** @param leftOut rows that are not looked at, each with the reason */
    OutcomeReader(OutcomeSpec spec, CsvTable table, Map<Integer, String> leftOut, List<Problem> grave) {
        this.spec = spec;
        this.table = table;
        this.leftOut = leftOut;
        this.grave = grave;
    }

    /**
     * @param known rows whose outcome is known
     * @param outcome one entry a known row
     * @param missing for each other row the reason why it is left out
     */
    public record Outcomes(List<Integer> known, Outcome outcome, Map<Integer, String> missing) {
    }

    public Outcomes read() {
        Outcome outcome = switch (spec) {
            case BinaryOutcome b -> binary(b);
            case SurvivalOutcome s -> survival(s);
            case NoOutcome n -> none();
        };
        return new Outcomes(known, outcome, missing);
    }

    /** Sorts the rows into known ones and others. */
    private void sort(int... columns) {
        for (int r = 0; r < table.rows().size(); r++) {
            int row = r;
            int gap = Arrays.stream(columns).filter(c -> Cells.isMissing(table.cell(row, c))).findFirst().orElse(-1);
            if (leftOut.containsKey(r)) {
                missing.put(r, leftOut.get(r));
            } else if (gap < 0) {
                known.add(r);
            } else {
                missing.put(r, "its outcome is not known: " + table.columns().get(gap) + " is empty (" + table.name() + ", line " + table.rows().get(r).line() + ")");
            }
        }
    }

    /** No case is judged, and none is left out for it. */
    private Unjudged none() {
        missing.putAll(leftOut);
        return new Unjudged();
    }

    private Binary binary(BinaryOutcome b) {
        int column = table.place(b.column());
        sort(column);
        Map<String, Integer> counts = counts(column);
        boolean[] positive = new boolean[known.size()];
        for (int k = 0; k < positive.length; k++) {
            positive[k] = table.cell(known.get(k), column).equals(b.positive());
        }
        String where = table.name() + ", column " + b.column();
        String told = String.join(", ", counts.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + (e.getValue() == 1 ? " case)" : " cases)")).toList());
        if (counts.isEmpty()) {
            grave.add(new Problem("the outcome is not known of any case", where, "fill in the column"));
        } else if (!counts.containsKey(b.positive())) {
            grave.add(new Problem("no case has the outcome " + b.positive() + ", which the study calls positive; the column holds " + told, where,
                    "write in the study what stands in the column: positive: " + Nearest.sort(b.positive(), counts.keySet()).getFirst()));
        } else if (counts.size() == 1) {
            grave.add(new Problem("all " + known.size() + " cases have the same outcome, " + b.positive(), where, "a model needs cases of both classes to tell apart"));
        } else if (counts.size() > 2) {
            grave.add(new Problem("a binary outcome has two values, but the column holds " + told, where, "leave the cell empty where the outcome is not known, and make a column with two values"));
        }
        return new Binary(b.name(), b.positive(), positive);
    }

    private Map<String, Integer> counts(int column) {
        Map<String, Integer> counts = new TreeMap<>();
        known.forEach(r -> counts.merge(table.cell(r, column), 1, Integer::sum));
        return counts;
    }

    private Survival survival(SurvivalOutcome s) {
        int time = table.place(s.time());
        int event = table.place(s.event());
        sort(time, event);
        double[] times = new double[known.size()];
        boolean[] events = new boolean[known.size()];
        for (int k = 0; k < times.length; k++) {
            int row = known.get(k);
            OptionalDouble t = Cells.number(table.cell(row, time));
            if (t.isEmpty() || !(t.getAsDouble() > 0)) {
                grave.add(new Problem("\"" + table.cell(row, time) + "\" is no time of follow-up", table.where(row, time),
                        Cells.hasDecimalComma(table.cell(row, time)) ? "write decimals with a point" : "write a number above 0, or leave it empty if it is not known"));
            }
            times[k] = t.orElse(Double.NaN);
            events[k] = table.cell(row, event).equals(s.occurred());
        }
        Map<String, Integer> counts = counts(event);
        String where = table.name() + ", column " + s.event();
        if (counts.size() > 2) {
            grave.add(new Problem("an event happened or did not, but the column holds " + String.join(", ", counts.keySet()), where, "keep two values; competing events need columns of their own"));
        } else if (!counts.containsKey(s.occurred())) {
            grave.add(new Problem("the event happened to no case: none has the value " + s.occurred() + "; the column holds " + String.join(", ", counts.keySet()), where,
                    "say in the study which value means that it happened, by occurred"));
        }
        return new Survival(s.name(), times, events);
    }
}
