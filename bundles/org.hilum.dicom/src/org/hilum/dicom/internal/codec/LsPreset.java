// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

/**
 * The coding parameters of a JPEG-LS stream (ISO 14495-1, C.2.4.1.1), complete and checked.
 *
 * @param maximum the largest sample, MAXVAL
 * @param near how far a decoded sample may lie from the original, NEAR; 0 is lossless
 * @param t1 the first of three thresholds between classes of gradients
 * @param reset after how many samples a context's statistics are halved
 */
record LsPreset(int maximum, int near, int t1, int t2, int t3, int reset) {
    /** As an LSE segment gives them; 0 stands for a default. */
    record Given(int maximum, int t1, int t2, int t3, int reset) {
        static final Given NONE = new Given(0, 0, 0, 0, 0);
    }

    static LsPreset of(int precision, int near, Given given) throws DamagedFrame {
        int maximum = or(given.maximum, (1 << precision) - 1);
        if (maximum > (1 << precision) - 1) {
            throw new DamagedFrame("JPEG-LS: MAXVAL " + maximum + " is too large for samples of " + precision + " bits");
        }
        if (near > Math.min(255, maximum / 2)) {
            throw new DamagedFrame("JPEG-LS: NEAR " + near + " is too large for samples up to " + maximum);
        }
        int[] basic = defaults(maximum, near);
        LsPreset preset = new LsPreset(maximum, near, or(given.t1, basic[0]), or(given.t2, basic[1]), or(given.t3, basic[2]), or(given.reset, 64));
        if (preset.t1 < near + 1 || preset.t2 < preset.t1 || preset.t3 < preset.t2 || preset.t3 > maximum || preset.reset < 3 || preset.reset > Math.max(255, maximum)) {
            throw new DamagedFrame("JPEG-LS: impossible coding parameters (T1 %d, T2 %d, T3 %d, RESET %d, NEAR %d)"
                    .formatted(preset.t1, preset.t2, preset.t3, preset.reset, near));
        }
        return preset;
    }

    private static int or(int given, int otherwise) {
        return given == 0 ? otherwise : given;
    }

    /** For 8 bits and no loss they are 3, 7 and 21; they grow with the range of samples up to 12 bits and with the loss. */
    private static int[] defaults(int maximum, int near) {
        int[] basic = {3, 7, 21};
        int[] result = new int[3];
        int least = near + 1;
        for (int i = 0; i < 3; i++) {
            int loss = (2 * i + 3) * near;
            int value;
            if (maximum >= 128) {
                int factor = (Math.min(maximum, 4095) + 128) / 256;
                value = factor * (basic[i] - i - 2) + i + 2 + loss;
            } else {
                value = Math.max(i + 2, basic[i] / (256 / (maximum + 1)) + loss);
            }
            result[i] = value > maximum || value < least ? least : value;
            least = result[i];
        }
        return result;
    }

    /** Number of different prediction errors. */
    int range() {
        return (maximum + 2 * near) / (2 * near + 1) + 1;
    }

    /** Bits that a prediction error takes when it is written out. */
    int errorBits() {
        return bits(range() - 1);
    }

    /** The most bits that one code may have. */
    int limit() {
        int sample = Math.max(2, bits(maximum));
        return 2 * (sample + Math.max(8, sample));
    }

    private static int bits(int largest) {
        return 32 - Integer.numberOfLeadingZeros(largest);
    }
}
