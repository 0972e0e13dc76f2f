// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.io.dicom.internal.seg.SegDataSet;
import org.hilum.io.dicom.internal.seg.SourceSlices;
import org.hilum.io.dicom.internal.series.Assembly;
import org.hilum.io.dicom.internal.series.DicomFolder;
import org.hilum.io.dicom.internal.series.Stack;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.NamedMask;

/**
 * Writes regions as a DICOM segmentation (SEG, binary): each a segment of its own, on the grid of the image they were drawn
 * on, whose slices are referred to. Slices without a voxel are left out, as is usual.
 */
public final class SegWriter {
    /** A segment's label is of at most this many characters. */
    private static final int LONGEST = 64;

    private SegWriter() {
    }

    /**
     * Writes one file, of masks on the grid of an image that {@link DicomImageReader} reads.
     *
     * @param image its file or folder
     * @param item which of the images there, as {@link DicomImageReader#list} names it; empty for the only one
     */
    public static void write(Path out, List<NamedMask> masks, Path image, String item, Identity identity, Task task) {
        Stack stack = Assembly.of(DicomFolder.read(image, DicomToolkit.compact(), task), DicomImageSettings.DEFAULT).find(item).stack();
        // a multi-frame file is the same data set for each of its planes
        write(out, masks, stack.planes().stream().map(Plane::data).distinct().toList(), identity, task);
    }

    /**
     * Writes one file.
     *
     * @param masks all on one grid, none empty
     * @param source headers of the images that the grid comes from; others in the list, whose slices lie elsewhere, do no harm
     * @throws Problem where the source images don't fit the grid, or the file can't be written
     */
    public static void write(Path out, List<NamedMask> masks, List<DataSet> source, Identity identity, Task task) {
        if (masks.isEmpty() || masks.stream().anyMatch(m -> !m.mask().geometry().equals(masks.getFirst().mask().geometry()))) {
            throw new IllegalArgumentException("masks of one grid are needed");
        }
        masks.stream().filter(m -> m.mask().count() == 0).findFirst().ifPresent(empty -> {
            throw new Problem("the region " + empty.name() + " is empty", out.toString(), "leave it out");
        });
        masks.stream().map(NamedMask::name).filter(name -> !isLabel(name)).findFirst().ifPresent(name -> {
            throw new Problem("a segment can't be called that", name, "give the region a name of at most " + LONGEST + " characters, without backslashes");
        });
        SourceSlices slices = SourceSlices.of(source, masks.getFirst().mask().geometry(), out.toString());
        DicomWriter.write(out, new SegDataSet(masks, slices, identity, out.toString()).build(task));
    }

    private static boolean isLabel(String name) {
        return name.length() <= LONGEST && name.indexOf('\\') < 0 && name.chars().noneMatch(Character::isISOControl);
    }
}
