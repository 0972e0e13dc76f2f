// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Blind changes of bytes, whatever they mean. */
public final class Bytes {
    private Bytes() {
    }

    /** From one change to so many. */
    public static byte[] mutated(byte[] original, int most, Random random) {
        byte[] bytes = original.clone();
        for (int m = random.nextInt(most); m >= 0 && bytes.length > 0; m--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    /** One change; of the same array, where its length stays. */
    public static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(10)) {
            case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes[at] = (byte) random.nextInt();
            case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff); // a length of 4 GiB, or none
            case 4 -> {
                return Arrays.copyOf(bytes, Math.max(1, at));
            }
            case 5 -> {
                int length = Math.min(24, bytes.length - at);
                System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length + 1 - length), length);
            }
            case 6 -> {
                return repeated(bytes, at, 2 + random.nextInt(40), 1 + random.nextInt(300));
            }
            case 7 -> bytes[at] = (byte) "0123456789.-+eE\\ ,():\n".charAt(random.nextInt(22));
            case 8 -> {
                byte[] more = new byte[1 + random.nextInt(64)];
                random.nextBytes(more);
                ByteArrayOutputStream longer = new ByteArrayOutputStream();
                longer.writeBytes(bytes);
                longer.writeBytes(more);
                return longer.toByteArray();
            }
            default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(16)), (byte) 0);
        }
        return bytes;
    }

    /** A part again and again, so that heads of what is nested come to stand in each other. */
    private static byte[] repeated(byte[] bytes, int at, int length, int times) {
        int end = Math.min(bytes.length, at + length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        for (int n = 0; n < times; n++) {
            all.write(bytes, at, end - at);
        }
        all.write(bytes, end, bytes.length - end);
        return all.toByteArray();
    }
}
