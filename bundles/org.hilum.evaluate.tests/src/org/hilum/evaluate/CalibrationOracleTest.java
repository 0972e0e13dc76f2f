// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calibration against rms 6.5 and R's lowess; tolerances 1e-8 (intercepts and slope) and 1e-9 (the rest). */
class CalibrationOracleTest {
    @ParameterizedTest
    @ValueSource(strings = {"pbc_lrm", "hcctace_lrm"})
    void interceptSlopeBrierAndSmoothCurve_matchR(String model) {
        Oracle oracle = Oracle.of("rms/" + model);
        Scores scores = Scores.probabilities(Oracle.numbers(oracle.table("test_predictions.csv"), "p"));
        List<CSVRecord> test = oracle.table("input.csv").stream().filter(r -> r.get("set").equals("test")).toList();
        Binary outcome = Oracle.outcome(test, "y");
        CalibrationCurve curve = CalibrationCurve.of(scores, outcome, 10);
        Map<String, Object> expected = oracle.expected("calibration_test");

        Map<?, ?> line = (Map<?, ?>) expected.get("logistic_recalibration");
        assertEquals(Oracle.number(line.get("intercept")), curve.line().orElseThrow().intercept(), 1e-8);
        assertEquals(Oracle.number(line.get("slope")), curve.line().orElseThrow().slope(), 1e-8);
        assertEquals(Oracle.number(expected.get("calibration_in_the_large_offset_intercept")), curve.line().orElseThrow().inTheLarge(), 1e-8);
        assertEquals(Oracle.number(expected.get("brier")), new Brier().value(scores, outcome), 1e-12);

        List<?> smooth = (List<?>) expected.get("lowess_points");
        assertEquals(smooth.size(), curve.smooth().size());
        List<Map<?, ?>> sorted = smooth.stream().<Map<?, ?>>map(p -> (Map<?, ?>) p).sorted(Comparator.comparingDouble(p -> Oracle.number(p.get("x")))).toList();
        for (int p = 0; p < sorted.size(); p++) {
            assertEquals(Oracle.number(sorted.get(p).get("x")), curve.smooth().get(p).predicted(), 1e-9);
            assertEquals(Oracle.number(sorted.get(p).get("y")), curve.smooth().get(p).observed(), 1e-9, "at " + sorted.get(p).get("x"));
        }
    }
}
