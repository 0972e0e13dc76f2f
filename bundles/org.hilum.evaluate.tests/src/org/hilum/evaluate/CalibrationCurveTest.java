// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hilum.spi.Scores;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;
import org.junit.jupiter.api.Test;

class CalibrationCurveTest {
    private static final Binary EVERY_OTHER = new Binary("y", "1", new boolean[] {true, false, true, false, true, false});

    @Test
    void equalPredictions_stayInOneGroup() {
        CalibrationCurve curve = CalibrationCurve.of(Scores.probabilities(new double[] {.2, .2, .2, .2, .8, .8}), EVERY_OTHER, 5);
        assertEquals(2, curve.groups().size());
        assertEquals(4, curve.groups().get(0).cases());
        assertEquals(.5, curve.groups().get(0).observed());
    }

    @Test
    void onePredictionForAll_hasNeitherSlopeNorSmoothCurve() {
        CalibrationCurve curve = CalibrationCurve.of(Scores.probabilities(new double[] {.5, .5, .5, .5, .5, .5}), EVERY_OTHER, 5);
        assertTrue(curve.smooth().isEmpty());
        assertTrue(curve.line().isEmpty());
        assertEquals(1, curve.groups().size());
    }

    @Test
    void risksOnAScaleOfTheirOwn_areRefused() {
        assertThrows(Undefined.class, () -> CalibrationCurve.of(Scores.risks(new double[6]), EVERY_OTHER, 5));
    }

    @Test
    void wilsonInterval_ofFiveInTen() {
        boolean[] half = {true, true, true, true, true, false, false, false, false, false};
        double[] p = {.5, .5, .5, .5, .5, .5, .5, .5, .5, .5};
        CalibrationCurve.Group all = CalibrationCurve.of(Scores.probabilities(p), new Binary("y", "1", half), 1).groups().get(0);
        assertEquals(0.2366, all.low(), 5e-5); // as published for 5 of 10 (Newcombe 1998)
        assertEquals(0.7634, all.high(), 5e-5);
    }
}
