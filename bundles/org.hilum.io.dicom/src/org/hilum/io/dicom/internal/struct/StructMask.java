// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hilum.io.dicom.DicomMaskSettings;
import org.hilum.io.dicom.DicomMaskSettings.Gaps;
import org.hilum.io.dicom.DicomMaskSettings.OffSlice;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/** The voxels of an image that the contours of an ROI enclose; see {@link Polygon} for which these are. */
public final class StructMask {
    /** Bytes a pixel: distances to two planes, and three more while one is made; pixels of some planes, and edges. */
    private static final long SLICE = 5L * Double.BYTES + 8;

    private final Roi roi;
    private final Geometry image;
    private final DicomMaskSettings settings;
    private final String where;

    public StructMask(Roi roi, Geometry image, DicomMaskSettings settings, String where) {
        this.roi = roi;
        this.image = image;
        this.settings = settings;
        this.where = where;
    }

    /** At most so much memory in bytes {@link #draw} takes beside the contours: the mask, and what a slice is filled and interpolated by. */
    public static long bytes(Geometry image) {
        return image.count() + SLICE * image.nx() * image.ny();
    }

    /** @throws Problem where contours are damaged, or don't lie on the image's slices and must not be interpolated */
    public Mask draw(Task task) {
        boolean onSlices = settings.offSlice() == OffSlice.REFUSE;
        ContourPlacement placement = new ContourPlacement(roi, image, where);
        List<PlacedContour> contours = placement.place(!onSlices, task);
        placement.tell(task);
        if (onSlices) {
            contours.forEach(this::checkOnSlice);
        }
        ContourPlanes planes = new ContourPlanes(roi, contours, image, where);
        byte[] inside = new byte[image.count()];
        List<Integer> empty = new ArrayList<>();
        for (int k = 0; k < image.nz(); k++) {
            task.check();
            if (planes.isAt(k)) {
                put(planes.fill(k, task), k, inside);
            } else {
                empty.add(k);
            }
            task.progress(k + 1, image.nz());
        }
        fillBetween(planes, empty, inside, task);
        planes.tell(task);
        return new Mask(image, inside);
    }

    private void checkOnSlice(PlacedContour contour) {
        if (contour.off() > ContourPlacement.ON_SLICE) {
            double mm = image.spacing().z();
            throw new Problem(String.format(Locale.ROOT, "contour %d of ROI %s lies %.3g mm off the nearest slice, %d of %d; allowed are %.3g mm, 5 %% of the slice spacing", contour.number(), roi.told(),
                    contour.off() * mm, contour.nearest() + 1, image.nz(), ContourPlacement.ON_SLICE * mm), where,
                    "give the image that it was drawn on, or let shapes be interpolated between contours: off-slice: interpolate");
        }
    }

    /** @param empty slices that have no contours */
    private void fillBetween(ContourPlanes planes, List<Integer> empty, byte[] inside, Task task) {
        boolean across = settings.gaps() == Gaps.INTERPOLATE;
        boolean shapes = across || planes.places().stream().anyMatch(at -> at != Math.rint(at));
        BetweenPlanes between = new BetweenPlanes(planes, across, image, task);
        List<Integer> made = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int k : empty) {
            task.check();
            boolean within = k > planes.places().first() && k < planes.places().last();
            Optional<byte[]> shape = shapes && (within || settings.offSlice() == OffSlice.INTERPOLATE) ? between.at(k) : Optional.empty();
            if (shape.isPresent()) {
                put(shape.get(), k, inside);
                made.add(k);
            } else if (within) {
                left.add(k);
            }
        }
        if (!made.isEmpty()) {
            task.note("ROI " + roi.told() + ": " + SliceNumbers.of(made, image.nz()) + (made.size() == 1 ? " was" : " were") + " interpolated from contours on " + planes.places().size() + " planes");
        }
        if (!left.isEmpty()) {
            task.note("ROI " + roi.told() + " has no contour on " + SliceNumbers.of(left, image.nz()) + ", between others: it may have several parts, or contours are missing; "
                    + (left.size() == 1 ? "this slice was" : "these slices were") + " left empty");
        }
    }

    private static void put(byte[] plane, int k, byte[] inside) {
        System.arraycopy(plane, 0, inside, k * plane.length, plane.length);
    }
}
