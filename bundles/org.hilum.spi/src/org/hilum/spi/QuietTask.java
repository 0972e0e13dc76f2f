// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.function.Consumer;

/** See {@link Task#quiet}. */
record QuietTask(long seed, Consumer<String> notes) implements Task {
    @Override
    public void check() {
        // cannot be cancelled
    }

    @Override
    public void progress(long done, long total) {
        // nobody watches
    }

    @Override
    public void note(String text) {
        notes.accept(text);
    }
}
