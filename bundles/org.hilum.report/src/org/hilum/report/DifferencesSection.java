// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.List;
import java.util.Locale;

import org.hilum.evaluate.Auc;
import org.hilum.evaluate.Difference;
import org.hilum.evaluate.Predictions;
import org.hilum.spi.table.Binary;

/** Every pair of arms: difference of AUC, its interval, p. */
final class DifferencesSection {
    private DifferencesSection() {
    }

    static void write(Html page, Predictions predictions) {
        List<String> arms = predictions.arms();
        if (arms.size() < 2) {
            return;
        }
        HtmlTable table = new HtmlTable().text("Arms").number("Δ AUC").number("95 % interval").number("p").number("resamples");
        for (int a = 0; a < arms.size(); a++) {
            for (int b = a + 1; b < arms.size(); b++) {
                Difference d = Difference.of(predictions, arms.get(b), arms.get(a), s -> new Auc().value(s.scores(), (Binary) s.outcome()));
                table.row(List.of(d.first() + " − " + d.second(), signed(d.mean()), signed(d.low()) + " to " + signed(d.high()), Digits.p(d.p()),
                        Integer.toString(d.resamples())));
            }
        }
        page.heading("differences", "Differences between arms").raw(table.toString());
        page.note("Corrected resampled t-test (Nadeau and Bengio 2003) over the resamples that both arms share; p is two-sided and not adjusted for the number of pairs.");
    }

    private static String signed(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }
}
