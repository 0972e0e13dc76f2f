// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.hilum.io.dicom.DicomImageSettings;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.io.dicom.internal.plane.Pose;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** Makes a volume's grid of its planes, by their positions. */
final class Stacking {
    /** How many times as large as a plane the grid of shifted ones may be: a whole body under the largest tilt there is stays below 4. */
    private static final double MOST_WIDENED = 8;

    private final String where;
    private final DicomImageSettings settings;
    private final List<String> notes = new ArrayList<>();

    private Stacking(String where, DicomImageSettings settings) {
        this.where = where;
        this.settings = settings;
    }

    /** @throws Problem where slices are repeated, missing, uneven or shifted, unless the settings say what becomes of them */
    static Stack of(String item, List<Plane> unordered, String where, DicomImageSettings settings) {
        return new Stacking(where, settings).stack(item, new Places(unordered));
    }

    private Stack stack(String item, Places places) {
        List<Plane> planes = places.planes();
        Plane first = planes.getFirst();
        if (planes.size() == 1) {
            SliceDistance distance = SliceDistance.ofOne(first);
            Geometry grid = grid(first, 1, distance.mm(), where);
            return new Stack(item, planes, grid, List.of(Layer.of(0)), List.of(Shift.NONE), List.of(distance.note()));
        }
        List<Layer> layers = layers(places);
        double gap = places.length() / (layers.size() - 1);
        List<Shift> shifts = new ArrayList<>(Collections.nCopies(planes.size(), Shift.NONE));
        Geometry grid = place(places, layers.size(), gap, shifts);
        if (Division.isOfSeveralAcquisitions(planes)) {
            notes.add("slices of several acquisitions make one even stack and were taken as one volume");
        }
        return new Stack(item, planes, grid, layers, List.copyOf(shifts), List.copyOf(notes));
    }

    private List<Layer> layers(Places places) {
        Slices slices = new Slices(places, where);
        slices.refuseRepeated();
        if (places.areEven()) {
            return IntStream.range(0, places.count()).mapToObj(Layer::of).toList();
        }
        if (settings.slices() == DicomImageSettings.Slices.REFUSE) {
            slices.refuseUneven();
        }
        EvenLayers even = new EvenLayers(places, where);
        notes.add(even.note());
        return even.layers();
    }

    /** The grid; of a tilted gantry it is wide enough for all planes, whose shifts are set. */
    private Geometry place(Places places, int slices, double gap, List<Shift> shifts) {
        Plane first = places.planes().getFirst();
        Pose pose = first.pose();
        Drift drift = new Drift(places);
        drift.refuseUneven(where);
        if (drift.isNone()) {
            return grid(first, slices, gap, where);
        }
        if (settings.tilt() == DicomImageSettings.Tilt.REFUSE) {
            throw drift.problem(where);
        }
        int last = places.count() - 1;
        double left = Math.floor(Math.min(0, drift.columns(last)));
        double top = Math.floor(Math.min(0, drift.rows(last)));
        double width = first.columns() + Math.ceil(Math.max(0, drift.columns(last))) - left;
        double height = first.rows() + Math.ceil(Math.max(0, drift.rows(last))) - top;
        if (width * height > MOST_WIDENED * first.columns() * first.rows()) {
            throw drift.tooFar(where);
        }
        int columns = (int) width;
        int rows = (int) height;
        for (int k = 0; k <= last; k++) {
            shifts.set(k, new Shift(left - drift.columns(k), top - drift.rows(k)));
        }
        notes.add(String.format(Locale.ROOT, "the gantry was tilted by %.2f°, as measured from positions: slices were shifted back by linear interpolation, on a grid of %d x %d pixels", drift.degrees(),
                columns, rows));
        Vec3 origin = pose.position().plus(pose.along().times(left * pose.dx())).plus(pose.down().times(top * pose.dy()));
        return grid(origin, columns, rows, slices, pose, gap);
    }

    /** −0 becomes 0, so that equal directions are equal records. */
    private static Vec3 positive(Vec3 v) {
        return new Vec3(v.x() + 0.0, v.y() + 0.0, v.z() + 0.0);
    }

    /** So many planes like the first, evenly. */
    static Geometry grid(Plane first, int slices, double gap, String where) {
        return grid(first.pose().position(), first.columns(), first.rows(), slices, first.pose(), gap, where);
    }

    private Geometry grid(Vec3 origin, int columns, int rows, int slices, Pose pose, double gap) {
        return grid(origin, columns, rows, slices, pose, gap, where);
    }

    private static Geometry grid(Vec3 origin, int columns, int rows, int slices, Pose pose, double gap, String where) {
        if ((double) columns * rows * slices > Integer.MAX_VALUE - 8) {
            throw new Problem("its grid of " + columns + " x " + rows + " x " + slices + " voxels is too large", where, "crop it, or read a part of it");
        }
        return new Geometry(columns, rows, slices, new Vec3(pose.dx(), pose.dy(), gap), origin, new Axes(positive(pose.along()), positive(pose.down()), positive(pose.normal())));
    }
}
