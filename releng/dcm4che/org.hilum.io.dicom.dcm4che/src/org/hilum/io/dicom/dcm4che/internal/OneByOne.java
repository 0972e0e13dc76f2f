// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;

/** Frames for each of which the file is opened anew: dcm4che's streams are for one thread each. */
abstract class OneByOne implements Frames {
    private final Path file;
    private final PixelFormat format;

    OneByOne(Path file, PixelFormat format) {
        this.file = file;
        this.format = format;
    }

    final Path file() {
        return file;
    }

    /** @throws org.hilum.spi.Problem where a frame can't be as large as it is said to be: before memory is taken for it */
    abstract void check(int frame);

    /** @param to has room for the frame's values */
    abstract void read(int frame, int[] to) throws IOException;

    @Override
    public final PixelFormat format() {
        return format;
    }

    @Override
    public final int[] frame(int frame) {
        Objects.checkIndex(frame, format.frames());
        check(frame);
        int[] to = new int[format.frameValues()];
        frame(frame, to);
        return to;
    }

    @Override
    public final void frame(int frame, int[] to) {
        Objects.checkIndex(frame, format.frames());
        if (to.length < format.frameValues()) {
            throw new IllegalArgumentException("room for " + to.length + " of " + format.frameValues() + " values");
        }
        check(frame);
        Guarded.read(file, () -> {
            read(frame, to);
            return null;
        });
    }

    @Override
    public final void close() {
        // nothing stays open between frames
    }
}
