// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hilum.spi.Task;

/** The task of one unit: its own seed, the run's cancellation, and its own notes, each kept once. */
final class UnitTask implements Task {
    private final Task run;
    private final long seed;
    private final Set<String> notes = Collections.synchronizedSet(new LinkedHashSet<>());

    UnitTask(Task run, long seed) {
        this.run = run;
        this.seed = seed;
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public void check() {
        run.check();
    }

    @Override
    public void progress(long done, long total) {
        // the run counts whole units
    }

    @Override
    public void note(String text) {
        notes.add(text);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
