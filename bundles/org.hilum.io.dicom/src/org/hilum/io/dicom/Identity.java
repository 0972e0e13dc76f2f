// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

/** Whether what is written tells whose it is. */
public enum Identity {
    /** Patient and study are those of the source images, so that an archive puts it with them. */
    COPIED,
    /** Patient and study are left empty and given new UIDs. The source images are still referred to by theirs. */
    LEFT_OUT
}
