// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/**
 * The voxel grid of an image as one plane shows it: columns run to the right of the screen, rows down, slices away from
 * the viewer's first one (axial: towards the head, coronal: towards the back, sagittal: towards the left).
 */
public final class SliceGrid {
    private final Plane plane;
    private final Geometry geometry;
    private final Line columns;
    private final Line rows;
    private final Line slices;

    public SliceGrid(Plane plane, Geometry geometry) {
        int[] nearest = Anatomy.nearest(geometry.axes());
        this.plane = plane;
        this.geometry = geometry;
        this.columns = line(geometry, nearest[plane.columns()], plane.columns(), false);
        this.rows = line(geometry, nearest[plane.rows()], plane.rows(), plane.rowsReversed());
        this.slices = line(geometry, nearest[plane.across()], plane.across(), false);
    }

    private static Line line(Geometry g, int voxelAxis, int patientAxis, boolean reversed) {
        boolean grows = Anatomy.component(Anatomy.direction(g.axes(), voxelAxis), patientAxis) >= 0;
        int count = new int[] {g.nx(), g.ny(), g.nz()}[voxelAxis];
        int stride = new int[] {1, g.nx(), g.nx() * g.ny()}[voxelAxis];
        double spacing = Anatomy.component(g.spacing(), voxelAxis);
        return new Line(voxelAxis, grows == reversed, count, stride, spacing);
    }

    public Plane plane() {
        return plane;
    }

    public Geometry geometry() {
        return geometry;
    }

    public int columns() {
        return columns.count();
    }

    public int rows() {
        return rows.count();
    }

    public int slices() {
        return slices.count();
    }

    /** Distance between columns in mm. */
    public double columnSpacing() {
        return columns.spacing();
    }

    /** Distance between rows in mm. */
    public double rowSpacing() {
        return rows.spacing();
    }

    /** Place in the flat voxel array of the first voxel of a slice's first row. */
    int start(int slice) {
        return columns.start() + rows.start() + slices.start() + slice * slices.step();
    }

    int columnStep() {
        return columns.step();
    }

    int rowStep() {
        return rows.step();
    }

    /** Where a patient position (mm, LPS) lies on this grid. */
    public Cell place(Vec3 patient) {
        Vec3 voxel = geometry.toVoxel(patient);
        return new Cell(columns.turn(voxel), rows.turn(voxel), slices.turn(voxel));
    }

    /** The patient position (mm, LPS) of a place on this grid. */
    public Vec3 patient(Cell cell) {
        double[] voxel = new double[3];
        voxel[columns.axis()] = columns.turn(cell.column());
        voxel[rows.axis()] = rows.turn(cell.row());
        voxel[slices.axis()] = slices.turn(cell.slice());
        return geometry.toPatient(voxel[0], voxel[1], voxel[2]);
    }

    /** The slice of this grid that holds a patient position, or -1 outside the image. */
    public int sliceAt(Vec3 patient) {
        int s = (int) Math.rint(place(patient).slice());
        return s >= 0 && s < slices() ? s : -1;
    }

    /** Place in the flat voxel array of the voxel that holds a cell, or -1 outside the image. */
    public int index(Cell cell) {
        int c = (int) Math.rint(cell.column());
        int r = (int) Math.rint(cell.row());
        int s = (int) Math.rint(cell.slice());
        boolean inside = c >= 0 && c < columns() && r >= 0 && r < rows() && s >= 0 && s < slices();
        return inside ? start(s) + c * columns.step() + r * rows.step() : -1;
    }

    /** The voxels of {@code count} slices from {@code first} on. */
    public Box box(int first, int count) {
        int[] from = new int[3];
        int[] size = new int[3];
        size[columns.axis()] = columns();
        size[rows.axis()] = rows();
        from[slices.axis()] = slices.reversed() ? slices() - first - count : first;
        size[slices.axis()] = count;
        return new Box(from[0], from[1], from[2], size[0], size[1], size[2]);
    }

    /** Distance between slices in mm. */
    public double sliceSpacing() {
        return slices.spacing();
    }

    /** Orientation letters at the left, right, upper and lower edge of the screen. */
    public Edges edges() {
        Vec3 right = columns.direction(geometry);
        Vec3 down = rows.direction(geometry);
        return new Edges(Anatomy.letters(right.times(-1)), Anatomy.letters(right), Anatomy.letters(down.times(-1)), Anatomy.letters(down));
    }

    /** A place on a slice grid, in columns, rows and slices counted from 0; voxel centres are whole numbers. */
    public record Cell(double column, double row, double slice) {
    }

    /** What is anatomically where: {@code left} is the letter at the left edge of the screen. */
    public record Edges(String left, String right, String top, String bottom) {
    }

    /** One voxel axis as the screen runs along it; {@code reversed} where its index falls. */
    private record Line(int axis, boolean reversed, int count, int stride, double spacing) {
        int start() {
            return reversed ? (count - 1) * stride : 0;
        }

        int step() {
            return reversed ? -stride : stride;
        }

        double turn(double position) {
            return reversed ? count - 1 - position : position;
        }

        double turn(Vec3 voxel) {
            return turn(Anatomy.component(voxel, axis));
        }

        Vec3 direction(Geometry g) {
            return Anatomy.direction(g.axes(), axis).times(reversed ? -1 : 1);
        }
    }
}
