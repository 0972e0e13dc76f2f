// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** DICOM: images and masks as scanners and archives send them. */
package org.hilum.io.dicom;
