// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

/** Whether a case takes part, and if not, why. Every case that the study's tables name ends with one. */
public sealed interface Status {
    record Included() implements Status {
    }

    /** {@code reason} is a sentence for people and names the file or column. */
    record Excluded(String reason) implements Status {
    }
}
