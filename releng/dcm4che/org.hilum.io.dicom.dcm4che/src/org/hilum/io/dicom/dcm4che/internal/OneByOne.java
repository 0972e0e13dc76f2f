// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.spi.Problem;

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

    /** @throws Problem where a frame can't be as large as it is said to be: before memory is taken for it */
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
        // also for the decoded or stored frame that the values are made of
        if ((4 + format.bitsAllocated() / 8.0) * format.frameValues() > Runtime.getRuntime().maxMemory()) {
            throw new Problem("a frame of " + format.rows() + " x " + format.columns() + " pixels needs more memory than the "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB allowed", file.toString(), "raise the limit with -Xmx");
        }
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
