// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;

/** The contours of an ROI by the planes that they lie on. A plane's place is its index along the image's slices: whole where it belongs to one. */
final class ContourPlanes {
    private final Roi roi;
    private final String where;
    private final Geometry image;
    private final PlaneFill fill;
    private final TreeMap<Double, List<PlacedContour>> planes = new TreeMap<>();
    private final Set<Double> withHoles = new TreeSet<>();
    private final Set<Double> withOverlaps = new TreeSet<>();

    ContourPlanes(Roi roi, List<PlacedContour> contours, Geometry image, String where) {
        this.roi = roi;
        this.where = where;
        this.image = image;
        this.fill = new PlaneFill(image.nx(), image.ny());
        List<PlacedContour> sorted = contours.stream().sorted(Comparator.comparingDouble(PlacedContour::slice).thenComparingInt(PlacedContour::number)).toList();
        for (PlacedContour contour : sorted) {
            planes.computeIfAbsent(place(contour), p -> new ArrayList<>()).add(contour);
        }
    }

    /** The slice if the contour belongs to one; else the last plane, if close, which makes for one plane of both. */
    private double place(PlacedContour contour) {
        if (contour.off() <= ContourPlacement.ON_SLICE) {
            return contour.nearest();
        }
        Double last = planes.isEmpty() ? null : planes.lastKey();
        boolean together = last != null && last != Math.rint(last) && contour.slice() - last <= ContourPlacement.ON_SLICE;
        return together ? last : contour.slice();
    }

    NavigableSet<Double> places() {
        return planes.navigableKeySet();
    }

    /** The pixels of a slice that contours may enclose on any plane, with one more on every side where the slice has it. */
    Box window() {
        int left = image.nx();
        int top = image.ny();
        int right = 0;
        int bottom = 0;
        for (List<PlacedContour> plane : planes.values()) {
            for (PlacedContour contour : plane) {
                Polygon p = contour.polygon();
                left = Math.min(left, p.firstColumn());
                top = Math.min(top, p.firstRow());
                right = Math.max(right, p.endColumn());
                bottom = Math.max(bottom, p.endRow());
            }
        }
        int x = Math.clamp(left - 1, 0, image.nx() - 1);
        int y = Math.clamp(top - 1, 0, image.ny() - 1);
        return new Box(x, y, 0, Math.clamp(right + 2L, x + 1, image.nx()) - x, Math.clamp(bottom + 2L, y + 1, image.ny()) - y, 1);
    }

    boolean isAt(double place) {
        return planes.containsKey(place);
    }

    /** 1 inside. */
    byte[] fill(double place, Task task) {
        List<PlacedContour> plane = planes.get(place);
        boolean exclusive = plane.getFirst().exclusive();
        plane.stream().filter(c -> c.exclusive() != exclusive).findFirst().ifPresent(other -> {
            throw new Problem("contours " + plane.getFirst().number() + " and " + other.number() + " of ROI " + roi.told() + " lie on one plane, but one is CLOSED_PLANAR and the other CLOSEDPLANAR_XOR",
                    where, "export the structure with contours of one type");
        });
        List<Polygon> polygons = plane.stream().map(PlacedContour::polygon).toList();
        PlaneFill.Filled filled = exclusive ? fill.exclusive(polygons) : fill.nested(polygons, task);
        if (filled.holes()) {
            withHoles.add(place);
        }
        if (filled.overlaps()) {
            withOverlaps.add(place);
        }
        return filled.inside();
    }

    /** To be called when all have been filled that are needed. */
    void tell(Task task) {
        if (!withHoles.isEmpty()) {
            task.note("ROI " + roi.told() + ": on " + planes(withHoles) + " a contour lies within another and was taken as a hole in it");
        }
        if (!withOverlaps.isEmpty()) {
            task.note("ROI " + roi.told() + ": on " + planes(withOverlaps) + " contours overlap in part and were united");
        }
    }

    private static String planes(Set<Double> some) {
        return some.size() == 1 ? "1 plane" : some.size() + " planes";
    }
}
