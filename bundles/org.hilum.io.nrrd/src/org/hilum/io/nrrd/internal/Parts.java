// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.hilum.image.file.FileGuard;
import org.hilum.image.file.Truncated;
import org.hilum.spi.Problem;

/** The files that hold the values one after another, an equal number each, opened where the values start. */
final class Parts {
    private static final int BUFFER = 1 << 16;

    private final Header header;
    private final List<Path> files;

    Parts(Header header, Path path) {
        this.header = header;
        this.files = header.data().isAttached() ? List.of(path) : DataFiles.find(path, header.data());
        if (header.data().byteSkip() == DataPlace.AT_END && header.encoding() != Encoding.RAW) {
            throw new Problem("it looks for its voxels at the end of the file (byte skip: -1), which only raw ones can be", path.toString(), "write the file again with the tool that made it");
        }
        for (Path file : files) {
            FileGuard.guarded(file.toString(), () -> checkSize(file, Files.size(file)));
        }
    }

    int count() {
        return files.size();
    }

    /** Values in each file. */
    long values() {
        return header.layout().values() / files.size();
    }

    String where(int part) {
        return files.get(part).toString();
    }

    InputStream open(int part) throws IOException {
        Path file = files.get(part);
        if (Files.isDirectory(file)) {
            throw new Problem("this is a folder", file.toString(), "name the file that holds the voxels");
        }
        InputStream raw = FileGuard.open(file);
        try {
            raw.skipNBytes(header.data().isAttached() ? header.data().headerBytes() : 0);
            for (long line = 0; line < header.data().lineSkip(); line++) {
                skipLine(raw);
            }
            InputStream in = header.encoding() == Encoding.GZIP ? new GZIPInputStream(raw, BUFFER) : raw;
            if (header.data().byteSkip() == DataPlace.AT_END) {
                raw.close();
                return atEnd(file);
            }
            in.skipNBytes(header.data().byteSkip());
            return in;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static void skipLine(InputStream in) throws IOException {
        int b = in.read();
        while (b != '\n') {
            if (b < 0) {
                throw new EOFException();
            }
            b = in.read();
        }
    }

    private InputStream atEnd(Path file) throws IOException {
        InputStream in = FileGuard.open(file);
        try {
            in.skipNBytes(Files.size(file) - values() * header.type().bytes());
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Before anything is allocated. */
    private Void checkSize(Path file, long size) {
        double bytes = (double) values() * header.type().bytes();
        boolean enough = switch (header.encoding()) {
            case RAW -> size - (header.data().isAttached() ? header.data().headerBytes() : 0) >= bytes;
            case GZIP -> (double) size * FileGuard.MOST_COMPRESSION >= bytes + header.data().byteSkip();
            case TEXT -> size >= 2 * values() - 1;
        };
        if (!enough) {
            throw Truncated.problem(file.toString(), "before the " + values() + " values that its header announces");
        }
        return null;
    }
}
