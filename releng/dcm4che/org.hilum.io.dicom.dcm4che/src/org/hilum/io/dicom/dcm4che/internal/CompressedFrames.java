// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.awt.image.Raster;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;

import org.dcm4che3.data.BulkData;
import org.dcm4che3.data.Fragments;
import org.hilum.dicom.PixelFormat;
import org.hilum.spi.Problem;

/** Encapsulated frames, each decoded by an image reader of dcm4che's or Java's. */
final class CompressedFrames extends OneByOne {
    private final FrameDecoder decoder;
    private final List<Fragments> frames;

    CompressedFrames(Path file, PixelFormat format, FrameDecoder decoder, List<Fragments> frames) {
        super(file, format);
        this.decoder = decoder;
        this.frames = frames;
    }

    @Override
    void check(int frame) {
        long bytes = length(frame);
        if (format().frameValues() > (double) bytes * decoder.mostValuesOfAByte()) {
            throw damaged(frame, bytes + " bytes can't hold its " + format().rows() + " x " + format().columns() + " pixels", null);
        }
        if (bytes > Integer.MAX_VALUE - 16) {
            throw damaged(frame, "its " + bytes + " bytes are too many", null);
        }
    }

    private long length(int frame) {
        return frames.get(frame).stream().mapToLong(fragment -> fragment instanceof BulkData data ? data.longLength() : 0).sum();
    }

    /** Its fragments as one: dcm4che's stream of them looks for the right one at every step, which of many takes hours. */
    private byte[] bytes(int frame) throws IOException {
        byte[] bytes = new byte[(int) length(frame)];
        int at = 0;
        try (RandomAccessFile in = new RandomAccessFile(file().toFile(), "r")) {
            for (Object fragment : frames.get(frame)) {
                if (fragment instanceof BulkData data) {
                    in.seek(data.offset());
                    in.readFully(bytes, at, data.length());
                    at += data.length();
                }
            }
        }
        return bytes;
    }

    @Override
    void read(int frame, int[] to) throws IOException {
        byte[] bytes = bytes(frame);
        try {
            Raster decoded = decoder.decode(bytes, format());
            if (decoded.getWidth() != format().columns() || decoded.getHeight() != format().rows() || decoded.getNumBands() != format().samples()) {
                throw damaged(frame, "it is an image of " + decoded.getHeight() + " x " + decoded.getWidth() + " x " + decoded.getNumBands() + " values", null);
            }
            decoded.getPixels(0, 0, decoded.getWidth(), decoded.getHeight(), to);
        } catch (Damaged e) {
            throw damaged(frame, e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem p ? p : damaged(frame, "its decoder gives up (" + e.getClass().getSimpleName() + ")", e);
        }
        for (int n = 0; n < format().frameValues(); n++) {
            to[n] = format().stored(to[n]);
        }
    }

    private Problem damaged(int frame, String why, Exception cause) {
        return new Problem("frame " + (frame + 1) + " can't be decoded: " + why, file().toString(),
                "read it by Hilum's own reader (reader: dicom), or export it again from its archive", cause);
    }
}
