// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;

/** Moves the contours of one ROI from the patient onto the slices of an image, whatever way these lie, and counts what falls outside. */
final class ContourPlacement {
    /** A plane belongs to a slice when it is not farther off than this part of the slice spacing. */
    static final double ON_SLICE = 0.05;

    private final Roi roi;
    private final Geometry image;
    private final String where;
    private final PatientToVoxel toVoxel;
    private int beyond;
    private int cut;
    private int open;

    ContourPlacement(Roi roi, Geometry image, String where) {
        this.roi = roi;
        this.image = image;
        this.where = where;
        this.toVoxel = new PatientToVoxel(image);
    }

    /** Those that reach the image's slices; beyond its first and last one none is kept unless wanted. */
    List<PlacedContour> place(boolean keepBeyondEnds, Task task) {
        List<PlacedContour> placed = new ArrayList<>();
        for (Contour contour : roi.contours()) {
            task.check();
            if (contour.type().isClosed()) {
                place(contour, keepBeyondEnds).ifPresent(placed::add);
            } else {
                open++;
            }
        }
        return placed;
    }

    private Optional<PlacedContour> place(Contour contour, boolean keepBeyondEnds) {
        double[] points = contour.points();
        double[] at = new double[3];
        double[] columns = new double[points.length / 3];
        double[] rows = new double[columns.length];
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int p = 0; p < columns.length; p++) {
            toVoxel.put(points, 3 * p, at);
            columns[p] = at[0];
            rows[p] = at[1];
            for (int d = 0; d < 3; d++) {
                least[d] = Math.min(least[d], at[d]);
                most[d] = Math.max(most[d], at[d]);
            }
        }
        if (most[2] - least[2] > 2 * ON_SLICE) {
            throw new Problem(String.format(Locale.ROOT, "%s is not parallel to the image's slices: its points lie %.3g mm apart across them", told(contour), (most[2] - least[2]) * image.spacing().z()),
                    where, "give the image that it was drawn on, or draw it again on this one");
        }
        double slice = (least[2] + most[2]) / 2;
        boolean beside = most[0] < -0.5 || least[0] > image.nx() - 0.5 || most[1] < -0.5 || least[1] > image.ny() - 0.5;
        boolean pastEnds = slice < -0.5 || slice > image.nz() - 0.5;
        if (beside || pastEnds) {
            beyond++;
        } else if (least[0] < -0.5 || most[0] > image.nx() - 0.5 || least[1] < -0.5 || most[1] > image.ny() - 0.5) {
            cut++;
        }
        if (beside || pastEnds && !keepBeyondEnds) {
            return Optional.empty();
        }
        if (Math.max(Math.max(-least[0], most[0]), Math.max(-least[1], most[1])) > Polygon.FARTHEST) {
            throw new Problem(told(contour) + " reaches more than " + Polygon.FARTHEST + " pixels from the image's first one", where, "give the image that it was drawn on");
        }
        return Optional.of(new PlacedContour(contour.number(), contour.type() == ContourType.CLOSEDPLANAR_XOR, least[2], most[2], Polygon.of(columns, rows)));
    }

    private String told(Contour contour) {
        return "contour " + contour.number() + " of ROI " + roi.told();
    }

    /**
     * To be called when all are placed.
     *
     * @throws Problem where nothing of the ROI lies in the image
     */
    void tell(Task task) {
        int closed = roi.items().size() - open;
        if (closed == 0) {
            throw new Problem("ROI " + roi.told() + (open == 0 ? " has no contours" : " has only points and open contours, which enclose nothing"), where,
                    "choose another ROI, or draw this one");
        }
        if (beyond == closed) {
            throw new Problem("ROI " + roi.told() + " lies wholly outside of the image", where,
                    "give the image that it was drawn on; check that both are of one patient and one frame of reference");
        }
        note(task, open, "was left out, for it is a point or open and encloses nothing", "were left out, for they are points or open and enclose nothing");
        note(task, beyond, "lies outside of the image", "lie outside of the image");
        note(task, cut, "lies partly outside of the image and was cut at its border", "lie partly outside of the image and were cut at its border");
    }

    private void note(Task task, int count, String one, String several) {
        if (count > 0) {
            task.note("ROI " + roi.told() + ": " + count + " of " + roi.items().size() + " contours " + (count == 1 ? one : several));
        }
    }
}
