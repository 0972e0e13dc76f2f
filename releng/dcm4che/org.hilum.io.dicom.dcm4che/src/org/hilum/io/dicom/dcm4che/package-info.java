// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** DICOM files read by dcm4che: the second provider of Hilum's boundary to DICOM toolkits, optional. */
package org.hilum.io.dicom.dcm4che;
