// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** From a file's pixel data to stored values: where each frame lies, and how its cells become numbers. */
package org.hilum.dicom.internal.pixel;
