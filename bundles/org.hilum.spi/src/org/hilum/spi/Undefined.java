// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/** A value that does not exist for this region or these cases, with the reason: it becomes NaN with that note, and the run goes on. */
public final class Undefined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code reason}: what is wanting, as {@code one class only}; it becomes the value's note. */
    public Undefined(String reason) {
        super(reason, null, false, false);
    }
}
