// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hilum.dicom.DicomToolkit;
import org.hilum.io.dicom.internal.folder.FolderFiles;
import org.hilum.io.dicom.internal.folder.FolderMemory;
import org.hilum.spi.Problem;

/**
 * The one file of regions that a path names: itself, or the only one in a folder, where it often lies alone or beside images. A
 * folder is looked through once, until one of its files changes.
 */
public final class MaskFolder {
    private final DicomToolkit toolkit;
    private final FolderMemory<Path, List<Path>> memory = new FolderMemory<>();

    public MaskFolder(DicomToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** @throws Problem where there is none, or several */
    public Path find(Path path) {
        if (!Files.isDirectory(path)) {
            return path;
        }
        FolderFiles files = FolderFiles.of(path);
        List<Path> found = memory.get(path, files, () -> files.files().stream().filter(this::holdsRegions).toList());
        if (found.isEmpty()) {
            throw new Problem("the folder holds no structure set (RTSTRUCT) and no segmentation (SEG)", path.toString(), "name the file");
        }
        if (found.size() > 1) {
            throw new Problem("the folder holds " + found.size() + " files with regions, such as " + found.get(0).getFileName() + " and " + found.get(1).getFileName(), path.toString(), "name the one that is meant");
        }
        return found.getFirst();
    }

    private boolean holdsRegions(Path file) {
        return toolkit.recognise(file).filter(f -> MaskKind.knows(f.dataSet())).isPresent();
    }
}
