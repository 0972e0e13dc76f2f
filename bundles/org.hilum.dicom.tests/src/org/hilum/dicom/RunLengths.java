// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Encodes a frame by RLE (PS3.5, annex G): a segment for each byte of each sample, the highest byte first. */
final class RunLengths {
    private static final int HEADER = 64;
    private static final int LONGEST = 128;

    private RunLengths() {
    }

    static byte[] encode(int[] cells, int from, int count, int samples, int bytes) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).putInt(samples * bytes);
        ByteArrayOutputStream segments = new ByteArrayOutputStream();
        for (int sample = 0; sample < samples; sample++) {
            for (int b = bytes - 1; b >= 0; b--) {
                header.putInt(HEADER + segments.size());
                byte[] plane = new byte[count / samples];
                for (int n = 0; n < plane.length; n++) {
                    plane[n] = (byte) (cells[from + n * samples + sample] >> 8 * b);
                }
                segment(plane, segments);
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header.array());
        all.writeBytes(segments.toByteArray());
        return all.toByteArray();
    }

    private static void segment(byte[] plane, ByteArrayOutputStream out) {
        int at = 0;
        while (at < plane.length) {
            int run = 1;
            while (at + run < plane.length && run < LONGEST && plane[at + run] == plane[at]) {
                run++;
            }
            if (run > 1) {
                out.write(1 - run);
                out.write(plane[at]);
                at += run;
            } else {
                int end = at + 1;
                while (end < plane.length && end - at < LONGEST && (end + 1 == plane.length || plane[end] != plane[end + 1])) {
                    end++;
                }
                out.write(end - at - 1);
                out.writeBytes(Arrays.copyOfRange(plane, at, end));
                at = end;
            }
        }
        if (out.size() % 2 == 1) {
            out.write(0);
        }
    }
}
