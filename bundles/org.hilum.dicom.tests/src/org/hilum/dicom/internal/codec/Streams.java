// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Small streams that other projects' encoders made of {@link Pattern}s (21 rows, 27 columns), in the folder beside. A name is what is
 * peculiar, then bits and sign or rgb: CharLS 2.4 (.jls), libjpeg-turbo 3 (predictor*.jpg), dcmtk 3.6.7 (thresholds, shift3, baseline,
 * extended). The .raw files are what dcmtk makes of the lossy ones.
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
        return name.endsWith(".jls") ? new JpegLs() : new Jpeg();
    }

    static int[] decode(String name, byte[] stream, Pattern pattern) throws DamagedFrame {
        int[] values = new int[pattern.format().frameValues()];
        codec(name).decode(stream, pattern.format(), values);
        return values;
    }

    static int[] decode(String name) throws DamagedFrame {
        return decode(name, bytes(name), pattern(name));
    }
}
