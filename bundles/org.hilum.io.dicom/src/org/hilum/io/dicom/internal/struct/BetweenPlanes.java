// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;

/**
 * Shapes of the slices that lie between planes of contours. Contours are taken as the middles of slabs, as thick as planes
 * usually (in the lower median) follow each other; where they follow at more than one and a half of that, there is a gap, which may
 * lie between two parts of a structure.
 */
final class BetweenPlanes {
    private static final double GAP = 1.5;
    /** Slices are asked for one after the other: two planes are needed at a time. */
    private static final int KEPT = 2;

    private final ContourPlanes planes;
    private final Geometry image;
    private final boolean acrossGaps;
    private final Box window;
    private final double usual;
    private final Task task;
    private final Map<Double, Shape> shapes = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, Shape> eldest) {
            return size() > KEPT;
        }
    };

    BetweenPlanes(ContourPlanes planes, boolean acrossGaps, Geometry image, Task task) {
        this.planes = planes;
        this.image = image;
        this.acrossGaps = acrossGaps;
        this.window = planes.window();
        this.usual = usual(planes.places());
        this.task = task;
    }

    private static double usual(NavigableSet<Double> places) {
        double[] steps = places.stream().skip(1).mapToDouble(at -> at - places.lower(at)).sorted().toArray();
        return steps.length == 0 ? 1 : steps[(steps.length - 1) / 2];
    }

    /** The pixels of a slice that has no contours of its own; nothing where the structure does not reach it. */
    Optional<byte[]> at(double slice) {
        Double below = planes.places().lower(slice);
        Double above = planes.places().higher(slice);
        if (below != null && above != null && (acrossGaps || above - below <= GAP * usual)) {
            return Optional.of(shape(below).towards(shape(above), (slice - below) / (above - below)));
        }
        if (below != null && slice - below < usual / 2) {
            return Optional.of(shape(below).inside());
        }
        return above != null && above - slice < usual / 2 ? Optional.of(shape(above).inside()) : Optional.empty();
    }

    private Shape shape(double place) {
        Shape shape = shapes.get(place);
        if (shape == null) {
            shape = Shape.of(planes.fill(place, task), image, window);
            shapes.put(place, shape);
        }
        return shape;
    }
}
