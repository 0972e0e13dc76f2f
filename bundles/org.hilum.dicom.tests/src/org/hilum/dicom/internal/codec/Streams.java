// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.hilum.dicom.internal.codec.j2k.Jpeg2000;

/**
 * Small streams that other projects' encoders made of {@link Pattern}s (21 rows, 27 columns), in the folder beside. A name is what is
 * peculiar, then bits and sign or rgb: CharLS 2.4 (.jls), libjpeg-turbo 3 (predictor*.jpg), dcmtk 3.6.7 (thresholds, shift3, baseline,
 * extended), OpenJPEG 2.5.0 (.j2k). The .raw files are what dcmtk and OpenJPEG make of the lossy ones.
 */
final class Streams {
    static final int ROWS = 21;
    static final int COLUMNS = 27;

    static final List<String> LOSSLESS_LS = List.of("lossless-2u.jls", "lossless-5s.jls", "lossless-7u.jls", "lossless-8u.jls", "lossless-9s.jls", "lossless-11u.jls",
            "lossless-12s.jls", "lossless-14u.jls", "lossless-15s.jls", "lossless-16u.jls", "lossless-16s.jls", "thresholds-12u.jls", "none-rgb.jls", "line-rgb.jls",
            "sample-rgb.jls");
    static final List<String> NEAR_LS = List.of("near3-8u.jls", "near7-12u.jls", "near255-16u.jls", "near1-10u.jls", "near2-rgb.jls");
    static final List<String> LOSSLESS_JPEG = List.of("predictor1-2u.jpg", "predictor2-8u.jpg", "predictor3-8s.jpg", "predictor4-9u.jpg", "predictor5-11s.jpg",
            "predictor6-12u.jpg", "predictor7-13u.jpg", "predictor1-15s.jpg", "predictor4-16u.jpg", "predictor7-16s.jpg", "predictor5-rgb.jpg");
    static final List<String> LOSSY_JPEG = List.of("baseline-8u.jpg", "extended-8u.jpg", "extended-12u.jpg", "baseline-rgb.jpg");
    static final List<String> LOSSLESS_2000 = List.of("levels-2u.j2k", "levels-4s.j2k", "levels-8u.j2k", "levels-8s.j2k", "levels-10s.j2k", "levels-12u.j2k", "levels-12s.j2k",
            "levels-14u.j2k", "levels-16u.j2k", "levels-16s.j2k", "bypass-12u.j2k", "reset-12u.j2k", "terminate-12u.j2k", "causal-12u.j2k", "predictable-12u.j2k", "symbols-12u.j2k",
            "all-12s.j2k", "tiles-12u.j2k", "offset-12u.j2k", "precincts-12u.j2k", "layers-12u.j2k", "marks-12u.j2k", "parts-12u.j2k", "region-8u.j2k", "jp2-12u.j2k",
            "transformed-rgb.j2k", "separate-rgb.j2k", "precincts-rgb.j2k");
    /** By the 9-7 wavelet. Of derived, which is no image any more, only the header was changed, to derived quantisation, which OpenJPEG reads but doesn't write. */
    static final List<String> LOSSY_2000 = List.of("derived-12u.j2k", "wavelet-8u.j2k", "wavelet-12u.j2k", "coarse-12u.j2k", "wavelet-rgb.j2k", "tiles-8u.j2k");
    /** By the 5-3 wavelet, but not all of it; integers, so that all decoders agree. */
    static final List<String> CUT_2000 = List.of("reversible-12u.j2k", "orders-12u.j2k");

    private Streams() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Streams.class.getResourceAsStream("streams/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The image that a stream was made of. */
    static Pattern pattern(String name) {
        String what = name.substring(name.indexOf('-') + 1, name.indexOf('.'));
        if (what.equals("rgb")) {
            return Pattern.colour(ROWS, COLUMNS);
        }
        int bits = Integer.parseInt(what.substring(0, what.length() - 1));
        return Pattern.grey(ROWS, COLUMNS, bits, what.endsWith("s"));
    }

    static FrameCodec codec(String name) {
        return switch (name.substring(name.indexOf('.'))) {
            case ".jls" -> new JpegLs();
            case ".j2k" -> new Jpeg2000();
            default -> new Jpeg();
        };
    }

    static int[] decode(String name, byte[] stream, Pattern pattern) throws DamagedFrame {
        int[] values = new int[pattern.format().frameValues()];
        codec(name).decode(stream, pattern.format(), values);
        return values;
    }

    static int[] decode(String name) throws DamagedFrame {
        return decode(name, bytes(name), pattern(name));
    }

    /** What another decoder makes of a lossy stream. */
    static int[] other(String name) {
        byte[] raw = bytes(name.substring(0, name.indexOf('.')) + ".raw");
        int[] values = new int[pattern(name).format().frameValues()];
        for (int i = 0; i < values.length; i++) {
            values[i] = raw.length == values.length ? raw[i] & 0xff : raw[2 * i] & 0xff | (raw[2 * i + 1] & 0xff) << 8;
        }
        return values;
    }
}
