// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.hilum.engine.experiment.StudyRun;
import org.hilum.ui.job.Computing;
import org.hilum.ui.job.MonitorTask;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** A run of a study in the background: results appear as they come. */
final class RunJob extends StudyJob {
    /** Results are read again about this often while they come. */
    private static final long REFRESH = 4_000_000_000L;

    private final String text;

    RunJob(IWorkbenchWindow window, Session session, OpenStudy open) {
        super("Run", Session.Work.RUN, window, session, open);
        this.text = open.text();
    }

    @Override
    void work(IProgressMonitor monitor) {
        StudyRun.run(study(), text, cohort(), registry(), Computing.options(), new Refreshing(monitor));
    }

    /** The task of the run, which has the results read again from time to time. */
    private final class Refreshing extends MonitorTask {
        private long last = System.nanoTime();

        Refreshing(IProgressMonitor monitor) {
            super(monitor, "Run " + study().name(), study().seed(), "steps");
        }

        @Override
        public synchronized void progress(long done, long total) {
            super.progress(done, total);
            if (System.nanoTime() - last > REFRESH) {
                last = System.nanoTime();
                tell(session()::refreshResults);
            }
        }
    }
}
