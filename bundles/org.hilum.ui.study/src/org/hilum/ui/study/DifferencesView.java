// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
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

/** Differences of AUC between ticked arms, by the corrected resampled t-test. */
public final class DifferencesView extends StudyView {
    private TableViewer table;

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        body.setLayout(grid);
        table = new TableViewer(body, SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setContentProvider(ArrayContentProvider.getInstance());
        Tables.text(table, "Arms", 145, (Difference d) -> d.first() + " − " + d.second());
        Tables.number(table, "Δ AUC", 62, (Difference d) -> signed(d.mean()), Difference::mean);
        Tables.number(table, "95 % interval", 122, (Difference d) -> Double.isNaN(d.low()) ? "–" : signed(d.low()) + " to " + signed(d.high()), Difference::low);
        Tables.number(table, "p", 60, (Difference d) -> Digits.p(d.p()), Difference::p);
        Tables.copyable(table);
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
            table.setInput(pairs);
            showContent();
        }
    }
}
