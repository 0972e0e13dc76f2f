// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.study.OutcomeSpec;

/** Reads {@code cases} and {@code outcome}. */
final class CasesReader {
    private static final String ID = "patient";

    private CasesReader() {
    }

    /** A table, or a table with the columns that tell who is who. */
    static Optional<CasesSpec> cases(Spot spot) {
        if (spot.isScalar()) {
            return Patterns.table(spot).map(table -> new CasesSpec(table, ID, ID, Optional.empty()));
        }
        Keys keys = spot.keys("table", "id", "patient", "centre", "leave-out");
        Optional<String> table = keys.require("table", "table: cases.csv").flatMap(Patterns::table);
        String id = keys.text("id").orElse(ID);
        String patient = keys.text("patient").orElse(id);
        Optional<String> centre = keys.text("centre");
        Map<String, String> leftOut = keys.get("leave-out").map(CasesReader::reasons).orElse(Map.of());
        return table.map(t -> new CasesSpec(t, id, patient, centre, leftOut));
    }

    /** Case and reason: one that is left out without a reason cannot be accounted for. */
    private static Map<String, String> reasons(Spot spot) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Spot.Named entry : spot.entries()) {
            if (entry.value().isNone()) {
                entry.keyError("it is not said why the case " + entry.name() + " is left out", "add the reason, as in " + entry.name() + ": no MR image");
            } else {
                entry.value().text().ifPresent(reason -> reasons.put(entry.name(), reason));
            }
        }
        return reasons;
    }

    static Optional<OutcomeSpec> outcome(Spot spot) {
        Keys keys = spot.keys("binary", "positive", "survival");
        if (keys.get("survival").isPresent()) {
            if (keys.get("binary").isPresent()) {
                spot.error("an outcome is either binary or survival, not both", "remove one of the two");
                return Optional.empty();
            }
            keys.get("positive").ifPresent(p -> p.error("a survival outcome has no positive class", "remove positive; which value of the event's column means that it happened is said by occurred"));
            return survival(keys.get("survival").get());
        }
        Optional<String> column = keys.require("binary", "binary: with the outcome's column, or survival: { time: …, event: … }").flatMap(Spot::text);
        Optional<String> positive = keys.require("positive", "positive: with the value in that column which counts as positive").flatMap(Spot::text);
        return column.flatMap(c -> positive.map(p -> new OutcomeSpec.BinaryOutcome(c, p)));
    }

    private static Optional<OutcomeSpec> survival(Spot spot) {
        Keys keys = spot.keys("time", "event", "occurred");
        Optional<String> time = keys.require("time", "time: with the column of follow-up times").flatMap(Spot::text);
        Optional<String> event = keys.require("event", "event: with the column that says whether the event happened").flatMap(Spot::text);
        String occurred = keys.text("occurred").orElse("1");
        return time.flatMap(t -> event.map(e -> new OutcomeSpec.SurvivalOutcome(t, e, occurred)));
    }
}
