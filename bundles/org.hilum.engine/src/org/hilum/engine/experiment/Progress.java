// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import org.hilum.spi.Task;

/** Counts the units of a run that are done, whether computed or found, and tells the task. */
final class Progress {
    private final Task task;
    private long total;
    private long done;

    Progress(Task task) {
        this.task = task;
    }

    /** So many more units are to be done. */
    synchronized void expect(long units) {
        total += units;
        task.progress(done, total);
    }

    synchronized void one() {
        done++;
        task.progress(done, total);
    }
}
