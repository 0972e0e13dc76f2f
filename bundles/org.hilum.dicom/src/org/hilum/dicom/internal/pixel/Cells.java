// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import org.hilum.dicom.PixelFormat;

/** Cells of 1, 8, 16 or 32 bits, little endian, as stored values. */
final class Cells {
    private Cells() {
    }

    /** @param firstBit of the first cell; a multiple of 8 for whole bytes */
    static void unpack(byte[] from, long firstBit, PixelFormat format, int[] to) {
        int samples = format.samples();
        if (!format.byPlane() || samples == 1) {
            cells(from, firstBit, format, 0, format.frameValues(), 1, to);
            return;
        }
        int pixels = format.frameValues() / samples;
        for (int sample = 0; sample < samples; sample++) {
            cells(from, firstBit + (long) sample * pixels * format.bitsAllocated(), format, sample, pixels, samples, to);
        }
    }

    private static void cells(byte[] from, long firstBit, PixelFormat format, int first, int count, int step, int[] to) {
        int at = (int) (firstBit >> 3);
        int v = first;
        switch (format.bitsAllocated()) {
            case 1 -> {
                for (int n = 0; n < count; n++, v += step) {
                    long bit = firstBit + n;
                    to[v] = format.stored(from[(int) (bit >> 3)] >> (bit & 7) & 1);
                }
            }
            case 8 -> {
                for (int n = 0; n < count; n++, v += step) {
                    to[v] = format.stored(from[at + n]);
                }
            }
            case 16 -> {
                for (int n = 0; n < count; n++, v += step, at += 2) {
                    to[v] = format.stored(from[at] & 0xff | from[at + 1] << 8);
                }
            }
            default -> {
                for (int n = 0; n < count; n++, v += step, at += 4) {
                    to[v] = format.stored(from[at] & 0xff | (from[at + 1] & 0xff) << 8 | (from[at + 2] & 0xff) << 16 | from[at + 3] << 24);
                }
            }
        }
    }
}
