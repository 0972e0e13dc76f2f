// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.RankAuc;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;

/** The truth of the cohort is what the study file says of it. AUC tolerances are four standard errors at 40,000 cases. */
class SampleCohortTest {
    private static final List<SampleCase> MANY = SampleCohort.draw(40_000, 1);

    private static double auc(ToDoubleFunction<SampleCase> score) {
        return auc(MANY, score);
    }

    private static double auc(List<SampleCase> cohort, ToDoubleFunction<SampleCase> score) {
        boolean[] responds = new boolean[cohort.size()];
        for (int c = 0; c < responds.length; c++) {
            responds[c] = cohort.get(c).responds();
        }
        return RankAuc.of(cohort.stream().mapToDouble(score).toArray(), new Binary("response", "responder", responds));
    }

    @Test
    void bestPossibleAuc_is83_andEitherAlone73() {
        assertEquals(0.83, auc(SampleCase::probability), 0.01);
        assertEquals(0.73, auc(SampleCase::texture), 0.01);
        assertEquals(0.73, auc(SampleCase::clinical), 0.01);
    }

    @Test
    void sizeAndEverythingElse_areAtChance() {
        assertEquals(0.5, auc(SampleCase::radius), 0.012);
        assertEquals(0.5, auc(c -> c.clinic().age()), 0.012);
        assertEquals(0.5, auc(c -> c.clinic().afp()), 0.012);
        assertEquals(0.5, auc(c -> c.hospital().length()), 0.012);
    }

    @Test
    void cohortThatComesWithHilum_isTypical() {
        List<SampleCase> sample = SampleCohort.draw(SampleStudy.CASES, SampleStudy.SEED);
        assertEquals(0.833, auc(sample, SampleCase::probability), 0.01);
        assertEquals(0.73, auc(sample, SampleCase::texture), 0.01);
        assertEquals(0.73, auc(sample, SampleCase::clinical), 0.01);
        assertEquals(0.5, auc(sample, SampleCase::radius), 0.01);
    }

    @Test
    void cohortOfMoreCases_beginsWithTheSameOnes() {
        assertEquals(SampleCohort.draw(10, 1), MANY.subList(0, 10));
    }
}
