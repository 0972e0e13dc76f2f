// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import org.hilum.evaluate.Performance;
import org.hilum.report.Digits;
import org.hilum.ui.session.ArmRow;

/** The cells of an arm's row as text. */
final class ArmCells {
    private ArmCells() {
    }

    static String cases(ArmRow row) {
        return row.result().map(a -> Integer.toString(a.cases())).orElse("–");
    }

    /** Columns of the arm's blocks, and the median number that reached the learner: {@code 412 → 9}. */
    static String columns(ArmRow row) {
        return row.result().filter(a -> a.columns() > 0).map(a -> {
            List<Integer> kept = a.selected();
            return kept.isEmpty() ? Integer.toString(a.columns()) : a.columns() + " → " + kept.get(kept.size() / 2);
        }).orElse("–");
    }

    /** {@code 0.74 (0.67–0.80)}. */
    static String performance(ArmRow row, int metric) {
        if (row.performances().isEmpty()) {
            return "–";
        }
        Performance p = row.performances().get(metric);
        return Digits.three(p.mean()) + " (" + Digits.share(p.low()) + "–" + Digits.share(p.high()) + ")";
    }

    /** What is to be known of an arm beside its numbers, a line each. */
    static String remarks(ArmRow row) {
        StringBuilder text = new StringBuilder();
        row.result().ifPresent(arm -> {
            if (arm.fits().size() < arm.resamples()) {
                text.append(arm.fits().size()).append(" of ").append(arm.resamples()).append(" resamples are there so far\n");
            }
            arm.flags().forEach((flag, times) -> text.append(flag).append(" (").append(times).append(" of ").append(arm.resamples()).append(" fits)\n"));
            if (arm.prevalenceOnly() > 0) {
                text.append("in ").append(arm.prevalenceOnly()).append(" of ").append(arm.resamples())
                        .append(" fits no column was selected: the training prevalence was predicted\n");
            }
            arm.failures().forEach((why, times) -> text.append(why).append(" (").append(times).append(" of ").append(arm.resamples()).append(" resamples)\n"));
        });
        return text.toString().strip();
    }
}
