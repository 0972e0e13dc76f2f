// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import java.util.Random;

/**
 * Which mutants are made: from the first to the last, each from the random numbers of its own seed. The environment variable
 * {@value #NAME} replaces what a test asks for: a number of mutants, or {@code FIRST-LAST} to make those of a failure again.
 */
record Seeds(int first, int last) {
    private static final String NAME = "HILUM_TEST_FUZZ";
    /** Spreads neighbouring seeds, whose first random numbers would be alike. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    static boolean areAsked() {
        return asked() != null;
    }

    /** So many, unless other ones are asked for. */
    static Seeds of(int files) {
        String asked = areAsked() ? asked() : Integer.toString(files);
        String[] ends = asked.split("-", 2);
        return ends.length == 1 ? new Seeds(0, Integer.parseInt(asked) - 1) : new Seeds(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static String asked() {
        return System.getProperty(NAME, System.getenv(NAME));
    }

    static Random random(int seed) {
        return new Random(seed * GOLDEN);
    }

    int count() {
        return last - first + 1;
    }
}
