// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What a structure set or a segmentation says of the image it was drawn on. */
package org.hilum.io.dicom.internal.reference;
