// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Learner;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/** Tries a learner: its model, and its scores of the rows it learnt from and of further ones. */
final class LearnerTrial {
    private LearnerTrial() {
    }

    static Map<String, Object> run(Given given) {
        given.inputs(1, 1, "one CSV table");
        Learner<Record, Record> learner = given.plugin().plugin();
        TrialOutcome known = TrialOutcome.read(given, CsvTable.read(given.input(0)));
        TrialTable tables = TrialTable.read(known.known(), given.applied(), TrialTable.columns(given, known.known(), known.outcome().name()));
        Gaps.refuse(given.plugin(), tables.learnt(), given.inputs().getFirst());
        Record model = learner.fit(new Training(tables.learnt(), Subjects.of(known.outcome(), tables.learnt().cases())), given.settings(), given.task());
        List<Map<String, Object>> made = Told.scores(tables.learnt().cases(), learner.predict(model, tables.learnt()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("learnt", model);
        result.put("made", made);
        List<Map<String, Object>> applied = new ArrayList<>();
        for (int t = 0; t < tables.applied().size(); t++) {
            FeatureTable further = tables.applied().get(t);
            Gaps.refuse(given.plugin(), further, given.applied().get(t).toString());
            applied.addAll(Told.scores(further.cases(), learner.predict(model, further)));
        }
        if (given.applied().isEmpty()) {
            given.task().note("the scores are of the cases that were learnt from; how well new cases are told apart, only others show (--apply, or a study)");
        } else {
            result.put("applied", applied);
        }
        TableOut.write(given, given.applied().isEmpty() ? made : applied);
        return result;
    }
}
