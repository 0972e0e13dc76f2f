// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import java.io.IOException;
import java.util.List;

import org.hilum.dicom.Compression;
import org.hilum.dicom.DataSet;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.internal.codec.Codecs;
import org.hilum.dicom.internal.codec.DamagedFrame;
import org.hilum.dicom.internal.codec.FrameCodec;
import org.hilum.dicom.internal.part10.Fragments;
import org.hilum.dicom.internal.part10.Fragments.Fragment;
import org.hilum.dicom.internal.part10.Part10;
import org.hilum.dicom.internal.part10.PixelPlace;
import org.hilum.dicom.internal.part10.Source;
import org.hilum.spi.Problem;

/** Encapsulated frames, each a bit stream in one or more fragments. */
record CompressedFrames(Source data, PixelFormat format, FrameIndex index, FrameCodec codec, Compression compression, String where) implements StoredFrames {
    static CompressedFrames of(Part10 file, DataSet dataSet, PixelFormat format, PixelPlace place, String where) throws IOException {
        FrameCodec codec = Codecs.of(file.syntax()).orElseThrow(() -> refusal(file.syntax(), where));
        Compression compression = file.syntax().compression();
        return new CompressedFrames(file.data(), format, FrameIndex.find(file.data(), dataSet, place, compression, format.frames(), file.allowance(), where), codec, compression, where);
    }

    private static Problem refusal(TransferSyntax syntax, String where) {
        return switch (syntax.compression()) {
            case VIDEO -> new Problem("its pixels are a video (" + syntax.name() + "), which Hilum does not read", where, "export single frames");
            default -> new Problem("its pixels are compressed by " + syntax.name() + ", which Hilum does not read", where,
                    "convert the file to another transfer syntax, such as Explicit VR Little Endian");
        };
    }

    @Override
    public byte[] bytes(int frame) throws IOException {
        List<Fragment> fragments = index.of(frame);
        if (fragments.stream().mapToLong(Fragment::length).sum() > Integer.MAX_VALUE - 8) {
            throw damaged(frame, "it is larger than Hilum reads");
        }
        byte[] bytes = Fragments.join(data, fragments);
        if (format.frameValues() > mostValues(bytes.length)) {
            throw damaged(frame, bytes.length + " bytes can't hold its " + format.rows() + " x " + format.columns() + " pixels");
        }
        return bytes;
    }

    /** No encoder packs closer, so that what announces more is refused before memory is taken for it. */
    private double mostValues(double bytes) {
        return switch (compression) {
            case RLE -> bytes * 64; // 128 bytes in two
            case JPEG_LOSSLESS, JPEG_LOSSLESS_FIRST_ORDER -> bytes * 8; // a bit a value
            case JPEG_LS_LOSSLESS, JPEG_LS_NEAR_LOSSLESS -> bytes * (8 << 15); // a bit for a run of 32768
            case JPEG_2000 -> bytes * 4096 + (1 << 24); // one of zeros takes a hundred bytes, whatever its size
            default -> bytes * 8 * 64; // a bit a block of 8 x 8
        };
    }

    @Override
    public void decode(int frame, byte[] bytes, int[] to) {
        try {
            codec.decode(bytes, format, to);
        } catch (DamagedFrame e) {
            throw damaged(frame, e.getMessage());
        }
    }

    private Problem damaged(int frame, String why) {
        return new Problem("frame " + (frame + 1) + " is damaged: " + why, where, "copy the file again from its source, or export it again from its archive");
    }
}
