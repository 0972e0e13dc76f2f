// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Study;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.TableTools;
import org.hilum.ui.widget.Hint;

/** All cases of the study: who they are, what came of them, whether they take part and if not, why. */
public final class CasesView extends StudyView {
    private DataTable<Case> table;

    @Override
    protected Control content(Composite parent) {
        table = new DataTable<>(parent, "cases", SWT.NONE);
        Icons icons = new Icons(table);
        table.text("Case", 130, Case::id).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Case) row).id();
            }

            @Override
            public Image getImage(Object row) {
                return icons.get(StudyLabels.trouble((Case) row).isPresent() ? "case-excluded" : "case-included");
            }
        });
        table.text("Patient", 110, Case::patient);
        table.text("Centre", 100, Case::centre);
        table.text("Outcome", 130, this::outcome);
        table.text("Takes part", 90, CasesView::part);
        table.text("Why not, or not with everything", 520, c -> StudyLabels.trouble(c).orElse(""));
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), table);
        CaseMenu.into(table.viewer().getTable().getMenu(), session(),
                () -> ((List<?>) table.viewer().getStructuredSelection().toList()).stream().map(c -> ((Case) c).id()).toList());
        table.viewer().addSelectionChangedListener(e -> {
            if (table.viewer().getTable().isFocusControl() && e.getStructuredSelection().getFirstElement() instanceof Case c) {
                session().selected().select(new CaseItem(c.id()));
            }
        });
        return table;
    }

    private String outcome(Case of) {
        return session().study().flatMap(OpenStudy::study).map(Study::outcome).map(o -> o.columns().stream().map(c -> of.row().getOrDefault(c, ""))
                .collect(Collectors.joining(", "))).orElse("");
    }

    private static String part(Case of) {
        return !of.included() ? "no" : of.absent().isEmpty() ? "yes" : "in part";
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        if (study.cohort().isEmpty()) {
            table.show(List.of());
            showHint(study.troubles().isEmpty() ? "Reading the cases…" : "The cases cannot be read yet; the Problems view says what to put right.",
                    study.troubles().isEmpty() ? new Hint.Way[0] : new Hint.Way[] {new Hint.Way("Show problems", () -> show(Ids.PROBLEMS))});
            return;
        }
        if (what == Change.STUDY || what == Change.COHORT) {
            table.show(study.cohort().get().cases());
            selectionChanged();
        }
        showContent();
    }

    @Override
    protected void selectionChanged() {
        if (!table.viewer().getTable().isFocusControl()) {
            session().selected().latest(CaseItem.class).flatMap(item -> table.shown().stream().filter(c -> c.id().equals(item.id())).findFirst())
                    .ifPresent(c -> table.viewer().setSelection(new StructuredSelection(c), true));
        }
    }

    @Override
    protected void closed() {
        table.show(List.of());
    }
}
