// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.Trouble;

/** What needs the user's attention: which case or line, what to do about it, and one click that leads there. */
public final class ProblemsView extends StudyView {
    private TableViewer table;
    private Button show;

    @Override
    protected Control content(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        body.setLayout(grid);
        table = new TableViewer(body, SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("org.hilum.ui.id", "problems");
        table.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        Icons icons = new Icons(table.getTable());
        TableViewerColumn what = Tables.text(table, "What", 420, Trouble::what);
        what.setLabelProvider(new ColumnLabelProvider() {
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
        Tables.text(table, "Where", 300, Trouble::where);
        Tables.text(table, "What to do", 420, Trouble::cure);
        Tables.copyable(table);
        table.addDoubleClickListener(e -> lead());
        Composite buttons = new Composite(body, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        buttons.setLayout(new GridLayout());
        show = new Button(buttons, SWT.PUSH);
        show.setText("Show");
        show.setToolTipText("Go to the line or case");
        show.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        show.addListener(SWT.Selection, e -> lead());
        Button folder = new Button(buttons, SWT.PUSH);
        folder.setText("Open folder");
        folder.setToolTipText("Show the study's folder in the file manager");
        folder.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        folder.addListener(SWT.Selection, e -> session().study().ifPresent(s -> Program.launch(s.folder().toString())));
        return body;
    }

    /** One click: to the line of study.yaml, or to the case. */
    private void lead() {
        Trouble trouble = (Trouble) table.getStructuredSelection().getFirstElement();
        if (trouble == null) {
            trouble = (Trouble) table.getElementAt(0);
        }
        if (trouble == null) {
            return;
        }
        try {
            if (trouble.line().isPresent() || trouble.where().startsWith("study.yaml")) {
                ((TextView) getSite().getPage().showView(Ids.TEXT)).goTo(trouble.line().orElse(1));
            } else if (trouble.item().isPresent()) {
                session().selected().select(trouble.item().get());
                getSite().getPage().showView(trouble.item().get() instanceof StudyItem.CaseItem ? Ids.NAVIGATOR : Ids.SETTINGS);
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
        table.setInput(troubles);
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
