// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hilum.spi.NoSettings;
import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Survival;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Binary OUTCOME = new Binary("y", "1", new boolean[] {true, true, true, false, false});
    private static final Scores SCORES = Scores.probabilities(new double[] {.9, .6, .3, .6, .1});

    @Test
    void callsFollowTheLearntThreshold_andAScoreOnItIsPositive() {
        Scores strict = SCORES.withThreshold(.6);
        assertEquals(3.0 / 5, new Accuracy().value(strict, OUTCOME));
        assertEquals(2.0 / 3, new Sensitivity().value(strict, OUTCOME));
        assertEquals(1.0 / 2, new Specificity().value(strict, OUTCOME));
        assertEquals(1.0, new Specificity().value(SCORES.withThreshold(.61), OUTCOME));
    }

    @Test
    void brier_isTheMeanSquaredMiss() {
        assertEquals((.01 + .16 + .49 + .36 + .01) / 5, new Brier().value(SCORES, OUTCOME), 1e-15);
    }

    @Test
    void tiedScores_countOneHalfInTheAuc() {
        assertEquals((2 + 1.5 + 1) / 6, new Auc().value(SCORES, OUTCOME), 1e-15);
    }

    @Test
    void oneClass_leavesTheAucUndefinedWithTheReason() {
        Binary ones = new Binary("y", "1", new boolean[] {true, true});
        Undefined why = assertThrows(Undefined.class, () -> new Auc().value(Scores.probabilities(new double[] {.1, .2}), ones));
        assertEquals("the AUC needs cases of both classes; here are 2 positive and 0 negative", why.getMessage());
    }

    @Test
    void survivalOutcome_isNoneOfTheirs() {
        Survival survival = new Survival("os", new double[5], new boolean[5]);
        assertThrows(Undefined.class, () -> new Auc().value(SCORES, survival, new NoSettings()));
    }
}
