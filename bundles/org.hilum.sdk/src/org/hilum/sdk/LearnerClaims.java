// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.Arrays;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.spi.Learner;
import org.hilum.spi.RankAuc;
import org.hilum.spi.Scores;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/** What is expected of a learner of a binary outcome; of other outcomes only that it refuses ours by a Problem. */
final class LearnerClaims {
    private final Learner<Record, Record> learner;
    private final Record settings;

    private LearnerClaims(Learner<Record, Record> learner, Record settings) {
        this.learner = learner;
        this.settings = settings;
    }

    static void check(Learner<Record, Record> learner, Record settings, Claims claims) {
        LearnerClaims of = new LearnerClaims(learner, settings);
        Training training = Tables.scaled();
        FeatureTable unseen = Tables.unseen(training.table());
        claims.claimSteady(task -> {
            Record model = learner.fit(training, settings, task);
            return CanonicalJson.write(model) + Arrays.toString(learner.predict(model, training.table()).toArray()) + Arrays.toString(learner.predict(model, unseen).toArray());
        });
        claims.claim("what it learns equals what it learns again", () -> Claims.require(of.fit(training).equals(of.fit(training)),
                "the models are not equal; arrays in a record are not compared by content (Blob is)"));
        claims.claim("it gives one finite score a row", () -> {
            Scores scores = learner.predict(of.fit(training), unseen);
            Claims.require(scores.size() == unseen.rows(), scores.size() + " scores for " + unseen.rows() + " rows");
            for (double score : scores.toArray()) {
                Claims.require(Double.isFinite(score), "a score is " + score);
            }
        });
        claims.claim("a row's score does not depend on the other rows", () -> of.rowByRow(of.fit(training), unseen));
        claims.claim("columns are found by their names", () -> of.byName(of.fit(training), unseen));
        claims.claim("learning leaves the table as it was", () -> {
            String before = Tables.text(training.table());
            learner.predict(of.fit(training), training.table());
            Claims.require(before.equals(Tables.text(training.table())), "it changed");
        });
        claims.claim("the positive class scores higher, whichever comes first in the data", () -> {
            for (boolean first : new boolean[] { true, false }) {
                Training ordered = of.ordered(training, first);
                double auc = RankAuc.of(learner.predict(of.fit(ordered), ordered.table()).toArray(), (Binary) ordered.outcome());
                Claims.require(auc > 0.7, "with " + (first ? "a positive" : "a negative") + " case first, the AUC on plainly separable training cases is " + auc);
            }
        });
    }

    private Record fit(Training training) {
        return learner.fit(training, settings, Task.quiet(1));
    }

    private void rowByRow(Record model, FeatureTable unseen) {
        Scores together = learner.predict(model, unseen);
        for (int row = 0; row < unseen.rows(); row++) {
            double alone = learner.predict(model, unseen.select(new int[] { row })).value(0);
            Claims.require(alone == together.value(row), "row " + row + " scores " + together.value(row) + " among others and " + alone + " alone");
        }
    }

    private void byName(Record model, FeatureTable unseen) {
        int[] reversed = new int[unseen.width()];
        for (int c = 0; c < reversed.length; c++) {
            reversed[c] = reversed.length - 1 - c;
        }
        Claims.require(learner.predict(model, unseen).equals(learner.predict(model, unseen.keep(reversed))), "columns in another order give other scores");
    }

    /** The same cases, those of one class first. */
    private Training ordered(Training training, boolean positiveFirst) {
        Binary outcome = (Binary) training.outcome();
        int[] rows = new int[outcome.size()];
        int n = 0;
        for (boolean positive : new boolean[] { positiveFirst, !positiveFirst }) {
            for (int row = 0; row < rows.length; row++) {
                if (outcome.isPositive(row) == positive) {
                    rows[n++] = row;
                }
            }
        }
        return training.select(rows);
    }
}
