// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Task;

/** Passes everything on and remembers what was noted: what several blocks share is noted with each of them. */
final class Remembering implements Task {
    private final Task task;
    private final List<String> notes = new ArrayList<>();

    Remembering(Task task) {
        this.task = task;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public long seed() {
        return task.seed();
    }

    @Override
    public void check() {
        task.check();
    }

    @Override
    public void progress(long done, long total) {
        task.progress(done, total);
    }

    @Override
    public synchronized void note(String text) {
        notes.add(text);
        task.note(text);
    }
}
