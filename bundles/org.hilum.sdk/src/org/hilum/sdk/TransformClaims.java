// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/** What is expected of a transform. */
final class TransformClaims {
    private final Transform<Record, Record> transform;
    private final Record settings;

    private TransformClaims(Transform<Record, Record> transform, Record settings) {
        this.transform = transform;
        this.settings = settings;
    }

    static void check(Transform<Record, Record> transform, Record settings, Claims claims) {
        TransformClaims of = new TransformClaims(transform, settings);
        Map<String, Training> tables = new LinkedHashMap<>();
        tables.put("numbers", Tables.numbers());
        tables.put("numbers and categories", Tables.withCategories());
        tables.put("a table with gaps", Tables.withGaps());
        int[] usable = { 0 };
        tables.forEach((what, training) -> usable[0] += of.check(what, training, claims) ? 1 : 0);
        claims.claim("it learns from numbers, from categories or from a table with gaps", () -> Claims.require(usable[0] > 0, "it refuses all three under these settings; give others by with(…)"));
    }

    private Record fit(Training training, Task task) {
        return transform.fit(training, settings, task);
    }

    /** Whether it takes such a table; one that it refuses by a Problem is none of its business. */
    private boolean check(String what, Training training, Claims claims) {
        try {
            fit(training, Task.quiet(1));
        } catch (Problem refused) {
            return false;
        } catch (RuntimeException e) {
            claims.claim("it learns from " + what + ", or refuses it by a Problem", () -> {
                throw e;
            });
            return true;
        }
        FeatureTable table = training.table();
        FeatureTable unseen = Tables.unseen(table);
        claims.claimSteady(task -> {
            Record learnt = fit(training, task);
            return CanonicalJson.write(learnt) + Tables.text(transform.apply(learnt, table)) + Tables.text(transform.apply(learnt, unseen));
        });
        claims.claim("learning leaves the table as it was (" + what + ")", () -> {
            String before = Tables.text(table);
            transform.apply(fit(training, Task.quiet(1)), table);
            Claims.require(before.equals(Tables.text(table)), "it changed");
        });
        claims.claim("what it learns equals what it learns again (" + what + ")",
                () -> Claims.require(fit(training, Task.quiet(1)).equals(fit(training, Task.quiet(1))), "the records are not equal; arrays in a record are not compared by content"));
        Record learnt = fit(training, Task.quiet(1));
        claims.claim("it keeps the cases and their order (" + what + ")",
                () -> Claims.require(transform.apply(learnt, unseen).cases().equals(unseen.cases()), "they are " + transform.apply(learnt, unseen).cases()));
        claims.claim("each row is transformed by itself (" + what + ")", () -> rowByRow(learnt, unseen));
        claims.claim("columns are found by their names (" + what + ")", () -> byName(learnt, unseen));
        claims.claim("training rows and subjects stay together (" + what + ")", () -> {
            Training applied = training.with(transform.apply(learnt, table));
            Training resampled = transform.resample(applied, learnt, settings, Task.quiet(1));
            Claims.require(resampled.table().rows() == resampled.subjects().size(), "they do not");
        });
        return true;
    }

    private void rowByRow(Record learnt, FeatureTable unseen) {
        FeatureTable together = transform.apply(learnt, unseen);
        for (int row = 0; row < unseen.rows(); row++) {
            int[] one = { row };
            String alone = Tables.text(transform.apply(learnt, unseen.select(one)));
            Claims.require(alone.equals(Tables.text(together.select(one))), "row " + row + " alone gives another result");
        }
    }

    private void byName(Record learnt, FeatureTable unseen) {
        int[] reversed = new int[unseen.width()];
        for (int c = 0; c < reversed.length; c++) {
            reversed[c] = reversed.length - 1 - c;
        }
        FeatureTable usual = transform.apply(learnt, unseen);
        FeatureTable other = transform.apply(learnt, unseen.keep(reversed));
        Claims.require(other.width() == usual.width(), "columns in another order give " + other.width() + " columns, not " + usual.width());
        Claims.require(Tables.text(usual).equals(Tables.text(Columns.pick(other, usual.names(), "transform"))), "columns in another order give other values");
    }
}
