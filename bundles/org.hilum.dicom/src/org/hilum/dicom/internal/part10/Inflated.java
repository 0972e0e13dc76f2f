// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.hilum.spi.Problem;

/** A deflated data set (PS3.5, A.5), inflated as a whole. */
final class Inflated {
    private static final int CHUNK = 1 << 16;

    private Inflated() {
    }

    static Source of(Source source, long at, Allowance allowance, String where) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        int filled = CHUNK;
        Inflater inflater = new Inflater(true);
        try {
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
                if (filled == CHUNK) {
                    allowance.inflated(CHUNK);
                    pieces.add(new byte[CHUNK]);
                    filled = 0;
                }
                filled += inflater.inflate(pieces.getLast(), filled, CHUNK - filled);
                if (inflater.needsDictionary()) {
                    throw new Damage(where).of("it was deflated with a dictionary");
                }
            }
            return new Source.OfPieces(pieces, CHUNK, inflater.getBytesWritten());
        } catch (DataFormatException e) {
            throw new Problem("the deflated data set is damaged", where, "copy the file again from its source", e);
        } finally {
            inflater.end();
        }
    }
}
