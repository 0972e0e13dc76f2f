// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

/** A bit stream that cannot be decoded; the message tells people why, as the end of the sentence "frame 3 is damaged: …". */
public final class DamagedFrame extends Exception {
    private static final long serialVersionUID = 1L;

    public DamagedFrame(String message) {
        super(message);
    }
}
