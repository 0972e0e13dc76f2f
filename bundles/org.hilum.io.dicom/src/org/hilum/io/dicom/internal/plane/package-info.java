// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Planes of pixels, each a classic file or a frame of a multi-frame one, with the attributes that are its own. */
package org.hilum.io.dicom.internal.plane;
