// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hilum.dicom.DicomToolkit;
import org.hilum.io.dicom.internal.folder.FolderFiles;
import org.hilum.io.dicom.internal.folder.FolderMemory;
import org.hilum.io.dicom.internal.scan.FileIdentity;
import org.hilum.io.dicom.internal.series.Assembly;
import org.hilum.io.dicom.internal.series.DicomFolder;
import org.hilum.io.dicom.internal.series.Listing;
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
 * as in {@code 1.2.3/acquisition-2}. What is no such image is left aside, and said so. Of a folder that it has listed it reads
 * just the files of the series that is wanted, until one of its files changes.
 */
public class DicomImageReader implements ImageReader<DicomImageSettings>, FileIdentifier {
    /** What is remembered of a folder depends on the settings, which say what is refused. */
    private record Asked(Path path, DicomImageSettings settings) {
    }

    private final DicomToolkit toolkit;
    private final FolderMemory<Asked, Listing> listings = new FolderMemory<>();

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
        Listing listing = listing(path, filesIn(path), settings, task);
        listing.none().ifPresent(p -> {
            throw p;
        });
        listing.notes().forEach(task::note);
        return listing.refs();
    }

    @Override
    public Volume read(ImageRef ref, DicomImageSettings settings, Task task) {
        FolderFiles files = filesIn(ref.path());
        List<Path> own = listing(ref.path(), files, settings, task).filesOf(ref.item()).orElse(files.files());
        SeriesImage image = Assembly.of(DicomFolder.read(ref.path(), own, toolkit, task), settings).find(ref.item());
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

    private static FolderFiles filesIn(Path path) {
        if (!Files.exists(path)) {
            throw new Problem("there is no such file or folder", path.toString(), "check the path");
        }
        return FolderFiles.ofTree(path);
    }

    private Listing listing(Path path, FolderFiles files, DicomImageSettings settings, Task task) {
        return listings.get(new Asked(path, settings), files, () -> Listing.of(Assembly.of(DicomFolder.read(path, files.files(), toolkit, task), settings)));
    }
}
