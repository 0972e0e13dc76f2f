// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.dictionary;

import org.hilum.dicom.Vr;

/**
 * What the standard says of a tag.
 *
 * @param vr of several that are allowed, the usual one
 * @param likePixels whether it is SS, not US, where pixels are signed
 * @param keyword as in PS3.6, such as PixelSpacing
 */
public record Entry(Vr vr, boolean likePixels, String keyword) {
    static Entry of(String vr, String keyword) {
        return switch (vr) {
            case "XS" -> new Entry(Vr.US, true, keyword);
            case "XW" -> new Entry(Vr.OW, false, keyword);
            default -> new Entry(Vr.valueOf(vr), false, keyword);
        };
    }
}
