// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.hilum.ui.session.Session;

/** Looks now and then whether somebody else has changed study.yaml, and asks which text to go on with. */
final class DiskWatch {
    private static final int MILLISECONDS = 1000;

    private final Shell shell;
    private final Session session;

    private DiskWatch(Shell shell, Session session) {
        this.shell = shell;
        this.session = session;
    }

    static void start(IWorkbenchWindow window, Session session) {
        new DiskWatch(window.getShell(), session).again(window.getShell().getDisplay());
    }

    private void again(Display display) {
        display.timerExec(MILLISECONDS, () -> {
            if (!shell.isDisposed()) {
                look();
                again(display);
            }
        });
    }

    private void look() {
        session.study().flatMap(study -> study.changedOnDisk()).ifPresent(there -> {
            int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "study.yaml was changed",
                    "Another program has changed study.yaml while it was open here.", 0, "Take it over", "Keep mine");
            if (answer == 1) {
                session.keepMine(there);
            } else {
                session.takeFromDisk(there);
            }
        });
    }
}
