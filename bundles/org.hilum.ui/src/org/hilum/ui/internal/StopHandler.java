// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;

/** Cancels what is computed; what is finished stays, and the next run goes on from there. */
public final class StopHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Job.getJobManager().cancel(StudyJob.FAMILY);
        return null;
    }
}
