// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;

/** What is wrong with a frame, in words of ours that may be shown. */
final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(String what) {
        super(what);
    }
}
