// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.Locale;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/** The voxels of one segment. Frames may come in any order, and those without a pixel may be left out. */
public final class SegMask {
    /** Bytes a pixel: its number, and three times that to decode it. */
    private static final long FRAME = 4L * Integer.BYTES;

    private final DataSet dataSet;
    private final Segment segment;
    private final SegmentationType type;
    private final FunctionalGroups groups;

    public SegMask(DataSet segmentation, Segment segment) {
        this.dataSet = segmentation;
        this.segment = segment;
        this.type = SegmentationType.of(segmentation);
        this.groups = new FunctionalGroups(segmentation);
    }

    /** At most so much memory in bytes {@link #read} takes: the mask, a frame, and what it is decoded by. */
    public static long bytes(DataSet segmentation, Geometry image) {
        int columns = segmentation.whole(Tag.Columns).orElseThrow(() -> segmentation.missing(Tag.Columns));
        int rows = segmentation.whole(Tag.Rows).orElseThrow(() -> segmentation.missing(Tag.Rows));
        Geometry grid = SegGrid.of(segmentation, new FramePlaces(segmentation, new FunctionalGroups(segmentation)), columns, rows, image).geometry();
        return grid.count() + FRAME * columns * rows;
    }

    /** @param image whose grid is the mask's too where frames lie on its slices; else the mask has its own */
    public Mask read(Frames frames, Geometry image, Task task) {
        PixelFormat format = frames.format();
        if (format.samples() != 1 || format.frames() != groups.frames()) {
            throw new Problem("its pixels are no masks: " + format.frames() + " frames of " + format.samples() + " samples", dataSet.where(), "write the segmentation again");
        }
        SegGrid grid = SegGrid.of(dataSet, new FramePlaces(dataSet, groups), format.columns(), format.rows(), image);
        double threshold = threshold();
        byte[] inside = new byte[grid.geometry().count()];
        int[] shownIn = new int[grid.geometry().nz()];
        int[] values = {};
        for (int frame = 0; frame < groups.frames(); frame++) {
            task.check();
            if (!shows(frame)) {
                continue;
            }
            int slice = grid.slices()[frame];
            if (shownIn[slice] > 0) {
                throw new Problem("frames " + shownIn[slice] + " and " + (frame + 1) + " both show segment " + segment.told() + " at the same place", dataSet.where(),
                        "write the segmentation again, each time or phase to a file of its own");
            }
            shownIn[slice] = frame + 1;
            if (values.length == 0) {
                values = frames.frame(frame); // not before it is known that the file has as much
            } else {
                frames.frame(frame, values);
            }
            int at = slice * values.length;
            for (int v = 0; v < values.length; v++) {
                double value = format.number(values[v]);
                boolean in = type == SegmentationType.LABELMAP ? value == segment.entry().number() : value >= threshold;
                inside[at + v] = (byte) (in ? 1 : 0);
            }
            task.progress(frame + 1, groups.frames());
        }
        note(task);
        return new Mask(grid.geometry(), inside);
    }

    /** A pixel at or above it is inside; of a label map none. */
    private double threshold() {
        return switch (type) {
            case BINARY -> 1;
            case FRACTIONAL -> dataSet.number(Tag.MaximumFractionalValue).stream().filter(most -> most > 0).findFirst().orElseThrow(() -> dataSet.missing(Tag.MaximumFractionalValue)) / 2;
            case LABELMAP -> Double.NaN;
        };
    }

    private boolean shows(int frame) {
        if (type == SegmentationType.LABELMAP) {
            return true;
        }
        return groups.macro(frame, Tag.SegmentIdentificationSequence).map(item -> item.whole(Tag.ReferencedSegmentNumber))
                .orElseThrow(() -> new Problem("frame " + (frame + 1) + " does not say which segment it shows: it has no " + Tag.describe(Tag.SegmentIdentificationSequence), dataSet.where(),
                        "write the segmentation again"))
                .orElseThrow(() -> new Problem("frame " + (frame + 1) + " does not say which segment it shows: it has no " + Tag.describe(Tag.ReferencedSegmentNumber), dataSet.where(),
                        "write the segmentation again")) == segment.entry().number();
    }

    private void note(Task task) {
        if (type == SegmentationType.FRACTIONAL) {
            String kind = dataSet.text(Tag.SegmentationFractionalType).map(t -> t.toLowerCase(Locale.ROOT)).orElse("kind not said");
            task.note("segment " + segment.told() + " is fractional (" + kind + "): voxels at half the maximum or above were taken");
        }
    }
}
