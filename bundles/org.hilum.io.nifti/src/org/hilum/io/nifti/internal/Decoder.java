// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import org.hilum.spi.Task;

/** Turns stored voxels into floats, a chunk at a time: value = slope · stored + intercept, computed in double precision. */
final class Decoder {
    private static final int CHUNK = 1 << 18;
    private static final int LARGEST_FINITE = Float.floatToIntBits(Float.MAX_VALUE);
    private static final double UINT64_HIGH_BIT = 0x1p64;

    private final Header header;
    private final double slope;
    private final double intercept;

    Decoder(Header header) {
        this.header = header;
        this.slope = header.slope();
        this.intercept = header.intercept();
    }

    float[] read(InputStream in, Task task) throws IOException {
        int count = header.count();
        int size = header.type().bytes();
        float[] values = new float[count];
        byte[] chunk = new byte[(int) Math.min(CHUNK, (long) count * size)];
        ByteBuffer bytes = ByteBuffer.wrap(chunk).order(header.order());
        for (int at = 0; at < count;) {
            task.check();
            int n = Math.min(chunk.length / size, count - at);
            if (in.readNBytes(chunk, 0, n * size) < n * size) {
                throw new EOFException();
            }
            decode(bytes, n, values, at);
            at += n;
            task.progress(at, count);
        }
        if (canBeOdd()) {
            tell(values, task);
        }
        return values;
    }

    private void decode(ByteBuffer b, int n, float[] to, int at) {
        switch (header.type()) {
            case UINT8 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.get(v) & 0xff);
                }
            }
            case INT8 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.get(v));
                }
            }
            case INT16 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.getShort(2 * v));
                }
            }
            case UINT16 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.getShort(2 * v) & 0xffff);
                }
            }
            case INT32 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.getInt(4 * v));
                }
            }
            case UINT32 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.getInt(4 * v) & 0xffffffffL);
                }
            }
            case INT64 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.getLong(8 * v));
                }
            }
            case UINT64 -> {
                for (int v = 0; v < n; v++) {
                    long x = b.getLong(8 * v);
                    to[at + v] = scale(x < 0 ? x + UINT64_HIGH_BIT : x);
                }
            }
            case FLOAT32 -> {
                b.position(0);
                b.asFloatBuffer().get(to, at, n);
                for (int v = 0; header.scaled() && v < n; v++) {
                    to[at + v] = scale(to[at + v]);
                }
            }
            case FLOAT64 -> {
                for (int v = 0; v < n; v++) {
                    to[at + v] = scale(b.getDouble(8 * v));
                }
            }
        }
    }

    private float scale(double stored) {
        return (float) (slope * stored + intercept);
    }

    /** Whole numbers cannot, unless scaled beyond what a float holds. */
    private boolean canBeOdd() {
        boolean floating = header.type() == DataType.FLOAT32 || header.type() == DataType.FLOAT64;
        return floating || !(Math.abs(slope) * 2 * UINT64_HIGH_BIT + Math.abs(intercept) <= Float.MAX_VALUE);
    }

    private static void tell(float[] values, Task task) {
        int odd = 0;
        for (float x : values) {
            odd += LARGEST_FINITE - (Float.floatToRawIntBits(x) & Integer.MAX_VALUE) >>> 31; // no branch: several at a time
        }
        if (odd > 0) {
            task.note(odd + (odd == 1 ? " voxel is" : " voxels are") + " not finite (NaN or infinite)");
        }
    }
}
