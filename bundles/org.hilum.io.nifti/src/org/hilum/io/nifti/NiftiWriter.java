// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.hilum.image.file.VoxelType;
import org.hilum.io.nifti.internal.HeaderBytes;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * Writes images and masks as NIfTI-1, little endian, compressed where the name ends in {@code .gz}. The same image gives
 * the same bytes. sform and qform are both set; lengths are in mm.
 */
public final class NiftiWriter {
    private static final int CHUNK = 1 << 16;

    private NiftiWriter() {
    }

    /** As 32-bit floats, which is what a volume holds: nothing is lost. */
    public static void write(Path file, Volume image) {
        float[] voxels = image.voxels();
        write(file, image.geometry(), VoxelType.FLOAT32, (to, v) -> to.putFloat(voxels[v]));
    }

    /** As 16-bit integers; every voxel must be one (as CT's are). */
    public static void writeInt16(Path file, Volume image) {
        float[] voxels = image.voxels();
        for (float x : voxels) {
            if (x != (short) x) {
                throw new IllegalArgumentException(x + " is no 16-bit integer");
            }
        }
        write(file, image.geometry(), VoxelType.INT16, (to, v) -> to.putShort((short) voxels[v]));
    }

    /** As 8-bit integers, 1 inside. */
    public static void write(Path file, Mask mask) {
        byte[] inside = mask.voxels();
        write(file, mask.geometry(), VoxelType.UINT8, (to, v) -> to.put((byte) (inside[v] != 0 ? 1 : 0)));
    }

    /** A label image, 0 to 255 a voxel (read as unsigned). */
    public static void writeLabels(Path file, Geometry geometry, byte[] labels) {
        if (labels.length != geometry.count()) {
            throw new IllegalArgumentException(labels.length + " labels for a grid of " + geometry.count());
        }
        write(file, geometry, VoxelType.UINT8, (to, v) -> to.put(labels[v]));
    }

    private interface Put {
        void voxel(ByteBuffer to, int v);
    }

    private static void write(Path file, Geometry geometry, VoxelType type, Put put) {
        boolean compressed = file.getFileName().toString().endsWith(".gz");
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = compressed ? new GZIPOutputStream(raw, CHUNK) : new BufferedOutputStream(raw, CHUNK)) {
            out.write(HeaderBytes.of(geometry, type));
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(HeaderBytes.ORDER);
            for (int v = 0; v < geometry.count(); v++) {
                if (chunk.remaining() < type.bytes()) {
                    out.write(chunk.array(), 0, chunk.position());
                    chunk.clear();
                }
                put.voxel(chunk, v);
            }
            out.write(chunk.array(), 0, chunk.position());
        } catch (IOException e) {
            throw new Problem("the image cannot be written (" + e + ")", file.toString(), "check that the folder exists, may be written to, and has room", e);
        }
    }
}
