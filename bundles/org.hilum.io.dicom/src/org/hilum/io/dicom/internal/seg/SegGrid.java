// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/**
 * The grid that the frames of a segmentation lie on. Frames without a pixel are usually left out, so that the file tells neither
 * where the grid begins and ends nor, for certain, how far its slices are apart: where the frames lie on slices of the image,
 * the grid is the image's; else it goes from the first frame to the last, its slices as far apart as the file says if that
 * fits, or as the closest two frames are.
 *
 * @param slices the slice of each frame
 */
record SegGrid(Geometry geometry, int[] slices) {
    /** A slice is off its place when by more than 1 % of the spacing and this many mm. */
    private static final double UNEVEN = 0.01;
    private static final double UNEVEN_MM = 0.01;

    static SegGrid of(DataSet dataSet, FramePlaces places, int columns, int rows, Geometry image) {
        return onImage(places, columns, rows, image).orElseGet(() -> own(dataSet, places, columns, rows));
    }

    private static Optional<SegGrid> onImage(FramePlaces places, int columns, int rows, Geometry image) {
        double way = image.axes().k().dot(places.normal()) < 0 ? -1 : 1;
        double step = image.spacing().z();
        double ahead = way * image.origin().minus(places.first()).dot(places.normal());
        double[] along = new double[places.along().length];
        for (int f = 0; f < along.length; f++) {
            along[f] = way * places.along()[f] - ahead;
        }
        Optional<int[]> slices = slices(along, step, Geometry.SAME_GRID * step);
        if (slices.isEmpty()) {
            return Optional.empty();
        }
        for (int slice : slices.get()) {
            if (slice < 0 || slice >= image.nz()) {
                return Optional.empty();
            }
        }
        // where the frames themselves put slice 0; the image's own origin must not hide that they are off
        int anchor = slices.get()[0];
        Vec3 origin = places.first().minus(places.normal().times(way * anchor * step));
        if (!fits(columns, rows, image.nz())) {
            return Optional.empty();
        }
        Geometry whole = new Geometry(columns, rows, image.nz(), new Vec3(places.alongRow(), places.betweenRows(), step), origin, new Axes(places.rows(), places.columns(), places.normal().times(way)));
        return image.sameGrid(whole) ? Optional.of(new SegGrid(whole, slices.get())) : Optional.empty();
    }

    private static SegGrid own(DataSet dataSet, FramePlaces places, int columns, int rows) {
        double lowest = Double.MAX_VALUE;
        for (double a : places.along()) {
            lowest = Math.min(lowest, a);
        }
        double[] along = new double[places.along().length];
        for (int f = 0; f < along.length; f++) {
            along[f] = places.along()[f] - lowest;
        }
        List<Double> steps = new ArrayList<>();
        places.announced().ifPresent(steps::add);
        OptionalDouble least = places.leastStep();
        (least.isPresent() ? least : places.thickness()).ifPresent(steps::add);
        for (double step : steps) {
            Optional<int[]> slices = slices(along, step, Math.max(UNEVEN * step, UNEVEN_MM));
            if (slices.isPresent()) {
                int nz = 1;
                for (int slice : slices.get()) {
                    nz = Math.max(nz, slice + 1);
                }
                if (!fits(columns, rows, nz)) {
                    throw new Problem("its frames span a grid of " + columns + " x " + rows + " x " + nz + " voxels, which is too large", dataSet.where(), "crop it, or raise the limit of memory with -Xmx");
                }
                return new SegGrid(new Geometry(columns, rows, nz, new Vec3(places.alongRow(), places.betweenRows(), step), places.first().plus(places.normal().times(lowest)),
                        new Axes(places.rows(), places.columns(), places.normal())), slices.get());
            }
        }
        if (steps.isEmpty()) {
            throw dataSet.missing(Tag.SpacingBetweenSlices);
        }
        throw new Problem("its frames are unevenly spaced: they lie on no slices of one distance", dataSet.where(), "write the segmentation again on the grid of its image");
    }

    private static boolean fits(int columns, int rows, int slices) {
        double voxels = (double) columns * rows * slices;
        return voxels <= Integer.MAX_VALUE - 8 && voxels <= Runtime.getRuntime().maxMemory() / 8.0;
    }

    private static Optional<int[]> slices(double[] along, double step, double tolerance) {
        int[] slices = new int[along.length];
        for (int f = 0; f < along.length; f++) {
            double slice = Math.rint(along[f] / step);
            if (!(Math.abs(along[f] - slice * step) <= tolerance) || Math.abs(slice) > 1_000_000) {
                return Optional.empty();
            }
            slices[f] = (int) slice;
        }
        return Optional.of(slices);
    }
}
