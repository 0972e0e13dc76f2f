// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.Watcher;
import org.hilum.ui.widget.Hint;
import org.hilum.ui.widget.Pages;

/** A view of the open study. Where no study is open it says how to come to one; it shares the window's one selection. */
public abstract class StudyView extends ViewPart {
    private Session session;
    private Pages pages;
    private Control content;

    @Override
    public final void createPartControl(Composite parent) {
        session = getSite().getService(Session.class);
        pages = new Pages(parent);
        content = content(pages);
        getSite().setSelectionProvider(session.selected());
        Watcher watcher = this::follow;
        session.watch(watcher);
        var selection = (org.eclipse.jface.viewers.ISelectionChangedListener) e -> selectionChanged();
        session.selected().addSelectionChangedListener(selection);
        pages.addListener(SWT.Dispose, e -> {
            session.forget(watcher);
            session.selected().removeSelectionChangedListener(selection);
        });
        follow(Change.STUDY);
    }

    /** Makes the widgets; once. */
    protected abstract Control content(Composite parent);

    /** The study is open and something about it has changed. Call {@link #showContent} or {@link #showHint}. */
    protected abstract void changed(OpenStudy study, Change what);

    /** Something else is selected. */
    protected void selectionChanged() {
        // not all care
    }

    protected final Session session() {
        return session;
    }

    protected final void showContent() {
        pages.show(content);
    }

    protected final void showHint(String sentence, Hint.Way... ways) {
        pages.show(sentence, ways);
    }

    /** A button that runs a command. */
    protected final Hint.Way way(String text, String command) {
        return new Hint.Way(text, () -> Commands.run(getSite(), command));
    }

    /** Brings another view to the front. */
    protected final void show(String view) {
        try {
            getSite().getPage().showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void follow(Change what) {
        session.study().ifPresentOrElse(study -> changed(study, what), () -> {
            closed();
            showHint("No study is open.", way("Try the sample study", Ids.SAMPLE), way("Open a study…", Ids.OPEN), way("New study…", Ids.NEW));
        });
    }

    /** The study was closed: what was shown of it should not be kept. */
    protected void closed() {
        // most show it no more
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            content.setFocus();
        } else {
            pages.setFocus();
        }
    }
}
