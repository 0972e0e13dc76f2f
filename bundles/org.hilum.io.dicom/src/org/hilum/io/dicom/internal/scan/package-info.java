// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What single DICOM files are, for scans of whole archives. */
package org.hilum.io.dicom.internal.scan;
