// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;

/** Writes files of one frame of 16 bits a pixel as RLE Lossless, every byte in a literal run. */
final class RunLengths {
    private static final String EXPLICIT = "1.2.840.10008.1.2.1\0";
    private static final String RLE = "1.2.840.10008.1.2.5\0";
    private static final int HEADER = 64;
    private static final int LONGEST = 128;

    private RunLengths() {
    }

    /** @param pixels of the frame, whatever the data set says of it */
    static void write(Path file, DataSet dataSet, int... pixels) throws IOException {
        DicomWriter.write(file, dataSet.toBuilder().remove(Tag.PixelData).build());
        byte[] frame = frame(pixels);
        // two bytes a character, so that bytes become text and bytes again
        String head = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replaceFirst(EXPLICIT, RLE);
        ByteBuffer tail = ByteBuffer.allocate(12 + 8 + 8 + frame.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(0x00107fe0).put(new byte[] {'O', 'B', 0, 0}).putInt(-1).putInt(0xe000fffe).putInt(0).putInt(0xe000fffe).putInt(frame.length).put(frame).putInt(0xe0ddfffe).putInt(0);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(tail.array());
        Files.write(file, all.toByteArray());
    }

    private static byte[] frame(int[] pixels) {
        byte[] high = new byte[pixels.length];
        byte[] low = new byte[pixels.length];
        for (int p = 0; p < pixels.length; p++) {
            high[p] = (byte) (pixels[p] >> 8);
            low[p] = (byte) pixels[p];
        }
        byte[] first = literal(high);
        ByteBuffer frame = ByteBuffer.allocate(HEADER + 2 * first.length).order(ByteOrder.LITTLE_ENDIAN);
        return frame.putInt(2).putInt(HEADER).putInt(HEADER + first.length).position(HEADER).put(first).put(literal(low)).array();
    }

    private static byte[] literal(byte[] bytes) {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += LONGEST) {
            int length = Math.min(LONGEST, bytes.length - at);
            runs.write(length - 1);
            runs.write(bytes, at, length);
        }
        if (runs.size() % 2 == 1) {
            runs.write(0);
        }
        return runs.toByteArray();
    }
}
