// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.Reading;
import org.hilum.ui.image.slice.Ticks;
import org.hilum.ui.image.slice.ValueRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    private static List<String> texts(double low, double high, int between) {
        return Ticks.of(new ValueRange(low, high), between).stream().map(Reading::number).toList();
    }

    @Test
    void marks_areTheEnds_andRoundNumbersBetween() {
        assertEquals(List.of("1.37", "2", "3", "4.21"), texts(1.37, 4.21, 3));
        assertEquals(List.of("−120", "0", "200", "310"), texts(-120, 310, 3));
        assertEquals(List.of("0.00120", "0.00200", "0.00300", "0.00410"), texts(0.0012, 0.0041, 3));
    }

    @Test
    void aRoundNumberNearAnEnd_givesWayToIt() {
        assertEquals(List.of("0.987", "2", "3.05"), texts(0.987, 3.05, 3));
    }

    @Test
    void oneValueAlone_hasOneMark() {
        assertEquals(List.of("5"), texts(5, 5, 3));
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "0,1,1", "-3,17,2", "1e-9,3e-9,4", "1e8,1.0001e8,5", "-1e-3,2e5,6"})
    void neverMoreThanAskedFor_alwaysRising_whateverTheRange(double low, double high, int between) {
        List<Double> ticks = Ticks.of(new ValueRange(low, high), between);
        assertTrue(ticks.size() <= between + 2, ticks.toString());
        for (int t = 1; t < ticks.size(); t++) {
            assertTrue(ticks.get(t) > ticks.get(t - 1), ticks.toString());
        }
        assertEquals(low, ticks.getFirst());
        assertEquals(high, ticks.getLast());
    }

    @Test
    void theRange_isThatOfTheValuesThereAre() {
        Geometry g = Geometry.of(4, 1, 1, 1, 1, 1);
        assertEquals(new ValueRange(-2, 7), ValueRange.of(new Volume(g, new float[] {Float.NaN, 7, -2, 3}, Quantity.ARBITRARY)));
        assertEquals(new ValueRange(0, 0), ValueRange.of(new Volume(g, new float[] {Float.NaN, Float.NaN, Float.NaN, Float.NaN}, Quantity.ARBITRARY)));
    }
}
