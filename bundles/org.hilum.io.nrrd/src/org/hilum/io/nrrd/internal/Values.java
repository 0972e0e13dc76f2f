// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import org.hilum.image.file.FileGuard;
import org.hilum.spi.Problem;

/** The values of all parts, one after another. A part that goes on after its last value is refused. */
abstract class Values implements Closeable {
    private final Parts parts;
    private int part = -1;
    private InputStream in;
    private long left;

    Values(Parts parts) {
        this.parts = parts;
    }

    /** The next values of an open part. */
    abstract void read(InputStream in, float[] to, int at, int n) throws IOException;

    abstract void skip(InputStream in, long n) throws IOException;

    /** Whether nothing but the end follows. */
    abstract boolean ends(InputStream in) throws IOException;

    /** Most values that are read at once. */
    abstract int chunk();

    /** Up to so many values; how many there were in one go. */
    final int read(float[] to, int at, int n) {
        next();
        int now = (int) Math.min(Math.min(n, chunk()), left);
        return FileGuard.guarded(parts.where(part), () -> {
            read(opened(), to, at, now);
            left -= now;
            if (left == 0 && !ends(in)) {
                throw new Problem("the file goes on after the " + parts.values() + " values that its header announces", parts.where(part),
                        "header and voxels don't belong together: write the file again with the tool that made it");
            }
            return now;
        });
    }

    /** Leaves values out; whole parts are not even opened. */
    final void skip(long n) {
        for (long rest = n; rest > 0;) {
            next();
            long now = Math.min(rest, left);
            if (now < left) {
                FileGuard.guarded(parts.where(part), () -> {
                    skip(opened(), now);
                    return null;
                });
            }
            left -= now;
            rest -= now;
        }
    }

    /** Goes on to the next part where this one is done. */
    private void next() {
        if (left == 0) {
            close();
            part++;
            left = parts.values();
        }
    }

    private InputStream opened() throws IOException {
        if (in == null) {
            in = parts.open(part);
        }
        return in;
    }

    @Override
    public final void close() {
        if (in != null) {
            FileGuard.guarded(parts.where(part), () -> {
                in.close();
                return null;
            });
            in = null;
        }
    }
}
