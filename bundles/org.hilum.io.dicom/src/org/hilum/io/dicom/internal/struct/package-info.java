// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Structure sets of radiotherapy (RTSTRUCT): contours, drawn onto the slices of an image. */
package org.hilum.io.dicom.internal.struct;
