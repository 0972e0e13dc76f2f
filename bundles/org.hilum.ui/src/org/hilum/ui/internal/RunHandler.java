// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.ui.session.Session;

/** Runs the open study as a job. */
public final class RunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Session session = window.getService(Session.class);
        if (session.study().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), "Run", "No study is open. Open one, or try the sample study (File > Sample study).");
        } else if (session.isRunning()) {
            MessageDialog.openInformation(window.getShell(), "Run", "The study is running already. The Progress view shows how far it is.");
        } else if (session.study().get().reading().study().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), "Run", "study.yaml has problems that must be put right first. The Problems view lists them.");
        } else if (session.study().get().cohort().isEmpty()) {
            MessageDialog.openInformation(window.getShell(), "Run", "The cases of the study could not be read. The Problems view says why.");
        } else {
            RunJob.start(window, session, session.study().get(), session.study().get().cohort().get());
        }
        return null;
    }
}
