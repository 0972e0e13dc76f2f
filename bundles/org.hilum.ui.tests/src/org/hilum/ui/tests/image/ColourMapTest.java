// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hilum.ui.image.slice.ColourMap;
import org.hilum.ui.image.slice.ValueRange;
import org.junit.jupiter.api.Test;

class ColourMapTest {
    private static final int STEPS = 256;

    /** L*, a*, b* of a colour on the screen, by the definitions of sRGB and CIE 1976, the other way round than the colours are made. */
    private static double[] lab(int rgb) {
        double r = light(rgb >> 16 & 0xFF);
        double g = light(rgb >> 8 & 0xFF);
        double b = light(rgb & 0xFF);
        double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double light(int level) {
        double c = level / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double[] at(int step) {
        return lab(ColourMap.rgb(step / (STEPS - 1.0)));
    }

    private static double apart(int one, int other) {
        double[] a = at(one);
        double[] b = at(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    @Test
    void equalSteps_lookEquallyLarge() {
        double sum = 0;
        for (int s = 0; s + 15 < STEPS; s += 15) {
            sum += apart(s, s + 15);
        }
        double mean = sum / 17;
        assertTrue(mean > 5, "they can be told apart: " + mean);
        for (int s = 0; s + 15 < STEPS; s++) {
            // 8 bits a colour are coarse steps where it is dark
            assertEquals(mean, apart(s, s + 15), 0.1 * mean, "from " + s);
        }
    }

    @Test
    void larger_isLighter_fromDarkToLight() {
        for (int s = 1; s < STEPS; s++) {
            assertTrue(at(s)[0] > at(s - 1)[0] - 0.2, "step " + s);
        }
        assertEquals(18, at(0)[0], 0.5);
        assertEquals(92, at(STEPS - 1)[0], 0.5);
    }

    @Test
    void valuesBeyondTheRange_haveTheColourOfItsEnd_andOneValueAlone_thatOfTheMiddle() {
        ValueRange range = new ValueRange(10, 20);
        assertEquals(range.rgb(10), range.rgb(-5));
        assertEquals(range.rgb(20), range.rgb(500));
        assertEquals(ColourMap.rgb(0.5), new ValueRange(7, 7).rgb(7));
    }
}
