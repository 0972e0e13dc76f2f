// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.hilum.spi.Problem;

/** Tells what goes wrong while a file is read as a person would want to hear it. */
public final class FileGuard {
    /** Deflate cannot pack closer than this, so a small file that announces more is truncated or a trap. */
    public static final long MOST_COMPRESSION = 1032;

    private static final int BUFFER = 1 << 16;

    private FileGuard() {
    }

    /** Work on a file. */
    public interface Reading<T> {
        T get() throws IOException;
    }

    /** Does the work; every way in which it fails to read is a Problem. */
    public static <T> T guarded(String where, Reading<T> reading) {
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

    /** Opens a file that must have something in it; a mark can be set for the first bytes. */
    public static InputStream open(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw new Problem("the file is empty", path.toString(), "copy it again from its source");
        }
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }

    /** Whether what comes is compressed by gzip; nothing is taken away. */
    public static boolean startsLikeGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }

    /** @throws Problem where Java's memory cannot hold so many voxels of so many bytes */
    public static void fits(long voxels, int bytes, String where) {
        if (bytes * voxels > Runtime.getRuntime().maxMemory()) {
            throw new Problem("its " + voxels + " voxels need more memory than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MB allowed", where,
                    "raise the limit with -Xmx, or crop the image");
        }
    }
}
