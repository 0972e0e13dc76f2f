// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import org.hilum.dicom.Vr;

/**
 * Where a file's pixel data are.
 *
 * @param tag Pixel Data, or Float or Double Float Pixel Data
 * @param at the value's first byte; of encapsulated ones, that of the first item
 * @param length of the value; not known of encapsulated ones
 */
public record PixelPlace(int tag, Vr vr, long at, long length, boolean encapsulated) {
}
