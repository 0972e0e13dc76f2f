// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.hilum.spi.Problem;

/** Reads a header's lines one byte at a time, so that what follows is left for others, and never more than a header can be long: names of 40,000 files fit. */
final class Lines {
    private static final int MOST = 4 << 20;

    private final InputStream in;
    private final String where;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int read;

    Lines(InputStream in, String where) {
        this.in = in;
        this.where = where;
    }

    /** The next line without its end (LF or CR LF); none at the end of the file. */
    Optional<String> next() throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
            if (read++ > MOST) {
                throw new Problem("its header is longer than " + (MOST >> 20) + " MiB", where, "write the file again with the tool that made it");
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
