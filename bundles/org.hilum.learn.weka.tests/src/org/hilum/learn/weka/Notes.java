// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Task;

/** A task that keeps what it is told. */
final class Notes implements Task {
    final List<String> texts = new ArrayList<>();

    @Override
    public long seed() {
        return 20260414;
    }

    @Override
    public void check() {
        // never cancelled
    }

    @Override
    public void progress(long done, long total) {
        // not watched
    }

    @Override
    public void note(String text) {
        texts.add(text);
    }
}
