// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.sample.SampleStudy;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.job.MonitorTask;
import org.hilum.ui.session.Session;

/** Makes the sample study, where it is not there yet, and opens it. */
public final class SampleHandler extends AbstractHandler {
    static final String FOLDER = "org.hilum.ui.sample.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String named = event.getParameter(FOLDER);
        Path folder = named == null ? Path.of(System.getProperty("user.home"), "Hilum", "sample") : Path.of(named);
        Job job = Job.create("Make the sample study in " + folder, monitor -> {
            try {
                SampleStudy.write(folder, new MonitorTask(monitor, "Made-up patients", 0, "patients"));
                window.getShell().getDisplay().asyncExec(() -> open(window, folder));
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (Problem problem) {
                window.getShell().getDisplay().asyncExec(() -> Messages.show(window.getShell(), "The sample study cannot be made", problem));
                return Status.OK_STATUS;
            }
        });
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static void open(IWorkbenchWindow window, Path folder) {
        try {
            window.getService(Session.class).open(folder);
        } catch (Problem problem) {
            Messages.show(window.getShell(), "The sample study cannot be opened", problem);
        }
    }
}
