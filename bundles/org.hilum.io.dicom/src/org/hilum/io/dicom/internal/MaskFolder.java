// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.dicom.DicomToolkit;
import org.hilum.spi.Problem;

/** The one file of regions that a path names: itself, or the only one in a folder, where it often lies alone or beside images. */
public final class MaskFolder {
    private MaskFolder() {
    }

    /** @throws Problem where there is none, or several */
    public static Path find(DicomToolkit toolkit, Path path) {
        if (!Files.isDirectory(path)) {
            return path;
        }
        List<Path> found = new ArrayList<>();
        for (Path file : files(path)) {
            if (toolkit.recognise(file).filter(f -> MaskKind.knows(f.dataSet())).isPresent()) {
                found.add(file);
            }
        }
        if (found.isEmpty()) {
            throw new Problem("the folder holds no structure set (RTSTRUCT) and no segmentation (SEG)", path.toString(), "name the file");
        }
        if (found.size() > 1) {
            throw new Problem("the folder holds " + found.size() + " files with regions, such as " + found.get(0).getFileName() + " and " + found.get(1).getFileName(), path.toString(), "name the one that is meant");
        }
        return found.getFirst();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new Problem("the folder cannot be read (" + e.getClass().getSimpleName() + ")", folder.toString(), "check its permissions", e);
        }
    }
}
