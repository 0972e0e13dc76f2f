// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROC curves, areas and Youden points against pROC 1.18, tolerance 1e-12. */
class RocOracleTest {
    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvSource({"aSAH,s100b", "aSAH,ndka", "aSAH,wfns", "hcctace_cvpred,lasso", "hcctace_cvpred,rf", "hcctace_cvpred,knn5", "pbc,bili",
            "pbc,neg_albumin", "pbc,stage", "tiny,a", "tiny,flat", "tiny,perfect", "tiny,reversed"})
    void curveAreaAndYouden_matchPRoc(String study, String marker) {
        Oracle oracle = Oracle.of("roc/" + study);
        List<CSVRecord> known = oracle.table("input.csv").stream().filter(r -> !r.get(marker).equals("NA") && !r.get("y").equals("NA")).toList();
        Binary outcome = Oracle.outcome(known, "y");
        RocCurve curve = RocCurve.of(Scores.risks(Oracle.numbers(known, marker)), outcome);

        Map<String, Object> expected = oracle.expected("curves", marker);
        assertEquals(Oracle.number(expected.get("auc")), curve.auc(), TOLERANCE);
        List<CSVRecord> points = oracle.table("curve_" + marker + ".csv");
        assertEquals(points.size(), curve.points().size());
        for (int p = 0; p < points.size(); p++) {
            assertEquals(Oracle.number(points.get(p).get("sensitivity")), curve.points().get(p).sensitivity(), TOLERANCE);
            assertEquals(Oracle.number(points.get(p).get("specificity")), curve.points().get(p).specificity(), TOLERANCE);
            assertEquals(Oracle.number(points.get(p).get("threshold")), curve.points().get(p).threshold(), TOLERANCE);
        }
        Map<String, Object> youden = oracle.expected("curves", marker, "youden");
        assertEquals(Oracle.number(youden.get("youden")), curve.youden().sensitivity() + curve.youden().specificity(), TOLERANCE);
        assertEquals(Oracle.number(youden.get("threshold")), curve.youden().threshold(), TOLERANCE);
        assertTrue(curve.points().get(0).sensitivity() == 1, "the curve starts where everybody is called positive");
    }
}
