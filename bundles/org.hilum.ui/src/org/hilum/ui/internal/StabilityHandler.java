// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Tells which features of the open study are stable, as a job, and shows the view where they will stand. */
public final class StabilityHandler extends StudyJobHandler {
    public StabilityHandler() {
        super("Stability of features");
    }

    @Override
    void start(IWorkbenchWindow window, Session session, OpenStudy open) {
        try {
            window.getActivePage().showView(Ids.STABILITY_VIEW);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        new StabilityJob(window, session, open).schedule();
    }
}
