// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import org.hilum.dicom.TransferSyntax.Encoding;

/** How elements are written down: with their VR or without, and in which byte order. */
record Form(boolean explicit, boolean bigEndian) {
    static final Form IMPLICIT = new Form(false, false);
    static final Form EXPLICIT = new Form(true, false);

    static Form of(Encoding encoding) {
        return new Form(encoding.isExplicit(), encoding.isBigEndian());
    }
}
