// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.Arrays;

/**
 * What a JPEG-LS decoder learns while it goes: statistics of prediction errors by context (ISO 14495-1, A.2), and the samples
 * that follow from them and the bits. It serves all components of a scan.
 */
final class LsModel {
    /** 9 x 9 x 9 classes of gradients, half of them by symmetry. */
    private static final int REGULAR = 365;
    private static final int RUN = REGULAR;
    /** Bits of a run length by how well runs have done so far, J. */
    private static final int[] RUN_BITS = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private final EntropyBits bits;
    private final int maximum;
    private final int near;
    private final int step;
    private final int range;
    private final int errorBits;
    private final int limit;
    private final int reset;
    /** Four numbers a context, side by side: sum of error magnitudes, count, bias, correction; in the two of runs, negative errors in place of the last. */
    private final int[] statistics = new int[4 * (REGULAR + 2)];

    LsModel(LsPreset preset, EntropyBits bits) {
        this.bits = bits;
        maximum = preset.maximum();
        near = preset.near();
        step = 2 * near + 1;
        range = preset.range();
        errorBits = preset.errorBits();
        limit = preset.limit();
        reset = preset.reset();
        restart();
    }

    void restart() {
        Arrays.fill(statistics, 0);
        for (int at = 0; at < statistics.length; at += 4) {
            statistics[at] = Math.max(2, (range + 32) / 64);
            statistics[at + 1] = 1;
        }
    }

    boolean alike(int a, int b) {
        return Math.abs(a - b) <= near;
    }

    /** A sample outside runs, by its context (negative: signs turned) and its neighbours left, above, above left. */
    int regular(int context, int a, int b, int c) throws DamagedFrame {
        int sign = context >> 31;
        int at = 4 * ((context ^ sign) - sign);
        int sum = statistics[at];
        int n = statistics[at + 1];
        int bias = statistics[at + 2];
        int correction = statistics[at + 3];
        int predicted = Math.max(Math.min(a, b), Math.min(Math.max(a, b), a + b - c));
        predicted = clamp(predicted + ((correction ^ sign) - sign));
        int k = golomb(n, sum);
        int mapped = code(k, limit);
        int error = mapped >>> 1 ^ -(mapped & 1);
        if (k == 0 && near == 0 && 2 * bias <= -n) {
            error = ~error;
        }
        sum += Math.abs(error);
        bias += error * step;
        if (n == reset) {
            sum >>= 1;
            bias >>= 1;
            n >>= 1;
        }
        n++;
        // Without branches, which no processor foresees in noise: all bits set where the bias is below -n + 1, above 0
        int below = bias + n - 1 >> 31;
        int above = -bias >> 31;
        bias = Math.min(Math.max(bias + (n & below) - (n & above), 1 - n), 0);
        correction = Math.max(-128, Math.min(127, correction + below - above));
        statistics[at] = sum;
        statistics[at + 1] = n;
        statistics[at + 2] = bias;
        statistics[at + 3] = correction;
        return restore(predicted, (error ^ sign) - sign);
    }

    /** How many samples a run goes on, at most {@code left}, which says that it goes on to the line's end. {@code state} is that of the component. */
    int run(RunState state, int left) throws DamagedFrame {
        int length = 0;
        while (bits.readBit()) {
            int whole = 1 << RUN_BITS[state.index];
            if (length + whole <= left && state.index < 31) {
                state.index++;
            }
            length += whole;
            if (length >= left) {
                return left;
            }
        }
        length += bits.read(RUN_BITS[state.index]);
        if (length >= left) {
            throw new DamagedFrame("a run of equal samples is longer than its row");
        }
        return length;
    }

    /** How well runs have done in a component so far. */
    static final class RunState {
        int index;

        void interrupted() {
            index = Math.max(0, index - 1);
        }
    }

    /** The sample that ends a run, by its neighbours left and above; {@code type} 1 where these are alike. */
    int interruption(RunState state, int type, int a, int b) throws DamagedFrame {
        int at = 4 * (RUN + type);
        int sum = statistics[at];
        int n = statistics[at + 1];
        int negative = statistics[at + 3];
        int k = golomb(n, sum + type * (n >> 1));
        int mapped = code(k, limit - RUN_BITS[state.index] - 1);
        int magnitude = mapped + type + 1 >> 1;
        boolean odd = (mapped + type & 1) == 1;
        int error = odd == (k != 0 || 2 * negative >= n) ? -magnitude : magnitude;
        if (error < 0) {
            negative++;
        }
        sum += mapped + 1 - type >> 1;
        if (n == reset) {
            sum >>= 1;
            negative >>= 1;
            n >>= 1;
        }
        statistics[at] = sum;
        statistics[at + 1] = n + 1;
        statistics[at + 3] = negative;
        return type == 1 ? restore(a, error) : restore(b, a > b ? -error : error);
    }

    /** The smallest k for which {@code n} times its power of two reaches {@code sum} (A.5.1). */
    private static int golomb(int n, int sum) {
        int k = Math.max(0, Integer.numberOfLeadingZeros(n) - Integer.numberOfLeadingZeros(sum));
        return n << k < sum ? k + 1 : k;
    }

    /** A Golomb code of limited length (A.5.3): a row of zeros, a one, and {@code k} bits; or the number itself. */
    private int code(int k, int longest) throws DamagedFrame {
        long ahead = bits.peekFull();
        int zeros = Long.numberOfLeadingZeros(ahead);
        int most = longest - errorBits - 1;
        int value;
        if (zeros < most && zeros + k < 57) {
            value = zeros << k | (int) (ahead << zeros << 1 >>> 1 >>> 63 - k);
            bits.skip(zeros + 1 + k);
        } else if (zeros < most) {
            bits.skip(zeros + 1);
            value = zeros << k | bits.read(k);
        } else {
            bits.skip(most + 1);
            value = bits.read(errorBits) + 1;
        }
        if (value > range || zeros > most) {
            throw new DamagedFrame("a code is out of range");
        }
        return value;
    }

    /** Undoes the reduction of errors to one range (A.4.5), and takes care of what quantised errors overshoot. */
    private int restore(int predicted, int error) {
        int value = predicted + error * step;
        if (value < -near) {
            value += range * step;
        } else if (value > maximum + near) {
            value -= range * step;
        }
        return clamp(value);
    }

    private int clamp(int value) {
        return Math.max(0, Math.min(maximum, value));
    }
}
