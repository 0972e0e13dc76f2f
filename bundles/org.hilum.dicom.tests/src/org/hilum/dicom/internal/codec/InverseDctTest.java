// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blocks are as random as IEEE 1180 asks, which bounds a decoder's errors; here there is none at all. */
class InverseDctTest {
    @ParameterizedTest
    @CsvSource({"256,4095", "5,4095", "300,4095", "2000,65535"})
    void everySample_isTheExactTransform_rounded(int range, int maximum) {
        Random random = new Random(range);
        InverseDct inverse = new InverseDct();
        int[] samples = new int[64];
        int shift = maximum / 2 + 1;
        for (int n = 0; n < 2000; n++) {
            int zeros = random.nextInt(64);
            int[] block = random.ints(64, -range, range).toArray();
            for (int i = 0; i < zeros; i++) {
                block[random.nextInt(64)] = 0;
            }
            inverse.apply(block, shift, maximum, samples, 0, 8);
            int at = random.nextInt(64);
            double exact = exact(block, at % 8, at / 8) + shift;
            assertEquals(Math.max(0, Math.min(maximum, Math.floor(exact + 0.5 + 1e-9))), samples[at]);
        }
    }

    /** The definition, term by term (ISO 10918-1, A.3.3). */
    private static double exact(int[] block, int x, int y) {
        double sum = 0;
        for (int v = 0; v < 8; v++) {
            for (int u = 0; u < 8; u++) {
                double weight = (u == 0 ? Math.sqrt(0.5) : 1) * (v == 0 ? Math.sqrt(0.5) : 1) / 4;
                sum += weight * block[8 * v + u] * Math.cos((2 * x + 1) * u * Math.PI / 16) * Math.cos((2 * y + 1) * v * Math.PI / 16);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"4,1", "-4,0", "12,2", "-12,-1", "8,1", "3,0"})
    void halves_areRoundedUp(int first, int expected) {
        int[] block = new int[64];
        block[0] = first;
        int[] samples = new int[64];
        new InverseDct().apply(block, 128, 255, samples, 0, 8);
        for (int sample : samples) {
            assertEquals(128 + expected, sample);
        }
    }
}
