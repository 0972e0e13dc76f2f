// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.hilum.image.file.FileGuard;
import org.hilum.image.file.Labels;
import org.hilum.image.file.Truncated;
import org.hilum.image.file.VoxelDecoder;
import org.hilum.image.file.VoxelType;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** An open NIfTI file, compressed or not (told by its first bytes, not by its name): its header, then the voxels of one volume. */
public final class NiftiFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Header header;
    private final Source source;

    /** Where voxels are read from; {@code read} of its bytes are the header. */
    private record Source(Path path, long size, boolean compressed, InputStream in, int read) {
        static Source open(Path path) throws IOException {
            long size = Files.size(path);
            InputStream raw = FileGuard.open(path);
            try {
                boolean compressed = FileGuard.startsLikeGzip(raw);
                return new Source(path, size, compressed, compressed ? new GZIPInputStream(raw, BUFFER) : raw, 0);
            } catch (IOException | RuntimeException e) {
                raw.close();
                throw e;
            }
        }

        String where() {
            return path.toString();
        }
    }

    private NiftiFile(Header header, Source source) {
        this.header = header;
        this.source = source;
    }

    /** Opens the file, or the pair of files that it is one of, and reads the header. */
    public static NiftiFile open(Path path) {
        String where = path.toString();
        if (Files.isDirectory(path)) {
            throw new Problem("this is a folder", where, "name the .nii, .nii.gz or .hdr file in it");
        }
        FilePair pair = FilePair.of(path);
        return FileGuard.guarded(where, () -> {
            Source first = Source.open(pair.header());
            try {
                Header header = HeaderReader.read(first.in(), first.where());
                boolean apart = !pair.header().equals(pair.voxels());
                if (header.pair() != apart) {
                    throw new Problem(apart ? "it is named as one of two files (.hdr and .img), but its header is that of a single file"
                            : "this is the header of a two-file NIfTI (.hdr and .img)", where, apart ? "name it .nii" : "name the two files .hdr and .img, alike but for that");
                }
                if (!apart) {
                    return new NiftiFile(header, new Source(path, first.size(), first.compressed(), first.in(), header.bytes()));
                }
                first.in().close();
                return new NiftiFile(header, Source.open(pair.voxels()));
            } catch (IOException | RuntimeException e) {
                first.in().close();
                throw e;
            }
        });
    }

    public Header header() {
        return header;
    }

    /** The voxels of one volume, counted from 0, scaled. The last one must end where the file ends. */
    public float[] voxels(long volume, Task task) {
        return volume(volume, Float.BYTES, () -> new VoxelDecoder(header.type(), header.order(), header.slope(), header.intercept()).read(source.in(), header.count(), task));
    }

    /** The voxels of one volume as labels. */
    public Labels labels(long volume, Task task) {
        return areBytes() ? Labels.of(volume(volume, 1, () -> bytes(task))) : Labels.of(voxels(volume, task), source.where());
    }

    /** What they take in bytes. */
    public long labelBytes() {
        return (long) header.count() * (areBytes() ? 1 : Float.BYTES);
    }

    private boolean areBytes() {
        return header.type() == VoxelType.UINT8 && !header.scaled();
    }

    private byte[] bytes(Task task) throws IOException {
        task.check();
        byte[] all = new byte[header.count()];
        if (source.in().readNBytes(all, 0, all.length) < all.length) {
            throw new EOFException();
        }
        return all;
    }

    /** @param each bytes that a voxel takes once it is read */
    private <T> T volume(long volume, int each, FileGuard.Reading<T> reading) {
        long bytesOfOne = (long) header.count() * header.type().bytes();
        checkSize(bytesOfOne);
        FileGuard.fits(header.count(), each, source.where());
        return FileGuard.guarded(source.where(), () -> {
            source.in().skipNBytes(header.voxelOffset() - source.read() + volume * bytesOfOne);
            T read = reading.get();
            if (volume == header.volumes() - 1 && source.in().read() >= 0) {
                throw new Problem("the file goes on after the " + header.nx() + " x " + header.ny() + " x " + header.nz() + " voxels that its header announces",
                        source.where(), "header and voxels don't belong together: write the file again with the tool that made it");
            }
            return read;
        });
    }

    private void checkSize(long bytesOfOne) {
        double announced = header.voxelOffset() + (double) bytesOfOne * header.volumes();
        double most = source.compressed() ? (double) source.size() * FileGuard.MOST_COMPRESSION : source.size();
        if (announced > most) {
            throw Truncated.problem(source.where(), "before the " + header.nx() + " x " + header.ny() + " x " + header.nz()
                    + (header.volumes() > 1 ? " x " + header.volumes() : "") + " voxels that its header announces");
        }
    }

    @Override
    public void close() {
        FileGuard.guarded(source.where(), () -> {
            source.in().close();
            return null;
        });
    }
}
