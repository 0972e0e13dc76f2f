// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;

/** Says of a file what is wrong with its encoding. Values are never told: they may say who the patient is. */
record Damage(String where) {
    Problem truncated(int tag) {
        return new Problem("the file is truncated: it ends inside " + Tag.describe(tag), where, "copy it again from its source; the transfer was probably cut off");
    }

    Problem truncated(String inside) {
        return new Problem("the file is truncated: it ends inside " + inside, where, "copy it again from its source; the transfer was probably cut off");
    }

    Problem of(int tag, String what) {
        return of(Tag.describe(tag) + " " + what);
    }

    Problem of(String what) {
        return new Problem("the data set is damaged: " + what, where, "copy the file again from its source, or export it again from its archive");
    }
}
