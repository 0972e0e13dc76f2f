// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.evaluate.Performance;
import org.hilum.report.Digits;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.ArmRow;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Results;
import org.hilum.ui.session.StudyItem.ArmItem;
import org.hilum.ui.widget.Hint;

/** The arms with what they achieve; ticked ones are drawn in the charts. */
public final class ArmsView extends StudyView {
    private CheckboxTableViewer table;

    @Override
    protected Control content(Composite parent) {
        table = CheckboxTableViewer.newCheckList(parent, SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("org.hilum.ui.id", "arms");
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        TableViewerColumn name = Tables.text(table, "Arm", 190, ArmRow::name);
        name.setLabelProvider(new ArmLabel());
        Tables.number(table, "Cases", 60, ArmCells::cases, r -> r.result().map(a -> (double) a.cases()).orElse(Double.NaN));
        Tables.number(table, "Columns", 100, ArmCells::columns, r -> r.result().map(a -> (double) a.columns()).orElse(Double.NaN));
        Tables.text(table, "Model", 170, ArmRow::learner).setLabelProvider(new ModelLabel());
        int place = 0;
        for (String metric : Results.METRICS.keySet()) {
            int m = place++;
            TableViewerColumn column = Tables.number(table, metric, 150, (ArmRow r) -> ArmCells.performance(r, m),
                    r -> r.performances().isEmpty() ? Double.NaN : r.performances().get(m).mean());
            column.getColumn().setToolTipText("Mean over folds, then over repeats; in brackets the spread over resamples (2.5th to 97.5th percentile), "
                    + "which is no confidence interval: the folds share cases.");
        }
        Tables.number(table, "Slope", 70, (ArmRow r) -> r.slope().map(Digits::three).orElse("–"), r -> r.slope().orElse(Double.NaN)).getColumn()
                .setToolTipText("Calibration slope of one prediction a case (mean over repeats). 1 is ideal; below 1 predictions are too extreme.");
        Tables.copyable(table);
        table.addCheckStateListener(e -> session().tick(((ArmRow) e.getElement()).name(), e.getChecked()));
        table.addSelectionChangedListener(e -> {
            if (table.getTable().isFocusControl() && e.getStructuredSelection().getFirstElement() instanceof ArmRow row) {
                session().selected().select(new ArmItem(row.name()));
            }
        });
        return table.getTable();
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        List<ArmRow> rows = study.results().map(Results::rows).orElse(List.of());
        if (rows.isEmpty()) {
            Hint.Way[] ways = session().isRunning() ? new Hint.Way[0] : new Hint.Way[] {way("Run the study", Ids.RUN)};
            showHint(session().isRunning() ? "The run has no results yet. Arms appear here as they come."
                    : "The arms of this study have not been run. A run extracts the features and fits every arm on the same divisions of the cases.", ways);
            return;
        }
        if (what == Change.STUDY || what == Change.RESULTS) {
            table.setInput(rows);
        }
        rows.forEach(r -> table.setChecked(r, session().isTicked(r.name())));
        selectionChanged();
        showContent();
    }

    @Override
    protected void selectionChanged() {
        if (!table.getTable().isFocusControl() && table.getInput() instanceof List<?> rows) {
            session().selected().latest(ArmItem.class).ifPresent(arm -> rows.stream().filter(r -> ((ArmRow) r).name().equals(arm.arm())).findFirst()
                    .ifPresent(r -> table.setSelection(new StructuredSelection(r), true)));
        }
    }
}
