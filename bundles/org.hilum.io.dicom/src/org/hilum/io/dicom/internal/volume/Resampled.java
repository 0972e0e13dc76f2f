// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.volume;

import java.util.BitSet;

import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.io.dicom.internal.series.Layer;
import org.hilum.io.dicom.internal.series.Shift;
import org.hilum.io.dicom.internal.series.Stack;
import org.hilum.io.dicom.internal.value.Conversion;
import org.hilum.spi.image.Geometry;

/**
 * Slices made by linear interpolation: between the pixels of a plane where it is shifted, and between two planes where they are
 * uneven. Outside of a plane, and wherever padding has a part, is padding.
 */
final class Resampled {
    private final Stack stack;
    private final Conversion conversion;
    private final PlaneValues planes;
    private Shifted lower;
    private Shifted upper;

    /** A plane on the volume's grid. */
    private record Shifted(int plane, float[] values, BitSet padding) {
    }

    Resampled(Stack stack, Conversion conversion, PlaneValues planes) {
        this.stack = stack;
        this.conversion = conversion;
        this.planes = planes;
    }

    void fill(Layer layer, float[] to, int at, BitSet padding) {
        Shifted below = shifted(layer.below());
        Shifted above = layer.above() == layer.below() ? below : shifted(layer.above());
        lower = below;
        upper = above;
        double w = layer.weight();
        for (int p = 0; p < below.values().length; p++) {
            to[at + p] = (float) ((1 - w) * below.values()[p] + w * above.values()[p]);
            if (below.padding().get(p) || above.padding().get(p)) {
                padding.set(at + p);
            }
        }
    }

    private Shifted shifted(int plane) {
        if (lower != null && lower.plane() == plane) {
            return lower;
        }
        if (upper != null && upper.plane() == plane) {
            return upper;
        }
        Plane from = stack.planes().get(plane);
        float[] values = new float[from.rows() * from.columns()];
        BitSet padding = new BitSet();
        planes.read(from, conversion.planes().get(plane), values, 0, padding);
        Shift shift = stack.shifts().get(plane);
        boolean stays = shift.isNone() && from.columns() == stack.geometry().nx() && from.rows() == stack.geometry().ny();
        return stays ? new Shifted(plane, values, padding) : moved(plane, from, values, padding, shift);
    }

    private Shifted moved(int plane, Plane from, float[] values, BitSet padding, Shift shift) {
        Geometry grid = stack.geometry();
        float[] moved = new float[grid.nx() * grid.ny()];
        BitSet none = new BitSet();
        for (int j = 0; j < grid.ny(); j++) {
            Step row = Step.of(j + shift.rows(), from.rows());
            for (int i = 0; i < grid.nx(); i++) {
                Step column = Step.of(i + shift.columns(), from.columns());
                int a = row.low() * from.columns();
                int b = row.high() * from.columns();
                int p = i + grid.nx() * j;
                double top = (1 - column.weight()) * values[a + column.low()] + column.weight() * values[a + column.high()];
                double bottom = (1 - column.weight()) * values[b + column.low()] + column.weight() * values[b + column.high()];
                moved[p] = (float) ((1 - row.weight()) * top + row.weight() * bottom);
                if (row.outside() || column.outside() || padding.get(a + column.low()) || padding.get(a + column.high()) || padding.get(b + column.low())
                        || padding.get(b + column.high())) {
                    none.set(p);
                }
            }
        }
        return new Shifted(plane, moved, none);
    }

    /** A place between two pixels of a line; outside, the pixel at its end. */
    private record Step(int low, int high, double weight, boolean outside) {
        /** Rounding of positions makes nothing lie outside. */
        private static final double SLACK = 1e-3;

        static Step of(double at, int count) {
            double inside = Math.min(count - 1, Math.max(0, at));
            int low = (int) Math.floor(inside);
            double weight = inside - low;
            return new Step(low, weight == 0 ? low : low + 1, weight, Math.abs(at - inside) > SLACK);
        }
    }
}
