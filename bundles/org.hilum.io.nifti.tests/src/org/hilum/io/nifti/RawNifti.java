// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** A NIfTI-1 file of 3 x 2 x 2 voxels made byte by byte from the standard, independent of the writer under test. */
final class RawNifti {
    static final int VOXELS_AT = 352;

    private final ByteBuffer bytes;

    private RawNifti(int size, ByteOrder order) {
        bytes = ByteBuffer.allocate(size).order(order);
    }

    /** Voxels of 12 values of a type; the sform places them with 2 x 3 x 4 mm voxels at (10, 20, 30) RAS, along the RAS axes. */
    static RawNifti of(int type, int bytesPerVoxel, ByteOrder order) {
        RawNifti n = new RawNifti(VOXELS_AT + 12 * bytesPerVoxel, order);
        n.bytes.putInt(0, 348);
        n.shorts(40, 3, 3, 2, 2, 1, 1, 1, 1);
        n.shorts(70, type, 8 * bytesPerVoxel);
        n.floats(76, 1, 2, 3, 4);
        n.floats(108, VOXELS_AT, 0, 0);
        n.bytes.put(123, (byte) 2);
        n.shorts(252, 0, 1);
        n.floats(280, 2, 0, 0, 10, 0, 3, 0, 20, 0, 0, 4, 30);
        n.bytes.put(344, (byte) 'n').put(345, (byte) '+').put(346, (byte) '1');
        return n;
    }

    static RawNifti int16() {
        RawNifti n = of(4, 2, ByteOrder.LITTLE_ENDIAN);
        for (int v = 0; v < 12; v++) {
            n.bytes.putShort(VOXELS_AT + 2 * v, (short) (v - 5));
        }
        return n;
    }

    RawNifti shorts(int at, int... values) {
        for (int v = 0; v < values.length; v++) {
            bytes.putShort(at + 2 * v, (short) values[v]);
        }
        return this;
    }

    RawNifti floats(int at, double... values) {
        for (int v = 0; v < values.length; v++) {
            bytes.putFloat(at + 4 * v, (float) values[v]);
        }
        return this;
    }

    RawNifti with(Consumer<ByteBuffer> change) {
        change.accept(bytes);
        return this;
    }

    byte[] toArray() {
        return bytes.array().clone();
    }

    Path save(Path folder) throws IOException {
        return Files.write(folder.resolve("raw.nii"), bytes.array());
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(to)) {
            out.write(plain);
        }
        return to.toByteArray();
    }
}
