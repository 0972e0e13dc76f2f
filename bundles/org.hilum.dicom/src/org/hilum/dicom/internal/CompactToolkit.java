// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.hilum.dicom.internal.part10.Extent;
import org.hilum.dicom.internal.part10.Part10;
import org.hilum.dicom.internal.part10.Source;
import org.hilum.dicom.internal.pixel.OpenFrames;
import org.hilum.spi.Problem;

/** Hilum's own toolkit. */
public final class CompactToolkit implements DicomToolkit {
    @Override
    public DicomFile header(Path file) {
        return known(file, read(file, Extent.BEFORE_PIXELS));
    }

    @Override
    public Optional<DicomFile> recognise(Path file) {
        return read(file, Extent.BEFORE_PIXELS);
    }

    @Override
    public DicomFile read(Path file) {
        return known(file, read(file, Extent.WHOLE));
    }

    @Override
    public Frames frames(DicomFile file) {
        return OpenFrames.of(file);
    }

    private static DicomFile known(Path file, Optional<DicomFile> read) {
        return read.orElseThrow(() -> new Problem("not a DICOM file: it has neither the mark DICM nor anything that could be a data set", file.toString(),
                "give a DICOM file"));
    }

    private static Optional<DicomFile> read(Path path, Extent extent) {
        String where = path.toString();
        return guarded(path, () -> {
            try (Source source = Source.OfFile.open(path)) {
                Optional<Part10> file = Part10.open(source, where);
                return file.isEmpty() ? Optional.empty()
                        : Optional.of(new DicomFile(path, file.get().meta(), file.get().syntax(), file.get().read(extent)));
            }
        });
    }

    /** Something that reads. */
    public interface Reading<T> {
        T get() throws IOException;
    }

    /** Tells of a disk's errors as of all others. */
    public static <T> T guarded(Path path, Reading<T> reading) {
        String where = path.toString();
        try {
            return reading.get();
        } catch (NoSuchFileException e) {
            throw new Problem("there is no such file", where, "check the path", e);
        } catch (EOFException e) {
            throw new Problem("the file has become shorter while it was read", where, "wait until it has been copied", e);
        } catch (IOException e) {
            if (Files.isDirectory(path)) {
                throw new Problem("this is a folder", where, "name a file in it", e);
            }
            throw new Problem("the file cannot be read (" + e.getClass().getSimpleName() + ")", where, "check its permissions and the disk", e);
        }
    }
}
