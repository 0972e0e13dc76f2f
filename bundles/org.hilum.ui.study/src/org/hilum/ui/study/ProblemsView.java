// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.Trouble;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.TableTools;

/** What needs the user's attention: which case or line, what to do about it, and one click that does it or leads there. */
public final class ProblemsView extends StudyView {
    private DataTable<Trouble> table;
    private Remedies remedies;

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        body.setLayout(grid);
        table = new DataTable<>(body, "problems", SWT.NONE);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Icons icons = new Icons(table);
        table.text("What", 420, Trouble::what).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Trouble) row).what();
            }

            @Override
            public Image getImage(Object row) {
                return icons.get(((Trouble) row).severe() ? "stop" : "problem");
            }

            @Override
            public String getToolTipText(Object row) {
                return ((Trouble) row).what();
            }
        });
        table.text("Where", 300, Trouble::where);
        table.text("What to do", 420, Trouble::cure);
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), table);
        remedies = new Remedies(body, session(), this::lead);
        table.viewer().addDoubleClickListener(e -> lead(chosen().getFirst()));
        table.viewer().addSelectionChangedListener(e -> offer());
        return body;
    }

    /** The selected rows; where none is, the first. */
    private List<Trouble> chosen() {
        List<?> selected = table.viewer().getStructuredSelection().toList();
        return selected.isEmpty() ? table.shown().stream().limit(1).toList() : selected.stream().map(Trouble.class::cast).toList();
    }

    private void offer() {
        session().study().ifPresent(open -> remedies.offer(open, chosen()));
    }

    /** To the line of study.yaml, or to the case. */
    private void lead(Trouble trouble) {
        try {
            if (trouble.line().isPresent() || trouble.where().startsWith("study.yaml")) {
                ((TextView) getSite().getPage().showView(Ids.TEXT)).goTo(trouble.line().orElse(1));
            } else if (trouble.item().isPresent()) {
                session().selected().select(trouble.item().get());
                show(trouble.item().get() instanceof StudyItem.CaseItem ? Ids.NAVIGATOR : Ids.SETTINGS);
            } else {
                session().study().ifPresent(s -> Program.launch(s.folder().toString()));
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        List<Trouble> troubles = study.troubles();
        setPartName(troubles.isEmpty() ? "Problems" : "Problems (" + troubles.size() + ")");
        table.show(troubles);
        offer();
        if (troubles.isEmpty()) {
            showHint(study.cohort().isPresent() ? "No problems: study.yaml is whole, and every case has all its files." : "Reading the cases…");
        } else {
            showContent();
        }
    }

    @Override
    protected void closed() {
        setPartName("Problems");
    }
}
