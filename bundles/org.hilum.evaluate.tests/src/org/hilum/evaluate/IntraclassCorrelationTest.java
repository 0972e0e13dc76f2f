// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Undefined;
import org.hilum.testdata.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against psych::ICC 2.2.9 (R), to 1e-7 of value and interval: R's F quantiles and ours agree to that. */
class IntraclassCorrelationTest {
    private static final double TOLERANCE = 1e-7;

    @ParameterizedTest
    @ValueSource(strings = {"shrout_fleiss", "waw_phases"})
    void threeForms_withTheirIntervals_matchPsych(String study) {
        Oracle oracle = Oracle.of("icc/" + study);
        Map<String, Map<Integer, Map<Integer, Double>>> all = new TreeMap<>();
        for (CSVRecord row : oracle.table("input.csv")) {
            all.computeIfAbsent(row.get("feature"), f -> new TreeMap<>()).computeIfAbsent(Integer.parseInt(row.get("subject")), s -> new TreeMap<>())
                    .put(Integer.parseInt(row.get("rater")), Double.parseDouble(row.get("value")));
        }
        assertTrue(!all.isEmpty());
        all.forEach((feature, subjects) -> {
            double[][] x = subjects.values().stream().map(r -> r.values().stream().mapToDouble(v -> v).toArray()).toArray(double[][]::new);
            List<Map<String, Object>> expected = oracle.json("expected.json", "features", feature, "table");
            same(expected.get(0), "ICC1", IntraclassCorrelation.oneWay(x), feature);
            same(expected.get(1), "ICC2", IntraclassCorrelation.agreement(x), feature);
            same(expected.get(2), "ICC3", IntraclassCorrelation.consistency(x), feature);
        });
    }

    private static void same(Map<String, Object> expected, String type, IntraclassCorrelation icc, String feature) {
        assertEquals(type, expected.get("type"));
        assertEquals(Oracle.number(expected.get("icc")), icc.value(), TOLERANCE, feature + " " + type);
        assertEquals(Oracle.number(expected.get("lower95")), icc.lower(), TOLERANCE, feature + " " + type + " lower");
        assertEquals(Oracle.number(expected.get("upper95")), icc.upper(), TOLERANCE, feature + " " + type + " upper");
    }

    @Test
    void repeatsWithoutAnyDifference_correlateFully() {
        IntraclassCorrelation icc = IntraclassCorrelation.oneWay(new double[][] {{1, 1, 1}, {2, 2, 2}, {5, 5, 5}});
        assertEquals(new IntraclassCorrelation(1, 1, 1), icc);
    }

    @Test
    void oneCase_oneRepeat_orNoSpread_isUndefined() {
        assertThrows(Undefined.class, () -> IntraclassCorrelation.oneWay(new double[][] {{1, 2, 3}}));
        assertThrows(Undefined.class, () -> IntraclassCorrelation.oneWay(new double[][] {{1}, {2}}));
        assertThrows(Undefined.class, () -> IntraclassCorrelation.oneWay(new double[0][]));
        assertThrows(Undefined.class, () -> IntraclassCorrelation.oneWay(new double[][] {{1e12, 1e12}, {1e12, 1e12 + 1e-4}}));
    }
}
