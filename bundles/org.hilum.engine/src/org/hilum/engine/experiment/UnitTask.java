// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hilum.spi.Task;

/** The task of one unit: its own seed, the run's cancellation, and its own notes, each kept once. */
final class UnitTask implements Task {
    private final Task run;
    private final long seed;
    private final AtomicBoolean seedUsed;
    private final Set<String> notes = Collections.synchronizedSet(new LinkedHashSet<>());

    UnitTask(Task run, long seed) {
        this(run, seed, new AtomicBoolean());
    }

    /** @param seedUsed becomes true with the first use of the seed; units that share what was made at random share it */
    UnitTask(Task run, long seed, AtomicBoolean seedUsed) {
        this.run = run;
        this.seed = seed;
        this.seedUsed = seedUsed;
    }

    @Override
    public long seed() {
        seedUsed.set(true);
        return seed;
    }

    /** Whether anything random may have happened. */
    boolean seedUsed() {
        return seedUsed.get();
    }

    /** The seed, without counting as using it. */
    long seedUnseen() {
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
