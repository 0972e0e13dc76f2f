// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

/** What a fusion strategy may learn from: the training cases' blocks and what is known of those cases. */
public record TrainingBlocks(Blocks blocks, Subjects subjects) {
    public TrainingBlocks {
        if (blocks.cases().size() != subjects.size()) {
            throw new IllegalArgumentException(blocks.cases().size() + " rows for " + subjects.size() + " subjects");
        }
    }

    /** One block alone. */
    public Training of(String block) {
        return new Training(blocks.table(block), subjects);
    }

    /** All columns side by side. */
    public Training joined() {
        return new Training(blocks.joined(), subjects);
    }

    /** These cases, in this order; a case may stand more than once. */
    public TrainingBlocks select(int[] rows) {
        return new TrainingBlocks(blocks.select(rows), subjects.select(rows));
    }
}
