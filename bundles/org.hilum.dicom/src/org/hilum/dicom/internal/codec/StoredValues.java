// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import org.hilum.dicom.PixelFormat;

/** Makes stored values of a codec's samples, which are plain numbers without sign: DICOM says which of their bits count, and whether one is a sign (PS3.5, 8.1.1). */
final class StoredValues {
    private StoredValues() {
    }

    /**
     * In place. Streams hold either the bits stored alone or whole cells as allocated; only in the latter can bits below
     * the stored ones have been left over.
     *
     * @param precision bits of a sample in the stream
     */
    static void of(int[] samples, int count, int precision, PixelFormat format) {
        int stored = format.bitsStored();
        int low = precision > format.highBit() ? format.highBit() + 1 - stored : 0;
        int left = 32 - stored - low;
        int right = 32 - stored;
        if (format.signed()) {
            for (int i = 0; i < count; i++) {
                samples[i] = samples[i] << left >> right;
            }
        } else {
            for (int i = 0; i < count; i++) {
                samples[i] = samples[i] << left >>> right;
            }
        }
    }
}
