// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hilum.dicom.DicomToolkit;
import org.hilum.io.dicom.internal.scan.FileIdentity;
import org.hilum.io.dicom.internal.series.Assembly;
import org.hilum.io.dicom.internal.series.DicomFolder;
import org.hilum.io.dicom.internal.series.SeriesImage;
import org.hilum.io.dicom.internal.volume.VolumeReader;
import org.hilum.spi.FileEntry;
import org.hilum.spi.FileIdentifier;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;

/**
 * Reads CT, MR and PET from DICOM: a folder with the folders in it, or one file. One item a volume, named by its series
 * instance UID; where one series holds several volumes (contrast phases, b-values, orientations) with what tells them apart,
 * as in {@code 1.2.3/acquisition-2}. What is no such image is left aside, and said so.
 */
public final class DicomImageReader implements ImageReader<DicomImageSettings>, FileIdentifier {
    private final DicomToolkit toolkit;

    public DicomImageReader() {
        this(DicomToolkit.compact());
    }

    /** Reads by another toolkit than Hilum's own. */
    public DicomImageReader(DicomToolkit toolkit) {
        this.toolkit = toolkit;
    }

    @Override
    public DicomImageSettings defaults() {
        return DicomImageSettings.DEFAULT;
    }

    @Override
    public List<ImageRef> list(Path path, DicomImageSettings settings, Task task) {
        Assembly assembly = assemble(path, settings, task);
        assembly.refuseNone();
        String aside = assembly.folder().asideInWords();
        if (!aside.isEmpty()) {
            task.note("DICOM: left aside in " + path + ": " + aside);
        }
        assembly.images().stream().filter(image -> !image.aside().isEmpty())
                .forEach(image -> task.note("DICOM: left aside in " + path + ": " + image.stack().item() + ", because " + image.aside() + "; it is read where its item is named"));
        assembly.leftAside().forEach((item, problem) -> task.note("DICOM: left aside in " + path + ": " + item + ", because " + problem.getMessage()));
        return assembly.refs();
    }

    @Override
    public Volume read(ImageRef ref, DicomImageSettings settings, Task task) {
        SeriesImage image = assemble(ref.path(), settings, task).find(ref.item());
        Volume volume = VolumeReader.read(image, toolkit, task);
        image.stack().notes().forEach(note -> task.note("DICOM: " + note));
        image.conversion().notes().forEach(note -> task.note("DICOM: " + note));
        if (volume.padding().count() > 0) {
            task.note("DICOM: " + volume.padding().count() + " voxels are padding, where nothing was measured");
        }
        return volume;
    }

    @Override
    public Optional<FileEntry> identify(Path file) {
        return toolkit.recognise(file).map(FileIdentity::of);
    }

    private Assembly assemble(Path path, DicomImageSettings settings, Task task) {
        if (!Files.exists(path)) {
            throw new Problem("there is no such file or folder", path.toString(), "check the path");
        }
        return Assembly.of(DicomFolder.read(path, toolkit, task), settings);
    }
}
