// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hilum.spi.image.Geometry;
import org.hilum.ui.image.slice.SliceGrid.Cell;

/** Where a slice cuts the box of another grid's voxels, which may be turned against it: the corners of a convex polygon. */
public final class BoxSection {
    private BoxSection() {
    }

    /** The corners in order round the polygon, as places on the slice's grid; none where the slice passes the box by. */
    public static List<Cell> of(Geometry box, SliceGrid grid, int slice) {
        Cell[] corners = new Cell[8];
        for (int c = 0; c < corners.length; c++) {
            corners[c] = grid.place(box.toPatient(end(c & 1, box.nx()), end(c >> 1 & 1, box.ny()), end(c >> 2, box.nz())));
        }
        List<Cell> cut = new ArrayList<>();
        for (int c = 0; c < corners.length; c++) {
            for (int axis = 1; axis < corners.length; axis <<= 1) {
                if ((c & axis) == 0) {
                    cut(corners[c], corners[c | axis], slice, cut);
                }
            }
        }
        double column = cut.stream().mapToDouble(Cell::column).average().orElse(0);
        double row = cut.stream().mapToDouble(Cell::row).average().orElse(0);
        cut.sort(Comparator.comparingDouble(c -> Math.atan2(c.row() - row, c.column() - column)));
        return cut;
    }

    /** The outer border of a grid's first or last voxel. */
    private static double end(int last, int count) {
        return last == 0 ? -0.5 : count - 0.5;
    }

    private static void cut(Cell a, Cell b, int slice, List<Cell> into) {
        if (a.slice() <= slice != b.slice() <= slice) {
            double t = (slice - a.slice()) / (b.slice() - a.slice());
            into.add(new Cell(a.column() + t * (b.column() - a.column()), a.row() + t * (b.row() - a.row()), slice));
        }
    }
}
