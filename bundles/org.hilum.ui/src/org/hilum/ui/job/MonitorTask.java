// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.hilum.engine.experiment.Pace;
import org.hilum.spi.Task;

/**
 * The engine's view of an Eclipse progress monitor, the only place where the two meet. The engine reports from several
 * threads; a monitor wants one at a time.
 */
public class MonitorTask implements Task {
    private static final int STEPS = 10_000;

    private final IProgressMonitor monitor;
    private final String name;
    private final long seed;
    private final String unit;
    private final Pace pace = new Pace();
    private final List<String> notes = new ArrayList<>();
    private int worked;
    private boolean counting;

    /** {@code unit} is what progress counts: cases, units. */
    public MonitorTask(IProgressMonitor monitor, String name, long seed, String unit) {
        this.monitor = monitor;
        this.name = name;
        this.seed = seed;
        this.unit = unit;
        monitor.beginTask(name, STEPS);
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public void check() {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
    }

    @Override
    public synchronized void progress(long done, long total) {
        report(done, total);
    }

    /** Tells the monitor, and returns what it was told: how much is done, and how long it will still take. */
    protected final synchronized String report(long done, long total) {
        counting(total == UNCOUNTED);
        if (counting) {
            String text = done + " " + unit + " found so far";
            monitor.subTask(text);
            return text;
        }
        int now = total <= 0 ? 0 : (int) (STEPS * Math.min(done, total) / total);
        if (now > worked) {
            monitor.worked(now - worked);
            worked = now;
        }
        String time = pace.left(done, total).map(t -> " · " + Pace.text(t) + " left").orElse("");
        String text = done + " of " + total + " " + unit + time;
        monitor.subTask(text);
        return text;
    }

    /** While it is not known how much there is to do, the monitor's bar moves without an end; then it begins anew. */
    private void counting(boolean now) {
        if (now != counting) {
            counting = now;
            monitor.beginTask(name, now ? IProgressMonitor.UNKNOWN : STEPS);
        }
    }

    @Override
    public synchronized void note(String text) {
        notes.add(text);
    }

    /** What the engine found worth telling. */
    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }
}
