// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hilum.evaluate.Difference;
import org.hilum.report.Digits;
import org.hilum.spi.table.Binary;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Results;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.TableTools;

/** Differences of AUC between ticked arms, by the corrected resampled t-test. */
public final class DifferencesView extends StudyView {
    private DataTable<Difference> table;

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        body.setLayout(grid);
        table = new DataTable<>(body, "differences", SWT.NONE);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.text("Arms", 145, d -> d.first() + " − " + d.second());
        table.number("Δ AUC", 62, d -> signed(d.mean()), Difference::mean);
        Map<String, Function<Difference, Double>> interval = new LinkedHashMap<>();
        interval.put("95 % low", Difference::low);
        interval.put("95 % high", Difference::high);
        table.numbers("95 % interval", 122, d -> Double.isNaN(d.low()) ? "–" : signed(d.low()) + " to " + signed(d.high()), interval);
        table.number("p", 60, d -> Digits.p(d.p()), Difference::p);
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), table);
        Label how = new Label(body, SWT.WRAP);
        how.setText("Corrected resampled t-test (Nadeau and Bengio 2003); p is two-sided, not adjusted for the number of pairs.");
        GridData below = new GridData(SWT.FILL, SWT.END, true, false);
        below.horizontalIndent = 5;
        below.widthHint = 200;
        how.setLayoutData(below);
        return body;
    }

    private static String signed(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        Optional<Results> results = study.results().filter(r -> r.predictions().outcome() instanceof Binary);
        List<Difference> pairs = results.map(r -> r.differences(session().ticked())).orElse(List.of());
        if (results.isEmpty()) {
            showHint("Differences between arms appear here once the study has been run.", way("Run the study", Ids.RUN));
        } else if (pairs.isEmpty()) {
            showHint("Tick at least two arms to see how they differ.", new org.hilum.ui.widget.Hint.Way("Tick all arms",
                    () -> results.get().rows().forEach(r -> session().tick(r.name(), true))));
        } else {
            table.show(pairs);
            showContent();
        }
    }
}
