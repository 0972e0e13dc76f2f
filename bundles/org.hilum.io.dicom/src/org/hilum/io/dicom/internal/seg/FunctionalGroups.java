// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.List;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;

/** Attributes of frames, each said once for all frames or for each frame (PS3.3, C.7.6.16). */
final class FunctionalGroups {
    private final DataSet dataSet;
    private final Optional<DataSet> shared;
    private final List<DataSet> perFrame;

    FunctionalGroups(DataSet dataSet) {
        this.dataSet = dataSet;
        this.shared = dataSet.sequence(Tag.SharedFunctionalGroupsSequence).stream().findFirst();
        this.perFrame = dataSet.sequence(Tag.PerFrameFunctionalGroupsSequence);
        int frames = dataSet.whole(Tag.NumberOfFrames).orElseThrow(() -> dataSet.missing(Tag.NumberOfFrames));
        if (frames != perFrame.size()) {
            String tiled = dataSet.text(Tag.DimensionOrganizationType).filter(type -> type.startsWith("TILED")).map(type -> "; its frames are tiles of a slide").orElse("");
            throw new Problem("it has " + frames + " frames, but tells the place of " + perFrame.size() + " in " + Tag.describe(Tag.PerFrameFunctionalGroupsSequence) + tiled, dataSet.where(),
                    "write the segmentation again with each frame's place in the patient");
        }
    }

    int frames() {
        return perFrame.size();
    }

    /** The first item of a macro's sequence: the frame's own, else that of all. */
    Optional<DataSet> macro(int frame, int sequence) {
        return perFrame.get(frame).sequence(sequence).stream().findFirst().or(() -> shared.flatMap(s -> s.sequence(sequence).stream().findFirst()));
    }

    /** Numbers of a macro. */
    double[] numbers(int frame, int sequence, int tag, int count) {
        double[] numbers = macro(frame, sequence).map(item -> item.numbers(tag)).orElse(new double[0]);
        if (numbers.length != count) {
            throw new Problem("frame " + (frame + 1) + " has " + (numbers.length == 0 ? "no " : numbers.length + " values of ") + Tag.describe(tag), dataSet.where(),
                    "write the segmentation again with each frame's place in the patient");
        }
        return numbers;
    }
}
