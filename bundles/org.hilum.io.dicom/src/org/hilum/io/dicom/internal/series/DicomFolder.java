// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.folder.FolderFiles;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Task;

/**
 * The CT, MR and PET images among the files of a folder and of the folders in it, or a file that is one.
 *
 * @param aside what else there is, and how many of it: {@code RTSTRUCT}, {@code localizer}
 */
public record DicomFolder(Path path, List<DicomFile> images, Map<String, Integer> aside) {
    private static final String LOCALIZER = "localizer";
    private static final String FOREIGN = "file that is no DICOM";

    /** All that there is. */
    public static DicomFolder read(Path path, DicomToolkit toolkit, Task task) {
        return read(path, FolderFiles.ofTree(path).files(), toolkit, task);
    }

    /** Some of its files. */
    public static DicomFolder read(Path path, List<Path> files, DicomToolkit toolkit, Task task) {
        boolean folder = Files.isDirectory(path);
        List<DicomFile> images = new ArrayList<>();
        Map<String, Integer> aside = new TreeMap<>();
        for (int f = 0; f < files.size(); f++) {
            task.check();
            task.progress(f, files.size());
            Optional<DicomFile> file = folder ? toolkit.recognise(files.get(f)) : Optional.of(toolkit.header(files.get(f)));
            String other = file.map(DicomFolder::other).orElse(FOREIGN);
            if (other.isEmpty()) {
                images.add(file.get());
            } else {
                aside.merge(other, 1, Integer::sum);
            }
        }
        return new DicomFolder(path, List.copyOf(images), aside);
    }

    /** Why it isn't read; empty for an image that is. */
    private static String other(DicomFile file) {
        if (ImageClass.of(file.dataSet()).isEmpty()) {
            // the term only, not what somebody wrote there
            return file.dataSet().text(Tag.Modality).filter(m -> m.matches("[A-Z0-9]{1,16}")).map(m -> m + " object").orElse("other object");
        }
        return file.dataSet().texts(Tag.ImageType).contains("LOCALIZER") ? LOCALIZER : "";
    }

    /** What was left aside, as a list; empty for nothing. */
    public String asideInWords() {
        return aside.entrySet().stream().map(e -> e.getValue() + " " + (e.getValue() == 1 ? e.getKey() : e.getKey().equals(FOREIGN) ? "files that are no DICOM" : e.getKey() + "s")).collect(Collectors.joining(", "));
    }
}
