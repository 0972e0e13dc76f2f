// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.mask;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hilum.engine.extract.MaskExport;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.hilum.ui.job.MonitorTask;

/** Writes masks in the background. */
final class SaveMaskJob extends Job {
    private final Registry registry;
    private final MaskWish wish;
    private final Watch watch;

    /** Is told what becomes of it, in the job's thread. */
    interface Watch {
        void progress(String text, double part);

        void saved();

        void failed(Problem why);

        void cancelled();
    }

    SaveMaskJob(Registry registry, MaskWish wish, Watch watch) {
        super("Save " + wish.file().getFileName());
        this.registry = registry;
        this.wish = wish;
        this.watch = watch;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            MonitorTask task = new MonitorTask(monitor, getName(), wish.of().study().seed(), "files of the image read") {
                @Override
                public synchronized void progress(long done, long total) {
                    watch.progress(report(done, total), total == 0 ? 0 : (double) done / total);
                }
            };
            task.check();
            new MaskExport(registry).write(wish.file(), wish.masks(), wish.of().source(wish.identity()), task);
            watch.saved();
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            watch.cancelled();
            return Status.CANCEL_STATUS;
        } catch (Problem problem) {
            watch.failed(problem);
            return Status.OK_STATUS;
        } catch (RuntimeException unexpected) {
            ILog.of(SaveMaskJob.class).error("the mask was not saved", unexpected);
            watch.failed(new Problem("the mask could not be saved, for a reason that nobody expected", wish.file().toString(), "the Error Log has the details", unexpected));
            return Status.OK_STATUS;
        }
    }
}
