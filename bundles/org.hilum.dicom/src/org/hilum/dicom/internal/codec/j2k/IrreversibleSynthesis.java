// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/** The 9-7 wavelet, in floating-point numbers (F.3.8.2). */
final class IrreversibleSynthesis extends Synthesis<float[]> {
    private static final float ALPHA = -1.586134342059924f;
    private static final float BETA = -0.052980118572961f;
    private static final float GAMMA = 0.882911075530934f;
    private static final float DELTA = 0.443506852043971f;
    private static final float LOW = 1.230174104914001f;
    private static final float HIGH = (float) (1 / 1.230174104914001);

    IrreversibleSynthesis(TileComponent of) {
        super(of);
    }

    @Override
    float[] lines(int length) {
        return new float[length];
    }

    @Override
    void gather(float[] source, int at, int aside, float[] to, int place, int count) {
        for (int i = 0; i < count; i++) {
            to[place + i] = source[at + i * aside];
        }
    }

    @Override
    void scatter(float[] source, int at, float[] to, int place, int aside, int count) {
        for (int i = 0; i < count; i++) {
            to[place + i * aside] = source[at + i];
        }
    }

    @Override
    void halve(float[] lines, int at, int count) {
        for (int i = at; i < at + count; i++) {
            lines[i] /= 2;
        }
    }

    @Override
    void lift(float[] lines, int length, int odd) {
        for (int i = -MARGIN; i < length + MARGIN; i++) {
            float gain = (i + odd & 1) == 0 ? LOW : HIGH;
            int at = (MARGIN + i) * LANES;
            for (int j = at; j < at + LANES; j++) {
                lines[j] *= gain;
            }
        }
        step(lines, -2 - odd, length + 2, DELTA);
        step(lines, -1 - odd, length + 1, GAMMA);
        step(lines, -odd, length, BETA);
        step(lines, 1 - odd, length - 1, ALPHA);
    }

    /** Every second sample, from {@code first} to {@code last}, less a part of its neighbours. */
    private static void step(float[] lines, int first, int last, float part) {
        for (int i = first; i <= last; i += 2) {
            int at = (MARGIN + i) * LANES;
            for (int j = at; j < at + LANES; j++) {
                lines[j] -= part * (lines[j - LANES] + lines[j + LANES]);
            }
        }
    }
}
