// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import org.hilum.spi.table.Outcome;

/** The outcome of a study that predicts nothing: of no case is it known. */
public record Unjudged() implements Outcome {
    @Override
    public String name() {
        return "";
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public Outcome select(int[] rows) {
        if (rows.length > 0) {
            throw new IllegalArgumentException("the study has no outcome");
        }
        return this;
    }

    @Override
    public int stratum(int row) {
        throw new IllegalArgumentException("the study has no outcome");
    }
}
