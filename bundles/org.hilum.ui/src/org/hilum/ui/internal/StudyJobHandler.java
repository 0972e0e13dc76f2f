// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Starts work on the open study as a job, or says why it cannot be done now. */
abstract class StudyJobHandler extends AbstractHandler {
    private final String title;

    StudyJobHandler(String title) {
        this.title = title;
    }

    /** Starts it; the study is whole, its cases are read, and no other such work goes on. */
    abstract void start(IWorkbenchWindow window, Session session, OpenStudy open);

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Session session = window.getService(Session.class);
        if (session.study().isEmpty()) {
            say(window, "No study is open. Open one, or try the sample study (File > Sample study).");
        } else if (session.isRunning()) {
            say(window, "The study is being worked on already. The Progress view shows how far it is.");
        } else if (session.study().get().reading().study().isEmpty()) {
            say(window, "study.yaml has problems that must be put right first. The Problems view lists them.");
        } else if (session.study().get().cohort().isEmpty()) {
            say(window, "The cases of the study could not be read. The Problems view says why.");
        } else {
            start(window, session, session.study().get());
        }
        return null;
    }

    private void say(IWorkbenchWindow window, String sentence) {
        MessageDialog.openInformation(window.getShell(), title, sentence);
    }
}
