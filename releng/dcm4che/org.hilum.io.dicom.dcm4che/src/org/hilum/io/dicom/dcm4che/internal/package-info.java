// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** From dcm4che's data to Hilum's: data sets, places of pixels, decoded frames. */
package org.hilum.io.dicom.dcm4che.internal;
