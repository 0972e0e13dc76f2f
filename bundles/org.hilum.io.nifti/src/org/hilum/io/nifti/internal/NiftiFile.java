// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** An open NIfTI file, compressed or not (told by its first bytes, not by its name): its header, then the voxels of one volume. */
public final class NiftiFile implements Closeable {
    private static final int BUFFER = 1 << 16;
    /** Deflate cannot pack closer than this, so a small file that announces more is truncated or a trap. */
    private static final long MOST_COMPRESSION = 1032;

    private final String where;
    private final long size;
    private final boolean compressed;
    private final InputStream in;
    private Header header;

    private NiftiFile(String where, long size, boolean compressed, InputStream in) {
        this.where = where;
        this.size = size;
        this.compressed = compressed;
        this.in = in;
    }

    /** Opens the file and reads its header. */
    public static NiftiFile open(Path path) {
        String where = path.toString();
        if (Files.isDirectory(path)) {
            throw new Problem("this is a folder", where, "name the .nii or .nii.gz file in it");
        }
        return guarded(where, () -> {
            long size = Files.size(path);
            if (size == 0) {
                throw new Problem("the file is empty", where, "copy it again from its source");
            }
            InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
            try {
                boolean compressed = startsLikeGzip(raw);
                NiftiFile file = new NiftiFile(where, size, compressed, compressed ? new GZIPInputStream(raw, BUFFER) : raw);
                file.header = HeaderReader.read(file.in, where);
                return file;
            } catch (IOException | RuntimeException e) {
                raw.close();
                throw e;
            }
        });
    }

    private static boolean startsLikeGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }

    public Header header() {
        return header;
    }

    /** The voxels of one volume, counted from 0, scaled. The last one must end where the file ends. */
    public float[] voxels(long volume, Task task) {
        return volume(volume, () -> new Decoder(header).read(in, task));
    }

    /** The voxels of one volume as labels. */
    public Labels labels(long volume, Task task) {
        if (header.type() == DataType.UINT8 && !header.scaled()) {
            return Labels.of(volume(volume, () -> bytes(task)));
        }
        return Labels.of(voxels(volume, task), where);
    }

    private byte[] bytes(Task task) throws IOException {
        task.check();
        byte[] all = new byte[header.count()];
        if (in.readNBytes(all, 0, all.length) < all.length) {
            throw new EOFException();
        }
        return all;
    }

    private <T> T volume(long volume, Reading<T> reading) {
        long bytesOfOne = (long) header.count() * header.type().bytes();
        checkSize(bytesOfOne);
        return guarded(where, () -> {
            in.skipNBytes(header.voxelOffset() - header.bytes() + volume * bytesOfOne);
            T read = reading.get();
            if (volume == header.volumes() - 1 && in.read() >= 0) {
                throw new Problem("the file goes on after the " + header.nx() + " x " + header.ny() + " x " + header.nz() + " voxels that its header announces",
                        where, "header and voxels don't belong together: write the file again with the tool that made it");
            }
            return read;
        });
    }

    private void checkSize(long bytesOfOne) {
        double announced = header.voxelOffset() + (double) bytesOfOne * header.volumes();
        double most = compressed ? (double) size * MOST_COMPRESSION : size;
        if (announced > most) {
            throw Truncated.problem(where, "before the " + header.nx() + " x " + header.ny() + " x " + header.nz()
                    + (header.volumes() > 1 ? " x " + header.volumes() : "") + " voxels that its header announces");
        }
        if (4L * header.count() > Runtime.getRuntime().maxMemory()) {
            throw new Problem("its " + header.count() + " voxels need more memory than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MB allowed", where,
                    "raise the limit with -Xmx, or crop the image");
        }
    }

    private interface Reading<T> {
        T get() throws IOException;
    }

    private static <T> T guarded(String where, Reading<T> reading) {
        try {
            return reading.get();
        } catch (NoSuchFileException e) {
            throw new Problem("there is no such file", where, "check the path", e);
        } catch (ZipException e) {
            throw new Problem("the compressed data are damaged (" + e.getMessage() + ")", where, "copy the file again from its source", e);
        } catch (EOFException e) {
            throw Truncated.problem(where, "before its last voxel");
        } catch (IOException e) {
            throw new Problem("the file cannot be read (" + e + ")", where, "check its permissions and the disk", e);
        }
    }

    @Override
    public void close() {
        guarded(where, () -> {
            in.close();
            return null;
        });
    }
}
