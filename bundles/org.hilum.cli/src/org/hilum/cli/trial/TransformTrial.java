// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Transform;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/** Tries a transform: what it learns from a table, what it makes of it, and what of the rows of further ones. */
final class TransformTrial {
    private TransformTrial() {
    }

    static Map<String, Object> run(Given given) {
        given.inputs(1, 1, "one CSV table");
        Transform<Record, Record> transform = given.plugin().plugin();
        CsvTable text = CsvTable.read(given.input(0));
        Outcome outcome = new TrialOutcome.None(text.rows().size());
        if (given.option("outcome").isPresent()) {
            TrialOutcome known = TrialOutcome.read(given, text);
            text = known.known();
            outcome = known.outcome();
        }
        TrialTable tables = TrialTable.read(text, given.applied(), TrialTable.columns(given, text, given.option("outcome").orElse("")));
        Gaps.refuse(given.plugin(), tables.learnt(), given.inputs().getFirst());
        Training training = new Training(tables.learnt(), Subjects.of(outcome, tables.learnt().cases()));
        Record learnt = transform.fit(training, given.settings(), given.task());
        List<Map<String, Object>> made = Told.rows(transform.apply(learnt, tables.learnt()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("learnt", learnt);
        result.put("made", made);
        List<Map<String, Object>> applied = new ArrayList<>();
        for (int t = 0; t < tables.applied().size(); t++) {
            FeatureTable further = tables.applied().get(t);
            Gaps.refuse(given.plugin(), further, given.applied().get(t).toString());
            applied.addAll(Told.rows(transform.apply(learnt, further)));
        }
        if (!given.applied().isEmpty()) {
            result.put("applied", applied);
        }
        TableOut.write(given, given.applied().isEmpty() ? made : applied);
        return result;
    }
}
