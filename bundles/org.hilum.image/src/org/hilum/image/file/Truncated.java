// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import org.hilum.spi.Problem;

/** A file that is shorter than its header announces. */
public final class Truncated {
    private Truncated() {
    }

    public static Problem problem(String where, String at) {
        return new Problem("the file is truncated: it ends " + at, where, "copy it again from its source; the transfer was probably cut off");
    }
}
