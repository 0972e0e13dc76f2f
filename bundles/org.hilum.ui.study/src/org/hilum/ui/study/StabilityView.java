// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.report.Digits;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.TableTools;

/** Which features bear small changes of image and mask, one a row, as the study's own table has them. */
public final class StabilityView extends StudyView {
    private DataTable<Stability> table;
    private Label summary;

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        body.setLayout(grid);
        table = new DataTable<>(body, "stability", SWT.NONE);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.text("Column", 430, Stability::column);
        TableViewerColumn classes = table.text("Class", 110, s -> s.stabilityClass().key());
        classes.setLabelProvider(new ClassLabel());
        classes.getColumn().setToolTipText("By the lower bound of the interval: excellent from 0.9, good from 0.75, moderate from 0.5, else poor; undefined where there is no correlation.");
        table.number("ICC", 70, s -> number(s.icc()), Stability::icc).getColumn()
                .setToolTipText("ICC(1,1): the part of the feature's variance that lies between cases and not between repeats under small changes.");
        Map<String, Function<Stability, Double>> interval = new LinkedHashMap<>();
        interval.put("95 % low", Stability::lower);
        interval.put("95 % high", Stability::upper);
        table.numbers("95 % interval", 130, s -> Double.isNaN(s.lower()) ? "–" : number(s.lower()) + " to " + number(s.upper()), interval);
        table.number("Cases", 60, s -> Integer.toString(s.cases()), s -> (double) s.cases());
        table.number("Repeats", 70, s -> Integer.toString(s.repeats()), s -> (double) s.repeats());
        table.text("Note", 320, Stability::note);
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), table);
        summary = new Label(body, SWT.WRAP);
        summary.setData("org.hilum.ui.id", "stability.summary");
        GridData below = new GridData(SWT.FILL, SWT.END, true, false);
        below.horizontalIndent = 5;
        below.widthHint = 300;
        summary.setLayoutData(below);
        table.viewer().addSelectionChangedListener(e -> {
            if (table.viewer().getTable().isFocusControl() && e.getStructuredSelection().getFirstElement() instanceof Stability s) {
                session().selected().select(new BlockItem(block(s)));
            }
        });
        return body;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : Digits.three(value);
    }

    private static String block(Stability row) {
        return row.column().substring(0, Math.max(0, row.column().indexOf('/')));
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        Optional<StabilityTable> told = study.stability();
        if (told.isPresent()) {
            if (what == Change.STUDY || what == Change.RESULTS) {
                show(told.get());
            }
            showContent();
        } else if (session().work() == Session.Work.STABILITY) {
            showHint("Images and masks are being changed a little, and features computed again. The Progress view shows how far that is; the table appears here.");
        } else if (study.study().map(Study::blocks).orElse(List.of()).stream().noneMatch(ImageBlock.class::isInstance)) {
            showHint("This study has no block of image features, whose stability could be told.");
        } else {
            showHint("Which features bear small changes of image and mask has not been told yet. Each perturbation that study.yaml names costs an extraction of the cases; "
                    + "what is there already is not computed again. A run does it by itself where an arm uses the transform stable.", way("Stability of features", Ids.STABILITY));
        }
    }

    private void show(StabilityTable told) {
        table.show(told.rows());
        int cases = told.rows().stream().mapToInt(Stability::cases).max().orElse(0);
        int repeats = told.rows().stream().mapToInt(Stability::repeats).max().orElse(0);
        summary.setText(told.rows().size() + " features of up to " + cases + " cases, under " + repeats + " perturbations each: "
                + told.counts().entrySet().stream().map(c -> c.getValue() + " " + c.getKey().key()).collect(Collectors.joining(", ")));
        summary.getParent().layout();
    }

    @Override
    protected void selectionChanged() {
        if (!table.viewer().getTable().isFocusControl()) {
            session().selected().now().filter(BlockItem.class::isInstance).map(BlockItem.class::cast)
                    .flatMap(item -> table.shown().stream().filter(s -> block(s).equals(item.block())).findFirst())
                    .ifPresent(s -> table.viewer().setSelection(new StructuredSelection(s), true));
        }
    }

    @Override
    protected void closed() {
        table.show(List.of());
    }
}
