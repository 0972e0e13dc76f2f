// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Packs frames as PS3.5, annex G, lays down. */
final class Rle {
    private Rle() {
    }

    /** Frames of these values, one after the other. */
    static List<byte[]> frames(PixelFormat format, int[] values) {
        List<byte[]> frames = new ArrayList<>();
        for (int frame = 0; frame < format.frames(); frame++) {
            frames.add(frame(format, values, frame * format.frameValues()));
        }
        return frames;
    }

    private static byte[] frame(PixelFormat format, int[] values, int from) {
        RawDicom header = RawDicom.explicit().number(format.samples() * format.bitsAllocated() / 8, 4);
        ByteArrayOutputStream segments = new ByteArrayOutputStream();
        for (int sample = 0; sample < format.samples(); sample++) {
            for (int shift = format.bitsAllocated() - 8; shift >= 0; shift -= 8) {
                header.number(64 + segments.size(), 4);
                byte[] plane = new byte[format.rows() * format.columns()];
                for (int p = 0; p < plane.length; p++) {
                    plane[p] = (byte) (values[from + p * format.samples() + sample] << format.highBit() + 1 - format.bitsStored() >> shift);
                }
                segments.writeBytes(packed(plane));
            }
        }
        byte[] head = header.toBytes();
        return RawDicom.explicit().bytes(head).bytes(new byte[64 - head.length]).bytes(segments.toByteArray()).toBytes();
    }

    private static byte[] packed(byte[] plane) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < plane.length;) {
            int run = 1;
            while (at + run < plane.length && run < 128 && plane[at + run] == plane[at]) {
                run++;
            }
            if (run > 1) {
                out.write(1 - run);
                out.write(plane[at]);
                at += run;
            } else {
                int end = at + 1;
                while (end < plane.length && end - at < 128 && plane[end] != plane[end - 1]) {
                    end++;
                }
                out.write(end - at - 1);
                out.write(plane, at, end - at);
                at = end;
            }
        }
        if (out.size() % 2 == 1) {
            out.write(0);
        }
        return out.toByteArray();
    }
}
