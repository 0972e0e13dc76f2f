// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Runs the open study as a job. */
public final class RunHandler extends StudyJobHandler {
    public RunHandler() {
        super("Run");
    }

    @Override
    void start(IWorkbenchWindow window, Session session, OpenStudy open) {
        new RunJob(window, session, open).schedule();
    }
}
