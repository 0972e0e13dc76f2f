// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Metric;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Scores;
import org.hilum.spi.table.Outcome;
import org.junit.jupiter.api.Test;

class RegistryTest {
    record Nothing(double is) implements Metric<NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public boolean accepts(Outcome outcome) {
            return true;
        }

        @Override
        public double value(Scores scores, Outcome outcome, NoSettings settings) {
            return is;
        }

        @Override
        public boolean higherIsBetter() {
            return true;
        }
    }

    private static Contribution metric(String id, String... formerly) {
        Declaration d = new Declaration(Kind.METRIC, id, id, "", List.of(), List.of(formerly), "b", "1.0.0", true, Map.of());
        return new Contribution(d, () -> new Nothing(0));
    }

    private static final Registry SOME = Registry.of(List.of(metric("org.hilum.metric.auc", "org.hilum.metric.c-statistic"), metric("org.hilum.metric.accuracy"),
            metric("org.mylab.auc", "org.mylab.area")));

    @Test
    void hilumsOwn_areFoundByShortNameToo() {
        assertEquals("org.hilum.metric.auc", SOME.find(Kind.METRIC, "auc").id());
        assertEquals("org.hilum.metric.auc", SOME.find(Kind.METRIC, "org.hilum.metric.auc").id());
        assertEquals("org.hilum.metric.auc", SOME.find("metric.auc").id());
        assertEquals("auc", SOME.find("auc").shortName());
    }

    @Test
    void aLabs_areFoundInFullOnly() {
        assertEquals("org.mylab.auc", SOME.find(Kind.METRIC, "org.mylab.auc").id());
        assertEquals("org.mylab.auc", SOME.find("org.mylab.auc").shortName());
        assertThrows(Problem.class, () -> SOME.find(Kind.METRIC, "area"));
    }

    @Test
    void formerIds_stillFindTheirPlugin() {
        assertEquals("org.hilum.metric.auc", SOME.find(Kind.METRIC, "org.hilum.metric.c-statistic").id());
        assertEquals("org.hilum.metric.auc", SOME.find(Kind.METRIC, "c-statistic").id());
        assertEquals("org.mylab.auc", SOME.find(Kind.METRIC, "org.mylab.area").id());
    }

    @Test
    void unknownId_listsThoseOfTheKindNearestFirst() {
        Problem p = assertThrows(Problem.class, () -> SOME.find(Kind.METRIC, "acuracy"));
        assertEquals("there is no metric of that name", p.what());
        assertEquals("use one of: accuracy, auc, org.mylab.auc", p.cure());
    }

    @Test
    void ownPluginsOfAProgram_canBeAdded() {
        Registry more = SOME.with(List.of(Contribution.of(Kind.METRIC, "test.nothing", new Nothing(3))));
        assertEquals(4, more.all(Kind.METRIC).size());
        assertThrows(IllegalArgumentException.class, () -> Contribution.of(Kind.LEARNER, "test.nothing", new Nothing(3)));
    }

    @Test
    void classPath_holdsEveryExtensionPointsPluginsWithoutProblems() {
        Registry registry = Registry.open(List.of());
        assertEquals(List.of(), registry.problems());
        assertTrue(registry.all().stream().allMatch(Contribution::isBuiltIn));
    }
}
