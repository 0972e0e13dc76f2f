// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.engine.study.Study;
import org.hilum.evaluate.Performance;
import org.hilum.report.Digits;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.ArmRow;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Results;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.StudyItem.ArmItem;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.TableTools;
import org.hilum.ui.widget.Hint;

/** The arms with what they achieve; ticked ones are drawn in the charts. */
public final class ArmsView extends StudyView {
    private DataTable<ArmRow> rows;
    private CheckboxTableViewer table;

    @Override
    protected Control content(Composite parent) {
        rows = new DataTable<>(parent, "arms", SWT.CHECK);
        table = (CheckboxTableViewer) rows.viewer();
        table.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object row) {
                return session().isTicked(((ArmRow) row).name());
            }

            @Override
            public boolean isGrayed(Object row) {
                return false;
            }
        });
        rows.text("Arm", 190, ArmRow::name).setLabelProvider(new ArmLabel());
        rows.number("Cases", 60, ArmCells::cases, r -> r.result().map(a -> (double) a.cases()).orElse(Double.NaN));
        rows.number("Columns", 100, ArmCells::columns, r -> r.result().map(a -> (double) a.columns()).orElse(Double.NaN));
        rows.text("Model", 170, ArmRow::learner).setLabelProvider(new ModelLabel());
        int place = 0;
        for (String metric : Results.METRICS.keySet()) {
            int m = place++;
            TableViewerColumn column = rows.numbers(metric, 150, r -> ArmCells.performance(r, m), withSpread(metric, m));
            column.getColumn().setToolTipText("Mean over folds, then over repeats; in brackets the spread over resamples (2.5th to 97.5th percentile), "
                    + "which is no confidence interval: the folds share cases.");
        }
        rows.number("Slope", 70, (ArmRow r) -> r.slope().map(Digits::three).orElse("–"), r -> r.slope().orElse(Double.NaN)).getColumn()
                .setToolTipText("Calibration slope of one prediction a case (mean over repeats). 1 is ideal; below 1 predictions are too extreme.");
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), rows);
        table.addCheckStateListener(e -> session().tick(((ArmRow) e.getElement()).name(), e.getChecked()));
        table.addSelectionChangedListener(e -> {
            if (table.getTable().isFocusControl() && e.getStructuredSelection().getFirstElement() instanceof ArmRow row) {
                session().selected().select(new ArmItem(row.name()));
            }
        });
        return rows;
    }

    /** The mean, and the ends of its spread over resamples. */
    private static Map<String, Function<ArmRow, Double>> withSpread(String metric, int place) {
        Map<String, Function<ArmRow, Double>> all = new LinkedHashMap<>();
        all.put(metric, of(place, Performance::mean));
        all.put(metric + " spread low", of(place, Performance::low));
        all.put(metric + " spread high", of(place, Performance::high));
        return all;
    }

    private static Function<ArmRow, Double> of(int place, Function<Performance, Double> number) {
        return row -> row.performances().isEmpty() ? Double.NaN : number.apply(row.performances().get(place));
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        List<ArmRow> arms = study.results().map(Results::rows).orElse(List.of());
        if (arms.isEmpty()) {
            if (study.study().filter(Study::extractionOnly).isPresent()) {
                showHint("This study has no outcome, so that there are no arms to compare. A run writes its features to results/exports/study.csv.");
                return;
            }
            boolean running = session().work() == Session.Work.RUN;
            Hint.Way[] ways = running ? new Hint.Way[0] : new Hint.Way[] {way("Run the study", Ids.RUN)};
            showHint(running ? "The run has no results yet. Arms appear here as they come."
                    : "The arms of this study have not been run. A run extracts the features and fits every arm on the same divisions of the cases.", ways);
            return;
        }
        if (what == Change.STUDY || what == Change.RESULTS) {
            rows.show(arms);
        } else {
            table.refresh();
        }
        selectionChanged();
        showContent();
    }

    @Override
    protected void selectionChanged() {
        if (!table.getTable().isFocusControl() && table.getInput() instanceof List<?> arms) {
            session().selected().latest(ArmItem.class).ifPresent(arm -> arms.stream().filter(r -> ((ArmRow) r).name().equals(arm.arm())).findFirst()
                    .ifPresent(r -> table.setSelection(new StructuredSelection(r), true)));
        }
    }
}
