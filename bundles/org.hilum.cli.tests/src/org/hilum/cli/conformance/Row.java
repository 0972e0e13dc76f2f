// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

/**
 * A value and its reference, as the page shows them.
 *
 * @param code the standard's, empty where there is none
 * @param aggregation the standard's code, empty where it does not apply
 */
record Row(String what, String code, String aggregation, String reference, String tolerance, String computed, Verdict verdict) {
    enum Verdict {
        MET("met"), MISSED("**missed**"), ABSENT("not computed");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A value that the program does not compute. */
    static Row absent(String what, String code, String aggregation, String reference, String tolerance) {
        return new Row(what, code, aggregation, reference, tolerance, "", Verdict.ABSENT);
    }

    String markdown() {
        return "| " + String.join(" | ", what, code, aggregation, reference, tolerance, computed, verdict.toString()).replace("|  |", "| |").replace("|  |", "| |") + " |";
    }
}
