// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.List;

import org.hilum.spi.Scores;
import org.hilum.spi.table.Outcome;

/** Some cases with what was predicted and what happened, row by row. */
public record Scored(List<String> cases, Scores scores, Outcome outcome) {
    public Scored {
        cases = List.copyOf(cases);
        if (cases.size() != scores.size() || cases.size() != outcome.size()) {
            throw new IllegalArgumentException(cases.size() + " cases, " + scores.size() + " scores, " + outcome.size() + " outcomes");
        }
    }
}
