// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** Which source image, or which frame of one, shows each slice of a grid. */
public final class SourceSlices {
    /** A source image that shows a slice; of one with many frames also which, counted from 1. */
    record Source(DataSet header, OptionalInt frame) {
        String text(int tag) {
            return header.text(tag).orElseThrow(() -> header.missing(tag));
        }
    }

    private static final double SAME_DIRECTION = 1e-3;

    private final List<Optional<Source>> bySlice;

    private SourceSlices(List<Optional<Source>> bySlice) {
        this.bySlice = bySlice;
    }

    /** @throws Problem where no image shows any slice, or images of several series do */
    public static SourceSlices of(List<DataSet> headers, Geometry grid, String where) {
        List<Optional<Source>> bySlice = new ArrayList<>();
        for (int k = 0; k < grid.nz(); k++) {
            bySlice.add(Optional.empty());
        }
        Set<String> series = new HashSet<>();
        for (DataSet header : headers) {
            for (Source source : sources(header)) {
                OptionalInt slice = slice(source, grid);
                if (slice.isPresent()) {
                    series.add(source.text(Tag.SeriesInstanceUID));
                    bySlice.set(slice.getAsInt(), Optional.of(source));
                }
            }
        }
        if (series.isEmpty()) {
            throw new Problem("none of " + headers.size() + " source images lies on a slice of the region's grid", where, "give the DICOM images that the region was drawn on");
        }
        if (series.size() > 1) {
            throw new Problem("images of " + series.size() + " series lie on the slices of the region's grid", where, "say which series with --item");
        }
        return new SourceSlices(bySlice);
    }

    private static List<Source> sources(DataSet header) {
        if (header.sequence(Tag.PerFrameFunctionalGroupsSequence).isEmpty()) {
            return List.of(new Source(header, OptionalInt.empty()));
        }
        List<Source> frames = new ArrayList<>();
        for (int frame = 1; frame <= header.sequence(Tag.PerFrameFunctionalGroupsSequence).size(); frame++) {
            frames.add(new Source(header, OptionalInt.of(frame)));
        }
        return frames;
    }

    private static OptionalInt slice(Source source, Geometry grid) {
        double[] position = numbers(source, Tag.PlanePositionSequence, Tag.ImagePositionPatient);
        double[] cosines = numbers(source, Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient);
        boolean size = source.header().whole(Tag.Columns).orElse(0) == grid.nx() && source.header().whole(Tag.Rows).orElse(0) == grid.ny();
        if (!size || position.length != 3 || cosines.length != 6) {
            return OptionalInt.empty();
        }
        boolean along = new Vec3(cosines[0], cosines[1], cosines[2]).minus(grid.axes().i()).length() <= SAME_DIRECTION
                && new Vec3(cosines[3], cosines[4], cosines[5]).minus(grid.axes().j()).length() <= SAME_DIRECTION;
        Vec3 at = grid.toVoxel(new Vec3(position[0], position[1], position[2]));
        double slice = Math.rint(at.z());
        boolean on = new Vec3(at.x(), at.y(), at.z() - slice).length() <= Geometry.SAME_GRID && slice >= 0 && slice < grid.nz();
        return along && on ? OptionalInt.of((int) slice) : OptionalInt.empty();
    }

    private static double[] numbers(Source source, int macro, int tag) {
        return source.frame().isEmpty() ? source.header().numbers(tag)
                : new FunctionalGroups(source.header()).macro(source.frame().getAsInt() - 1, macro).map(item -> item.numbers(tag)).orElse(new double[0]);
    }

    Optional<Source> at(int slice) {
        return bySlice.get(slice);
    }

    /** Any of them, for what all have alike. */
    DataSet any() {
        return bySlice.stream().flatMap(Optional::stream).findFirst().orElseThrow().header();
    }

    /** Each image once. */
    List<Source> images() {
        Set<String> seen = new HashSet<>();
        return bySlice.stream().flatMap(Optional::stream).filter(s -> seen.add(s.text(Tag.SOPInstanceUID))).collect(Collectors.toList());
    }
}
