// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/** The 5-3 wavelet, in integers without loss (F.3.8.1). */
final class ReversibleSynthesis extends Synthesis<int[]> {
    ReversibleSynthesis(TileComponent of) {
        super(of);
    }

    @Override
    int[] lines(int length) {
        return new int[length];
    }

    @Override
    void gather(int[] source, int at, int aside, int[] to, int place, int count) {
        for (int i = 0; i < count; i++) {
            to[place + i] = source[at + i * aside];
        }
    }

    @Override
    void scatter(int[] source, int at, int[] to, int place, int aside, int count) {
        for (int i = 0; i < count; i++) {
            to[place + i * aside] = source[at + i];
        }
    }

    @Override
    void halve(int[] lines, int at, int count) {
        for (int i = at; i < at + count; i++) {
            lines[i] >>= 1;
        }
    }

    @Override
    void lift(int[] lines, int length, int odd) {
        for (int i = -odd; i <= length; i += 2) {
            int at = (MARGIN + i) * LANES;
            for (int j = at; j < at + LANES; j++) {
                lines[j] -= lines[j - LANES] + lines[j + LANES] + 2 >> 2;
            }
        }
        for (int i = 1 - odd; i < length; i += 2) {
            int at = (MARGIN + i) * LANES;
            for (int j = at; j < at + LANES; j++) {
                lines[j] += lines[j - LANES] + lines[j + LANES] >> 1;
            }
        }
    }
}
