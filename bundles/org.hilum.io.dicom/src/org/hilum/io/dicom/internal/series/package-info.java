// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** From files to volumes: which planes belong together, in which order, on which grid. */
package org.hilum.io.dicom.internal.series;
