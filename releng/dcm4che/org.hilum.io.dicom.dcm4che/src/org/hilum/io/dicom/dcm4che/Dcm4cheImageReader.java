// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che;

import org.hilum.io.dicom.DicomImageReader;

/** Hilum's reader of DICOM images, its files read by dcm4che. */
public final class Dcm4cheImageReader extends DicomImageReader {
    public Dcm4cheImageReader() {
        super(new Dcm4cheToolkit());
    }
}
