// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * DICOM files as Hilum needs them: data sets of elements, and frames of stored pixel values. These types are the whole
 * boundary to a DICOM toolkit; {@link org.hilum.dicom.DicomToolkit} is what one has to do.
 */
package org.hilum.dicom;
