// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.hilum.engine.experiment.StudyRun;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.job.Computing;
import org.hilum.ui.job.MonitorTask;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** A run of a study in the background: progress with time left, cancel, results as they come. */
final class RunJob extends Job {
    /** The job family of runs, by which they are stopped. */
    static final Object FAMILY = RunJob.class;

    /** Results are read again about this often while they come. */
    private static final long REFRESH = 4_000_000_000L;

    private final IWorkbenchWindow window;
    private final Session session;
    private final Study study;
    private final Cohort cohort;
    private final String text;
    private final Registry registry;

    private RunJob(IWorkbenchWindow window, Session session, OpenStudy open, Cohort cohort) {
        super("Run " + open.name());
        this.window = window;
        this.session = session;
        this.study = open.reading().study().orElseThrow();
        this.cohort = cohort;
        this.text = open.text();
        this.registry = session.registry();
        setUser(true);
    }

    /** Runs the study that is open, its cases having been read. */
    static void start(IWorkbenchWindow window, Session session, OpenStudy open, Cohort cohort) {
        new RunJob(window, session, open, cohort).schedule();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        session.running(true);
        try {
            StudyRun.run(study, text, cohort, registry, Computing.options(), new Refreshing(monitor));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (Problem problem) {
            tell(() -> Messages.show(window.getShell(), "The study cannot be run", problem));
            return Status.OK_STATUS;
        } catch (RuntimeException unexpected) {
            tell(() -> Messages.show(window.getShell(), "The run failed", unexpected));
            return Status.OK_STATUS;
        } finally {
            session.running(false);
            tell(session::refreshResults);
        }
    }

    private void tell(Runnable what) {
        Display display = window.getWorkbench().getDisplay();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    /** The task of the run, which has the results read again from time to time. */
    private final class Refreshing extends MonitorTask {
        private long last = System.nanoTime();

        Refreshing(IProgressMonitor monitor) {
            super(monitor, "Run " + study.name(), study.seed(), "steps");
        }

        @Override
        public synchronized void progress(long done, long total) {
            super.progress(done, total);
            if (System.nanoTime() - last > REFRESH) {
                last = System.nanoTime();
                tell(session::refreshResults);
            }
        }
    }
}
