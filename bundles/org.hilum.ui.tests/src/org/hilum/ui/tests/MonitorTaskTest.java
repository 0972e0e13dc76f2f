// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hilum.spi.Task;
import org.hilum.ui.job.MonitorTask;
import org.junit.jupiter.api.Test;

/** What somebody who waits is told. */
class MonitorTaskTest {
    private final List<String> told = new ArrayList<>();
    private final IProgressMonitor monitor = new NullProgressMonitor() {
        @Override
        public void beginTask(String name, int total) {
            told.add(name + (total == UNKNOWN ? " without end" : ""));
        }

        @Override
        public void subTask(String text) {
            told.add(text);
        }

        @Override
        public void worked(int steps) {
            told.add("+" + steps);
        }
    };

    @Test
    void whatIsStillCounted_isToldAsFound_untilItsTotalIsKnown() {
        Task task = new MonitorTask(monitor, "Scan", 0, "files");
        task.progress(0, Task.UNCOUNTED);
        task.progress(7, Task.UNCOUNTED);
        task.progress(0, 8);
        task.progress(4, 8);
        assertEquals(List.of("Scan", "Scan without end", "0 files found so far", "7 files found so far", "Scan", "0 of 8 files", "+5000", "4 of 8 files"), told);
    }

    @Test
    void whatIsStillCounted_canBeCancelled() {
        Task task = new MonitorTask(monitor, "Scan", 0, "files");
        task.progress(7, Task.UNCOUNTED);
        task.check();
        monitor.setCanceled(true);
        assertThrows(CancellationException.class, task::check);
    }
}
