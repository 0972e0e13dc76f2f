// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Trouble;

/** study.yaml as text. Forms and this view change the same text. */
public final class TextView extends StudyView {
    private YamlEditor editor;

    @Override
    protected Control content(Composite parent) {
        editor = new YamlEditor(parent, (text, line) -> session().type(text, "typing", "line " + line));
        editor.text().addListener(SWT.FocusOut, e -> session().study().ifPresent(s -> s.history().pause()));
        return editor;
    }

    @Override
    protected void changed(OpenStudy study, Change what) {
        if (what == Change.STUDY || what == Change.TEXT || what == Change.COHORT) {
            editor.show(study.text());
            List<Trouble> inText = study.troubles().stream().filter(t -> t.line().isPresent()).toList();
            editor.mark(inText);
            setPartName((study.isUnsaved() ? "*" : "") + "study.yaml");
        }
        showContent();
    }

    /** Puts the cursor into a line, counted from 1. */
    public void goTo(int line) {
        editor.goTo(line);
    }

    @Override
    protected void closed() {
        setPartName("study.yaml");
    }
}
