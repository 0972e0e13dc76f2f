// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;

class PredictionsTest {
    private static final List<String> CASES = List.of("a", "b", "c", "d");
    private static final Binary OUTCOME = new Binary("y", "yes", new boolean[] {true, false, true, false});

    private static Prediction predict(String arm, int repeat, int fold, String id, double p) {
        return new Prediction(arm, new Resample(repeat, fold), id, Scores.Kind.PROBABILITY, p, 0.5);
    }

    private static Predictions twoRepeats() {
        List<Prediction> all = new ArrayList<>();
        double[][] p = {{.9, .1, .8, .2}, {.7, .3, .2, .8}};
        for (int repeat = 0; repeat < 2; repeat++) {
            for (int c = 3; c >= 0; c--) {
                all.add(predict("good", repeat, c / 2, CASES.get(c), p[repeat][c]));
                all.add(predict("flat", repeat, c / 2, CASES.get(c), .5));
            }
        }
        return new Predictions(CASES, OUTCOME, all);
    }

    @Test
    void perCase_isTheMeanOverRepeats() {
        Scored cases = twoRepeats().perCase("good");
        assertEquals(CASES, cases.cases());
        assertEquals(.8, cases.scores().value(0), 1e-15);
        assertEquals(.5, cases.scores().value(3), 1e-15);
        assertTrue(((Binary) cases.outcome()).isPositive(2));
    }

    @Test
    void performance_isTheMeanOverFoldsThenRepeats() {
        Performance auc = Performance.of(twoRepeats(), "good", s -> new Auc().value(s.scores(), (Binary) s.outcome()));
        assertEquals((1 + (1 + 0) / 2.0) / 2, auc.mean());
        assertEquals(4, auc.resamples());
        assertEquals(0.075, auc.low(), 1e-12); // type 7 quantile of 0, 1, 1, 1
    }

    @Test
    void foldOfOneClass_isCountedAsUndefined() {
        Predictions p = new Predictions(CASES, OUTCOME, List.of(predict("x", 0, 0, "a", .5), predict("x", 0, 1, "a", .5), predict("x", 0, 1, "b", .1)));
        Performance auc = Performance.of(p, "x", s -> new Auc().value(s.scores(), (Binary) s.outcome()));
        assertEquals(1, auc.undefined());
        assertEquals(1, auc.resamples());
    }

    @Test
    void caseTwiceInAResample_orOfUnknownOutcome_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Predictions(CASES, OUTCOME, List.of(predict("x", 0, 0, "a", .1), predict("x", 0, 0, "a", .2))));
        assertThrows(IllegalArgumentException.class, () -> new Predictions(CASES, OUTCOME, List.of(predict("x", 0, 0, "z", .1))));
    }
}
