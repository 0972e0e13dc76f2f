// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.hilum.engine.experiment.StabilityRun;
import org.hilum.ui.job.Computing;
import org.hilum.ui.job.MonitorTask;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Makes the study's own table of stability in the background. */
final class StabilityJob extends StudyJob {
    StabilityJob(IWorkbenchWindow window, Session session, OpenStudy open) {
        super("Stability of features:", Session.Work.STABILITY, window, session, open);
    }

    @Override
    void work(IProgressMonitor monitor) {
        MonitorTask task = new MonitorTask(monitor, getName(), study().seed(), "perturbed regions");
        StabilityRun.own(study(), cohort(), registry(), Computing.options(), task);
    }
}
