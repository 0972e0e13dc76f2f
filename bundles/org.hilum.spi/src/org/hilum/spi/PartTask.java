// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/** See {@link Task#part}: its own seed, everything else the parent's. Its progress is its own business. */
record PartTask(Task parent, String name) implements Task {
    @Override
    public long seed() {
        return Seeds.derive(parent.seed(), name);
    }

    @Override
    public void check() {
        parent.check();
    }

    @Override
    public void progress(long done, long total) {
        // the parent counts whole parts
    }

    @Override
    public void note(String text) {
        parent.note(text);
    }
}
