// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/**
 * Where the voxels of an image lie in the patient: grid size, voxel spacing (mm), position of the centre of voxel
 * (0, 0, 0) and direction of the voxel axes, in DICOM's LPS patient space.
 *
 * <p>Voxel {@code (i, j, k)} is centred at {@code origin + i·spacing.x·axes.i + j·spacing.y·axes.j + k·spacing.z·axes.k};
 * in a flat array it stands at {@code i + nx·(j + ny·k)}.
 */
public record Geometry(int nx, int ny, int nz, Vec3 spacing, Vec3 origin, Axes axes) {
    /** Two grids are the same when no corner lies further apart than this part of the smallest spacing. */
    public static final double SAME_GRID = 0.01;

    public Geometry {
        if (nx < 1 || ny < 1 || nz < 1 || (long) nx * ny * nz > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("grid of " + nx + " x " + ny + " x " + nz + " voxels cannot be held in one array");
        }
        if (!(spacing.x() > 0 && spacing.y() > 0 && spacing.z() > 0) || !Double.isFinite(spacing.length())) {
            throw new IllegalArgumentException("voxel spacing must be positive, in mm: " + spacing);
        }
        if (!Double.isFinite(origin.length())) {
            throw new IllegalArgumentException("origin is not finite: " + origin);
        }
    }

    /** A grid with its axes along the patient's and its first voxel at the origin. */
    public static Geometry of(int nx, int ny, int nz, double sx, double sy, double sz) {
        return new Geometry(nx, ny, nz, new Vec3(sx, sy, sz), new Vec3(0, 0, 0), Axes.LPS);
    }

    /** Number of voxels. */
    public int count() {
        return nx * ny * nz;
    }

    /** Place of voxel (i, j, k) in a flat array. */
    public int index(int i, int j, int k) {
        return i + nx * (j + ny * k);
    }

    /** Volume of one voxel in mm³. */
    public double voxelVolume() {
        return spacing.x() * spacing.y() * spacing.z();
    }

    /** The whole grid. */
    public Box box() {
        return new Box(0, 0, 0, nx, ny, nz);
    }

    /** Patient position (mm, LPS) of a place given in voxel indices, which may lie between voxels. */
    public Vec3 toPatient(double i, double j, double k) {
        return origin.plus(axes.i().times(i * spacing.x())).plus(axes.j().times(j * spacing.y())).plus(axes.k().times(k * spacing.z()));
    }

    /** Voxel indices (between voxels: fractions) of a patient position in mm, LPS. */
    public Vec3 toVoxel(Vec3 patient) {
        Vec3 d = patient.minus(origin);
        Vec3 a = axes.i();
        Vec3 b = axes.j();
        Vec3 c = axes.k();
        double det = a.cross(b).dot(c);
        return new Vec3(b.cross(c).dot(d) / det / spacing.x(), c.cross(a).dot(d) / det / spacing.y(), a.cross(b).dot(d) / det / spacing.z());
    }

    /** The grid of a part of this one. */
    public Geometry crop(Box b) {
        if (b.x() + b.nx() > nx || b.y() + b.ny() > ny || b.z() + b.nz() > nz) {
            throw new IllegalArgumentException(b + " reaches outside " + nx + "x" + ny + "x" + nz);
        }
        return new Geometry(b.nx(), b.ny(), b.nz(), spacing, toPatient(b.x(), b.y(), b.z()), axes);
    }

    /** Largest distance in mm between corresponding corners; infinite where the grids differ in size. */
    public double cornerDistance(Geometry other) {
        if (nx != other.nx || ny != other.ny || nz != other.nz) {
            return Double.POSITIVE_INFINITY;
        }
        return apart(other, 0);
    }

    /** Largest distance in mm between corresponding corners of the outermost voxels, whatever the sizes of the grids. */
    public double outerDistance(Geometry other) {
        return apart(other, 0.5);
    }

    /** Of the places that lie {@code beyond} the centres of the corner voxels, in voxels. */
    private double apart(Geometry other, double beyond) {
        double worst = 0;
        for (int c = 0; c < 8; c++) {
            worst = Math.max(worst, corner(c, beyond).minus(other.corner(c, beyond)).length());
        }
        return worst;
    }

    private Vec3 corner(int c, double beyond) {
        return toPatient((c & 1) == 0 ? -beyond : nx - 1 + beyond, (c >> 1 & 1) == 0 ? -beyond : ny - 1 + beyond, (c >> 2 & 1) == 0 ? -beyond : nz - 1 + beyond);
    }

    /** Whether voxels of both grids can be paired by index: same size, corners within {@link #SAME_GRID} of the smallest spacing. */
    public boolean sameGrid(Geometry other) {
        double smallest = Math.min(spacing.x(), Math.min(spacing.y(), spacing.z()));
        return cornerDistance(other) <= SAME_GRID * smallest;
    }
}
