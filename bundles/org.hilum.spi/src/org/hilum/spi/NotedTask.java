// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.function.Consumer;

/** See {@link Task#noting}. */
record NotedTask(Task of, Consumer<String> notes) implements Task {
    @Override
    public long seed() {
        return of.seed();
    }

    @Override
    public void check() {
        of.check();
    }

    @Override
    public void progress(long done, long total) {
        of.progress(done, total);
    }

    @Override
    public void note(String text) {
        notes.accept(text);
    }
}
