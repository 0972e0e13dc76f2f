// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.plane;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;

/**
 * One plane of pixels: a classic file, or a frame of a multi-frame one.
 *
 * @param frame counted from 0
 * @param frames of the file
 */
public record Plane(DicomFile file, ImageClass kind, int frame, int frames, Attributes attributes, Pose pose, int rows, int columns) {
    /**
     * All planes of a file.
     *
     * @throws Problem where it doesn't say where they lie
     */
    public static List<Plane> of(DicomFile file, ImageClass kind) {
        DataSet data = file.dataSet();
        if (data.has(Tag.ConcatenationUID)) {
            throw new Problem("it is one part of a concatenation (" + Tag.describe(Tag.ConcatenationUID) + "), which isn't read", data.where(),
                    "let the archive send the series as one multi-frame file, or as classic ones");
        }
        int frames = data.whole(Tag.NumberOfFrames).orElse(1);
        int rows = positive(data, Tag.Rows);
        int columns = positive(data, Tag.Columns);
        if (frames < 1 || frames > 1 && data.sequence(Tag.PerFrameFunctionalGroupsSequence).isEmpty()) {
            throw frames < 1 ? data.wrong(Tag.NumberOfFrames, "is not positive") : data.missing(Tag.PerFrameFunctionalGroupsSequence);
        }
        List<Plane> planes = new ArrayList<>();
        for (Attributes attributes : Attributes.ofFrames(data, frames)) {
            planes.add(new Plane(file, kind, planes.size(), frames, attributes, Pose.of(attributes), rows, columns));
        }
        return planes;
    }

    private static int positive(DataSet data, int tag) {
        int number = data.whole(tag).orElseThrow(() -> data.missing(tag));
        if (number < 1) {
            throw data.wrong(tag, "is not positive");
        }
        return number;
    }

    public DataSet data() {
        return file.dataSet();
    }

    /** How messages name it: the file's name, with the frame's number where there are several. */
    public String name() {
        String name = file.path().getFileName().toString();
        return frames == 1 ? name : "frame " + (frame + 1) + " of " + name;
    }

    /** For the caller to throw: {@code what} is wrong with this plane. */
    public Problem problem(String what, String cure) {
        return new Problem((frames == 1 ? "" : "frame " + (frame + 1) + ": ") + what, file.path().toString(), cure);
    }
}
