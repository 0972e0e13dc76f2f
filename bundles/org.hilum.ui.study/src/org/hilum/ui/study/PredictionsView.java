// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hilum.evaluate.Prediction;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.Scored;
import org.hilum.report.Digits;
import org.hilum.spi.table.Binary;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.TableTools;
import org.hilum.ui.widget.Choice;

/** What each arm predicts for the selected case, over the repeats in which it was a test case. */
public final class PredictionsView extends StudyView {
    private Combo cases;
    private Label outcome;
    private DataTable<Row> table;

    /** One arm's predictions of the case. */
    private record Row(String arm, double mean, double low, double high, int repeats) {
    }

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 0;
        grid.marginBottom = 0;
        body.setLayout(grid);
        Label label = new Label(body, SWT.NONE);
        label.setText(" Case");
        cases = Choice.of(body);
        cases.setData("org.hilum.ui.id", "predictions.case");
        cases.addListener(SWT.Selection, e -> session().selected().select(new CaseItem(cases.getText())));
        outcome = new Label(body, SWT.NONE);
        outcome.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new DataTable<>(body, "predictions", SWT.NONE);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        table.text("Arm", 120, Row::arm);
        table.number("Mean", 70, r -> Digits.three(r.mean()), Row::mean);
        Map<String, Function<Row, Double>> range = new LinkedHashMap<>();
        range.put("Lowest", Row::low);
        range.put("Highest", Row::high);
        table.numbers("Lowest–highest", 130, r -> Digits.three(r.low()) + "–" + Digits.three(r.high()), range);
        table.number("Repeats", 70, r -> Integer.toString(r.repeats()), r -> (double) r.repeats());
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), table);
        return body;
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        Optional<Predictions> predictions = study.results().map(r -> r.predictions()).filter(p -> !p.arms().isEmpty());
        if (predictions.isEmpty()) {
            showHint("What the arms predict for a case appears here once the study has been run.", way("Run the study", Ids.RUN));
            return;
        }
        if (what == Change.STUDY || what == Change.RESULTS) {
            cases.setItems(predictions.get().cases().toArray(String[]::new));
        }
        show(predictions.get());
        showContent();
    }

    @Override
    protected void selectionChanged() {
        session().study().flatMap(OpenStudy::results).ifPresent(r -> show(r.predictions()));
    }

    private void show(Predictions predictions) {
        String id = session().selected().latest(CaseItem.class).map(CaseItem::id).filter(predictions.cases()::contains)
                .orElse(predictions.cases().isEmpty() ? "" : predictions.cases().getFirst());
        cases.select(cases.indexOf(id));
        int place = predictions.cases().indexOf(id);
        outcome.setText(predictions.outcome() instanceof Binary b && place >= 0
                ? b.name() + ": " + (b.isPositive(place) ? b.positiveLabel() : "not " + b.positiveLabel()) : "");
        List<Row> rows = new ArrayList<>();
        for (String arm : predictions.arms()) {
            double[] values = predictions.all(arm).stream().filter(p -> p.caseId().equals(id)).mapToDouble(Prediction::value).sorted().toArray();
            if (values.length > 0) {
                Scored each = predictions.perCase(arm);
                rows.add(new Row(arm, each.scores().value(each.cases().indexOf(id)), values[0], values[values.length - 1], values.length));
            }
        }
        table.show(rows);
    }
}
