// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.Slice;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;
import org.hilum.ui.image.slice.SliceGrid.Edges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SliceGridTest {
    private static final Vec3 L = new Vec3(1, 0, 0);
    private static final Vec3 R = new Vec3(-1, 0, 0);
    private static final Vec3 P = new Vec3(0, 1, 0);
    private static final Vec3 A = new Vec3(0, -1, 0);
    private static final Vec3 S = new Vec3(0, 0, 1);
    private static final Vec3 I = new Vec3(0, 0, -1);

    /** As stored by the usual converters: LPS, RAS, sagittal and coronal acquisitions, flipped in every way that occurs. */
    static Stream<Axes> storageOrders() {
        return Stream.of(new Axes(L, P, S), new Axes(R, A, S), new Axes(R, P, S), new Axes(P, I, L), new Axes(A, S, R), new Axes(L, I, P),
                new Axes(S, L, P), new Axes(I, R, A), oblique(20), oblique(-40));
    }

    private static Axes oblique(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Axes(L, new Vec3(0, c, s), new Vec3(0, -s, c));
    }

    private static Geometry geometry(Axes axes) {
        return new Geometry(4, 5, 6, new Vec3(1, 2, 3), new Vec3(10, -20, 30), axes);
    }

    @ParameterizedTest
    @MethodSource("storageOrders")
    void theBoxOfSlices_holdsTheVoxelsOfJustThose(Axes axes) {
        for (Plane plane : Plane.values()) {
            Geometry g = geometry(axes);
            SliceGrid grid = new SliceGrid(plane, g);
            Box box = grid.box(1, 2);
            for (int k = 0; k < g.nz(); k++) {
                for (int j = 0; j < g.ny(); j++) {
                    for (int i = 0; i < g.nx(); i++) {
                        boolean in = i >= box.x() && j >= box.y() && k >= box.z() && i < box.x() + box.nx() && j < box.y() + box.ny() && k < box.z() + box.nz();
                        int slice = grid.sliceAt(g.toPatient(i, j, k));
                        assertEquals(slice == 1 || slice == 2, in, plane + " of " + axes);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("storageOrders")
    void everyStorageOrder_isSeenFromTheFeetTheFrontAndTheLeft(Axes axes) {
        for (Plane plane : Plane.values()) {
            Edges e = new SliceGrid(plane, geometry(axes)).edges();
            String main = "" + e.left().charAt(0) + e.right().charAt(0) + e.top().charAt(0) + e.bottom().charAt(0);
            assertEquals(switch (plane) {
                case AXIAL -> "RLAP";
                case CORONAL -> "RLSI";
                case SAGITTAL -> "APSI";
            }, main, plane + " of " + axes);
        }
    }

    @ParameterizedTest
    @MethodSource("storageOrders")
    void whatASliceShowsAtACell_isTheVoxelAtThatPatientPosition(Axes axes) {
        Geometry g = geometry(axes);
        float[] numbers = new float[g.count()];
        byte[] odd = new byte[g.count()];
        for (int v = 0; v < numbers.length; v++) {
            numbers[v] = v;
            odd[v] = (byte) (v & 1);
        }
        Volume volume = new Volume(g, numbers, Quantity.HU);
        Mask mask = new Mask(g, odd);
        for (Plane plane : Plane.values()) {
            SliceGrid grid = new SliceGrid(plane, g);
            float[] slice = new float[grid.columns() * grid.rows()];
            byte[] inside = new byte[slice.length];
            for (int s = 0; s < grid.slices(); s++) {
                Slice.values(volume, grid, s, slice);
                Slice.inside(mask, grid, s, inside);
                for (int r = 0; r < grid.rows(); r++) {
                    for (int c = 0; c < grid.columns(); c++) {
                        Vec3 voxel = g.toVoxel(grid.patient(new Cell(c, r, s)));
                        int there = g.index((int) Math.rint(voxel.x()), (int) Math.rint(voxel.y()), (int) Math.rint(voxel.z()));
                        assertEquals(there, slice[r * grid.columns() + c]);
                        assertEquals(odd[there], inside[r * grid.columns() + c]);
                        assertEquals(there, grid.index(new Cell(c, r, s)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("storageOrders")
    void placeUndoesPatient(Axes axes) {
        for (Plane plane : Plane.values()) {
            SliceGrid grid = new SliceGrid(plane, geometry(axes));
            Cell back = grid.place(grid.patient(new Cell(1.25, 2.5, 0.75)));
            assertArrayEquals(new double[] {1.25, 2.5, 0.75}, new double[] {back.column(), back.row(), back.slice()}, 1e-9);
        }
    }

    @Test
    void outsideTheImage_thereIsNoVoxel() {
        SliceGrid grid = new SliceGrid(Plane.AXIAL, geometry(Axes.LPS));
        assertEquals(-1, grid.index(new Cell(-0.6, 0, 0)));
        assertEquals(-1, grid.index(new Cell(0, 4.6, 0)));
        assertEquals(-1, grid.index(new Cell(0, 0, 6)));
        assertEquals(0, grid.index(new Cell(-0.4, 0.4, 0)));
    }

    @Test
    void spacingFollowsTheAxes() {
        SliceGrid grid = new SliceGrid(Plane.SAGITTAL, geometry(new Axes(P, I, L)));
        assertEquals(1, grid.columnSpacing());
        assertEquals(2, grid.rowSpacing());
        assertEquals(6, grid.slices());
    }

    @Test
    void obliqueAxes_areNamedByTheirLargestShareFirst() {
        assertEquals(new Edges("R", "L", "AI", "PS"), new SliceGrid(Plane.AXIAL, geometry(oblique(20))).edges());
        assertEquals(new Edges("R", "L", "A", "P"), new SliceGrid(Plane.AXIAL, geometry(oblique(10))).edges());
    }
}
