// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.hilum.dicom.Compression;
import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.internal.CompactToolkit;
import org.hilum.dicom.internal.part10.Extent;
import org.hilum.dicom.internal.part10.Part10;
import org.hilum.dicom.internal.part10.PixelPlace;
import org.hilum.dicom.internal.part10.Source;
import org.hilum.spi.Problem;

/** The frames of an open file. */
public final class OpenFrames implements Frames {
    private final Path path;
    private final Source file;
    private final PixelFormat format;
    private final StoredFrames frames;

    private OpenFrames(Path path, Source file, PixelFormat format, StoredFrames frames) {
        this.path = path;
        this.file = file;
        this.format = format;
        this.frames = frames;
    }

    public static Frames of(DicomFile file) {
        return CompactToolkit.guarded(file.path(), () -> {
            Source source = Source.OfFile.open(file.path());
            try {
                return open(file.path(), source);
            } catch (IOException | RuntimeException e) {
                source.close();
                throw e;
            }
        });
    }

    private static OpenFrames open(Path path, Source source) throws IOException {
        String where = path.toString();
        Part10 part10 = Part10.open(source, where)
                .orElseThrow(() -> new Problem("the file is no longer what it was when its header was read", where, "don't change files while they are read"));
        DataSet dataSet = part10.read(Extent.TO_PIXELS);
        PixelPlace place = part10.pixels().orElseThrow(() -> new Problem("it holds no pixels", where, "give an image"));
        if (place.tag() != Tag.PixelData) {
            throw new Problem("its pixels are floating-point numbers (" + Tag.describe(place.tag()) + ")", where, "convert them to integers with a rescale slope");
        }
        Compression compression = part10.syntax().compression();
        if (place.encapsulated() != (compression != Compression.NONE)) {
            throw new Problem("its pixels are " + (place.encapsulated() ? "" : "not ") + "encapsulated, which does not go with its transfer syntax, " + part10.syntax().name(), where,
                    "write the file again with the tool that made it");
        }
        PixelFormat format = PixelFormat.of(dataSet);
        StoredFrames frames = place.encapsulated() ? CompressedFrames.of(part10, dataSet, format, place, where)
                : NativeFrames.of(part10, format, place, where);
        return new OpenFrames(path, source, format, frames);
    }

    @Override
    public PixelFormat format() {
        return format;
    }

    @Override
    public int[] frame(int frame) {
        byte[] bytes = bytes(frame);
        // of a compressed frame, only now is it known that it can be so large
        if (4.0 * format.frameValues() > Runtime.getRuntime().maxMemory()) {
            throw new Problem("a frame of " + format.rows() + " x " + format.columns() + " pixels needs more memory than the "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB allowed", path.toString(), "raise the limit with -Xmx");
        }
        int[] to = new int[format.frameValues()];
        frames.decode(frame, bytes, to);
        return to;
    }

    @Override
    public void frame(int frame, int[] to) {
        if (to.length < format.frameValues()) {
            throw new IllegalArgumentException("room for " + to.length + " of " + format.frameValues() + " values");
        }
        frames.decode(frame, bytes(frame), to);
    }

    private byte[] bytes(int frame) {
        Objects.checkIndex(frame, format.frames());
        return CompactToolkit.guarded(path, () -> frames.bytes(frame));
    }

    @Override
    public void close() {
        CompactToolkit.guarded(path, () -> {
            file.close();
            return null;
        });
    }
}
