// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.Arrays;

/** The arithmetic decoder MQ, which adapts to each of its contexts (annex C). */
final class MqDecoder {
    private static final int[] PROBABILITY = {0x5601, 0x3401, 0x1801, 0x0ac1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401, 0x1c01, 0x1601, 0x5601, 0x5401,
            0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201, 0x1c01, 0x1801, 0x1601, 0x1401, 0x1201, 0x1101, 0x0ac1, 0x09c1, 0x08a1, 0x0521, 0x0441, 0x02a1, 0x0221,
            0x0141, 0x0111, 0x0085, 0x0049, 0x0025, 0x0015, 0x0009, 0x0005, 0x0001, 0x5601};
    private static final int[] AFTER_MORE = {1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
            39, 40, 41, 42, 43, 44, 45, 45, 46};
    private static final int[] AFTER_LESS = {1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
            36, 37, 38, 39, 40, 41, 42, 43, 46};

    /** Of state 2 s + m, m being the symbol that is more probable: probability of the other, and the states after either. */
    private static final int[] QE = new int[2 * PROBABILITY.length];
    private static final byte[] MORE = new byte[QE.length];
    private static final byte[] LESS = new byte[QE.length];
    static {
        for (int s = 0; s < PROBABILITY.length; s++) {
            boolean turns = s == 0 || s == 6 || s == 14;
            for (int m = 0; m < 2; m++) {
                QE[2 * s + m] = PROBABILITY[s];
                MORE[2 * s + m] = (byte) (2 * AFTER_MORE[s] + m);
                LESS[2 * s + m] = (byte) (2 * AFTER_LESS[s] + (turns ? 1 - m : m));
            }
        }
    }

    private final byte[] states;
    private byte[] data;
    private int at;
    private int code;
    private int range;
    private int left;

    MqDecoder(int contexts) {
        states = new byte[contexts];
    }

    /** All contexts as at the beginning of a code block. */
    void reset() {
        Arrays.fill(states, (byte) 0);
    }

    /** Puts a context into a state of the table, where 0 is the more probable symbol. */
    void set(int context, int state) {
        states[context] = (byte) (2 * state);
    }

    /** Begins to read {@code bytes}, in which two bytes FF follow the last; contexts go on. */
    void start(byte[] bytes) {
        data = bytes;
        at = 0;
        code = (data[0] & 0xff) << 16;
        fill();
        code <<= 7;
        left -= 7;
        range = 0x8000;
    }

    private void fill() {
        if (data[at] != (byte) 0xff) {
            at++;
            code += (data[at] & 0xff) << 8;
            left = 8;
        } else if ((data[at + 1] & 0xff) > 0x8f) {
            code += 0xff00; // the end: ones without end
            left = 8;
        } else {
            at++;
            code += (data[at] & 0xff) << 9;
            left = 7;
        }
    }

    int bit(int context) {
        int state = states[context];
        int qe = QE[state];
        range -= qe;
        if (code >>> 16 >= qe) {
            code -= qe << 16;
            if ((range & 0x8000) != 0) {
                return state & 1;
            }
            return renormalised(context, state, range >= qe);
        }
        boolean more = range < qe;
        range = qe;
        return renormalised(context, state, more);
    }

    private int renormalised(int context, int state, boolean more) {
        states[context] = more ? MORE[state] : LESS[state];
        do {
            if (left == 0) {
                fill();
            }
            range <<= 1;
            code <<= 1;
            left--;
        } while ((range & 0x8000) == 0);
        return more ? state & 1 : 1 - (state & 1);
    }
}
