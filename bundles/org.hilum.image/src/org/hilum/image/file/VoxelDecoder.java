// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hilum.spi.Task;

/** Turns stored voxels into floats, a chunk at a time: value = slope · stored + intercept, computed in double precision. */
public final class VoxelDecoder {
    private static final int CHUNK = 1 << 18;
    private static final int LARGEST_FINITE = Float.floatToIntBits(Float.MAX_VALUE);
    private static final double UINT64_HIGH_BIT = 0x1p64;

    private final VoxelType type;
    private final ByteOrder order;
    private final double slope;
    private final double intercept;

    public VoxelDecoder(VoxelType type, ByteOrder order, double slope, double intercept) {
        this.type = type;
        this.order = order;
        this.slope = slope;
        this.intercept = intercept;
    }

    /** Voxels as they are stored. */
    public VoxelDecoder(VoxelType type, ByteOrder order) {
        this(type, order, 1, 0);
    }

    /** The next {@code count} values; those that are not finite are counted in a note. */
    public float[] read(InputStream in, int count, Task task) throws IOException {
        float[] values = new float[count];
        read(in, values, task);
        note(values, task);
        return values;
    }

    /** As many values as there is room for. */
    private void read(InputStream in, float[] values, Task task) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK, (long) values.length * type.bytes())];
        for (int at = 0; at < values.length;) {
            task.check();
            int n = Math.min(chunk.length / type.bytes(), values.length - at);
            read(in, chunk, n, values, at);
            at += n;
            task.progress(at, values.length);
        }
    }

    /** The next {@code n} values, through a buffer that holds at least as many. */
    public void read(InputStream in, byte[] buffer, int n, float[] to, int at) throws IOException {
        if (in.readNBytes(buffer, 0, n * type.bytes()) < n * type.bytes()) {
            throw new EOFException();
        }
        decode(ByteBuffer.wrap(buffer).order(order), n, to, at);
    }

    /** Tells how many voxels are not finite, if any can be. */
    public void note(float[] values, Task task) {
        if (canBeOdd()) {
            tell(values, task);
        }
    }

    private void decode(ByteBuffer b, int n, float[] to, int at) {
        switch (type) {
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
                for (int v = 0; scaled() && v < n; v++) {
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

    private boolean scaled() {
        return slope != 1 || intercept != 0;
    }

    private float scale(double stored) {
        return (float) (slope * stored + intercept);
    }

    /** Whole numbers cannot, unless scaled beyond what a float holds. */
    private boolean canBeOdd() {
        return type.isFloating() || !(Math.abs(slope) * 2 * UINT64_HIGH_BIT + Math.abs(intercept) <= Float.MAX_VALUE);
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
