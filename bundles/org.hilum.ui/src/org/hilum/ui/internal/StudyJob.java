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
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Work on the open study in the background: progress with time left, cancel, and its results read when it ends. There is one at a time. */
abstract class StudyJob extends Job {
    /** The job family, by which such work is stopped. */
    static final Object FAMILY = StudyJob.class;

    private final IWorkbenchWindow window;
    private final Session session;
    private final Study study;
    private final Cohort cohort;
    private final Registry registry;
    private final Session.Work work;

    /** On the study that is open, its cases having been read. */
    StudyJob(String name, Session.Work work, IWorkbenchWindow window, Session session, OpenStudy open) {
        super(name + " " + open.name());
        this.window = window;
        this.session = session;
        this.study = open.reading().study().orElseThrow();
        this.cohort = open.cohort().orElseThrow();
        this.registry = session.registry();
        this.work = work;
        setUser(true);
    }

    final Session session() {
        return session;
    }

    final Study study() {
        return study;
    }

    final Cohort cohort() {
        return cohort;
    }

    final Registry registry() {
        return registry;
    }

    /** Does it to the end, or throws what is the matter. */
    abstract void work(IProgressMonitor monitor);

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        session.working(work);
        try {
            work(monitor);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (Problem problem) {
            tell(() -> Messages.show(window.getShell(), getName() + " is not possible", problem));
            return Status.OK_STATUS;
        } catch (RuntimeException unexpected) {
            tell(() -> Messages.show(window.getShell(), getName() + " failed", unexpected));
            return Status.OK_STATUS;
        } finally {
            session.working(Session.Work.NONE);
            tell(session::refreshResults);
        }
    }

    final void tell(Runnable what) {
        Display display = window.getWorkbench().getDisplay();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(what);
        }
    }
}
