// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Writes DICOM files: part 10, explicit VR little endian. */
package org.hilum.dicom.write;
