// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.study.form.Relayout;
import org.hilum.ui.study.page.Page;
import org.hilum.ui.study.page.Pages;
import org.hilum.ui.widget.Hint;

/** The settings of what is selected, as forms; of the whole study where nothing with settings is. */
public final class SettingsView extends StudyView {
    private ScrolledComposite scroll;
    private Page page;
    private Optional<StudyItem> subject = Optional.empty();

    @Override
    protected Control content(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, e -> Relayout.fit(scroll));
        return scroll;
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        if (study.reading().study().isEmpty()) {
            showHint("study.yaml has problems that must be put right before its settings can be shown as forms.",
                    new Hint.Way("Edit study.yaml", () -> show(Ids.TEXT)), new Hint.Way("Show problems", () -> show(Ids.PROBLEMS)));
            return;
        }
        if (what == Change.STUDY) {
            build();
        } else if (what == Change.TEXT && (page == null || !page.refresh())) {
            build();
        }
        showContent();
    }

    @Override
    protected void selectionChanged() {
        if (session().study().filter(s -> s.reading().study().isPresent()).isPresent() && !Pages.subject(session()).equals(subject)) {
            session().study().ifPresent(s -> s.history().pause());
            build();
        }
    }

    private void build() {
        Point at = page == null ? new Point(0, 0) : scroll.getOrigin();
        boolean same = Pages.subject(session()).equals(subject) && page != null;
        if (page != null) {
            page.dispose();
        }
        subject = Pages.subject(session());
        page = Pages.build(scroll, session(), subject);
        scroll.setContent(page);
        Relayout.fit(scroll);
        scroll.setOrigin(same ? at : new Point(0, 0));
    }

    /** Not to the first field, as the page would scroll there, away from what was clicked; the tab key leads into the page. */
    @Override
    public void setFocus() {
        if (!scroll.isVisible() || !scroll.forceFocus()) {
            super.setFocus();
        }
    }

    @Override
    protected void closed() {
        if (page != null) {
            scroll.setContent(null);
            page.dispose();
            page = null;
            subject = Optional.empty();
        }
    }
}
