// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.hilum.spi.Problem;

/** A deflated data set (PS3.5, A.5), inflated as a whole. */
final class Inflated {
    private static final int CHUNK = 1 << 16;

    private Inflated() {
    }

    static Source of(Source source, long at, String where) throws IOException {
        long most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Inflater inflater = new Inflater(true);
        try {
            byte[] out = new byte[CHUNK];
            for (long next = at; !inflater.finished();) {
                if (inflater.needsInput()) {
                    if (next == source.size()) {
                        throw new Damage(where).truncated("its deflated data set");
                    }
                    byte[] in = new byte[(int) Math.min(CHUNK, source.size() - next)];
                    source.read(next, in, 0, in.length);
                    next += in.length;
                    inflater.setInput(in);
                }
                all.write(out, 0, inflater.inflate(out));
                if (all.size() > most) {
                    throw new Problem("its deflated data set is larger than " + (most >> 20) + " MB", where, "raise the limit with -Xmx");
                }
                if (inflater.needsDictionary()) {
                    throw new Damage(where).of("it was deflated with a dictionary");
                }
            }
            return new Source.OfBytes(all.toByteArray());
        } catch (DataFormatException e) {
            throw new Problem("the deflated data set is damaged", where, "copy the file again from its source", e);
        } finally {
            inflater.end();
        }
    }
}
