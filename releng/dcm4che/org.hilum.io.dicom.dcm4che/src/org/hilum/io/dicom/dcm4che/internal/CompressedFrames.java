// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.stream.FileImageInputStream;

import org.dcm4che3.data.BulkData;
import org.dcm4che3.data.Fragments;
import org.dcm4che3.imageio.stream.SegmentedInputImageStream;
import org.hilum.dicom.PixelFormat;
import org.hilum.spi.Problem;

/** Encapsulated frames, each decoded by an image reader of dcm4che's or Java's. */
final class CompressedFrames extends OneByOne {
    /** A bit for a block of 8 x 8, as flat JPEG can have; RLE packs no closer than 64. */
    private static final int MOST_VALUES_OF_A_BYTE = 8 * 64;

    private final FrameDecoder decoder;
    private final List<Fragments> frames;

    CompressedFrames(Path file, PixelFormat format, FrameDecoder decoder, List<Fragments> frames) {
        super(file, format);
        this.decoder = decoder;
        this.frames = frames;
    }

    @Override
    void check(int frame) {
        long bytes = frames.get(frame).stream().mapToLong(fragment -> fragment instanceof BulkData data ? data.longLength() : 0).sum();
        if (format().frameValues() > (double) bytes * MOST_VALUES_OF_A_BYTE) {
            throw damaged(frame, bytes + " bytes can't hold its " + format().rows() + " x " + format().columns() + " pixels", null);
        }
    }

    @Override
    void read(int frame, int[] to) throws IOException {
        try (FileImageInputStream in = new FileImageInputStream(file().toFile())) {
            Raster decoded = decoder.decode(new SegmentedInputImageStream(in, frames.get(frame), -1), format());
            if (decoded.getWidth() != format().columns() || decoded.getHeight() != format().rows() || decoded.getNumBands() != format().samples()) {
                throw damaged(frame, "it is an image of " + decoded.getHeight() + " x " + decoded.getWidth() + " x " + decoded.getNumBands() + " values", null);
            }
            decoded.getPixels(0, 0, decoded.getWidth(), decoded.getHeight(), to);
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
