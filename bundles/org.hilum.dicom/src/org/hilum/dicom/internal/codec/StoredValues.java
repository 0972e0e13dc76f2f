// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import org.hilum.dicom.PixelFormat;

/** Makes stored values of a codec's samples, which are plain numbers without sign: DICOM says which of their bits count, and whether one is a sign (PS3.5, 8.1.1). */
public final class StoredValues {
    private StoredValues() {
    }

    /**
     * In place. Streams hold either the bits stored alone or whole cells as allocated; only in the latter can bits below
     * the stored ones have been left over.
     *
     * @param precision bits of a sample in the stream
     */
    public static void of(int[] samples, int count, int precision, PixelFormat format) {
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

    /**
     * Before {@link #of}, where a lossy stream's samples have more bits than are stored: one that has come out beyond the
     * range of the bits stored gets its end, and not a value at the other end.
     *
     * @param signed whether samples have a sign of their own; nothing can be said of them where values have one and they don't
     */
    public static void clamp(int[] samples, int count, int precision, boolean signed, PixelFormat format) {
        int stored = format.bitsStored();
        if (precision <= stored || signed != format.signed() || format.highBit() != stored - 1) {
            return;
        }
        int low = signed ? -(1 << stored - 1) : 0;
        int high = low + (1 << stored) - 1;
        for (int i = 0; i < count; i++) {
            samples[i] = Math.clamp(samples[i], low, high);
        }
    }
}
