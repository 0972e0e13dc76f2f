// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Segmentations (DICOM SEG): masks as frames of pixels, read and written. */
package org.hilum.io.dicom.internal.seg;
