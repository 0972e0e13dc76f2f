// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The files of a folder, and what was found out about them, so that a folder of many series is not read anew for each. */
package org.hilum.io.dicom.internal.folder;
