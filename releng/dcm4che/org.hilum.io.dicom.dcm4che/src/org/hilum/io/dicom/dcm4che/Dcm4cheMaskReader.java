// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che;

import org.hilum.io.dicom.DicomMaskReader;

/** Hilum's reader of DICOM masks, its files read by dcm4che. */
public final class Dcm4cheMaskReader extends DicomMaskReader {
    public Dcm4cheMaskReader() {
        super(new Dcm4cheToolkit());
    }
}
