// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a header's lines one byte at a time, so that what follows is left for others, and never more than a header can be long. */
final class Lines {
    private static final int MOST = 1 << 24;

    private final InputStream in;
    private int read;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end (LF or CR LF); none at the end of the file, or where no header is that long. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
            if (read++ > MOST) {
                return Optional.empty();
            }
        }
        read++;
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    /** Bytes that were read. */
    int bytes() {
        return read;
    }
}
