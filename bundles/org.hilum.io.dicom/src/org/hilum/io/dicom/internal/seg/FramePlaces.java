// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.image.file.PossibleLengths;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Vec3;

/** Where the frames of a segmentation lie: all alike but for how far along their normal. */
final class FramePlaces {
    /** Directions agree within this per cosine, places within this part of a pixel. */
    private static final double SAME_DIRECTION = 1e-4;
    private static final double SAME_PLACE = 0.01;
    /** Cosines are rounded decimals. */
    private static final double OFF_UNIT = 1e-3;

    private final Vec3 rows;
    private final Vec3 columns;
    private final double alongRow;
    private final double betweenRows;
    private final Vec3 first;
    private final double[] along;
    private final OptionalDouble announced;
    private final OptionalDouble thickness;

    FramePlaces(DataSet dataSet, FunctionalGroups groups) {
        double[] cosines = groups.numbers(0, Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient, 6);
        double[] spacing = groups.numbers(0, Tag.PixelMeasuresSequence, Tag.PixelSpacing, 2);
        Vec3 right = new Vec3(cosines[0], cosines[1], cosines[2]);
        Vec3 down = new Vec3(cosines[3], cosines[4], cosines[5]);
        if (!(Math.abs(right.length() - 1) <= OFF_UNIT && Math.abs(down.length() - 1) <= OFF_UNIT && Math.abs(right.dot(down)) <= OFF_UNIT)) {
            throw dataSet.wrong(Tag.ImageOrientationPatient, "gives no two perpendicular directions");
        }
        this.rows = right.times(1 / right.length());
        this.columns = down.times(1 / down.length());
        this.betweenRows = spacing[0];
        this.alongRow = spacing[1];
        if (!(PossibleLengths.isSpacing(alongRow) && PossibleLengths.isSpacing(betweenRows))) {
            throw dataSet.wrong(Tag.PixelSpacing, "is impossible: " + alongRow + " x " + betweenRows + " mm");
        }
        this.first = position(groups, 0);
        if (!PossibleLengths.isPlace(first)) {
            throw dataSet.wrong(Tag.ImagePositionPatient, "lies more than a kilometre away");
        }
        this.announced = positive(groups.macro(0, Tag.PixelMeasuresSequence), Tag.SpacingBetweenSlices);
        this.thickness = positive(groups.macro(0, Tag.PixelMeasuresSequence), Tag.SliceThickness);
        this.along = new double[groups.frames()];
        for (int frame = 0; frame < along.length; frame++) {
            if (differ(cosines, groups.numbers(frame, Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient, 6), SAME_DIRECTION)
                    || differ(spacing, groups.numbers(frame, Tag.PixelMeasuresSequence, Tag.PixelSpacing, 2), SAME_DIRECTION * Math.min(alongRow, betweenRows))) {
                throw new Problem("frames 1 and " + (frame + 1) + " differ in orientation or pixel spacing", dataSet.where(), "write each stack of frames to a file of its own");
            }
            Vec3 apart = position(groups, frame).minus(first);
            double inPlane = Math.hypot(apart.dot(rows) / alongRow, apart.dot(columns) / betweenRows);
            if (!(inPlane <= SAME_PLACE)) {
                throw new Problem(String.format(Locale.ROOT, "frame %d lies %.3g pixels beside frame 1: the frames are no stack", frame + 1, inPlane), dataSet.where(),
                        "write the segmentation again with frames one above the other");
            }
            along[frame] = apart.dot(normal());
            if (!PossibleLengths.isAway(along[frame])) {
                throw dataSet.wrong(Tag.ImagePositionPatient, "lies more than a kilometre away");
            }
        }
    }

    private static Vec3 position(FunctionalGroups groups, int frame) {
        double[] mm = groups.numbers(frame, Tag.PlanePositionSequence, Tag.ImagePositionPatient, 3);
        return new Vec3(mm[0], mm[1], mm[2]);
    }

    private static OptionalDouble positive(Optional<DataSet> item, int tag) {
        OptionalDouble number = item.map(i -> i.number(tag)).orElse(OptionalDouble.empty());
        return number.isPresent() && PossibleLengths.isSpacing(number.getAsDouble()) ? number : OptionalDouble.empty();
    }

    private static boolean differ(double[] a, double[] b, double by) {
        for (int d = 0; d < a.length; d++) {
            if (!(Math.abs(a[d] - b[d]) <= by)) {
                return true;
            }
        }
        return false;
    }

    /** Direction in which columns are counted, along a row. */
    Vec3 rows() {
        return rows;
    }

    /** Direction in which rows are counted, along a column. */
    Vec3 columns() {
        return columns;
    }

    Vec3 normal() {
        return rows.cross(columns);
    }

    /** Distance of columns, in mm. */
    double alongRow() {
        return alongRow;
    }

    double betweenRows() {
        return betweenRows;
    }

    /** Centre of the first pixel of the first frame. */
    Vec3 first() {
        return first;
    }

    /** How far each frame lies from the first, along the normal, in mm. */
    double[] along() {
        return along;
    }

    /** The spacing between slices that the file tells. */
    OptionalDouble announced() {
        return announced;
    }

    OptionalDouble thickness() {
        return thickness;
    }

    /** The least distance between two frames that do not lie at the same place. */
    OptionalDouble leastStep() {
        double[] sorted = along.clone();
        Arrays.sort(sorted);
        double least = Double.POSITIVE_INFINITY;
        for (int f = 1; f < sorted.length; f++) {
            double step = sorted[f] - sorted[f - 1];
            if (step > SAME_PLACE * Math.min(alongRow, betweenRows)) {
                least = Math.min(least, step);
            }
        }
        return Double.isInfinite(least) ? OptionalDouble.empty() : OptionalDouble.of(least);
    }
}
