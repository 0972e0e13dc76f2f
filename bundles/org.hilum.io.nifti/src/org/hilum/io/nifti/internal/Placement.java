// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.util.Locale;

import org.hilum.image.file.AffineGrid;
import org.hilum.io.nifti.NiftiSettings.Orientation;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/**
 * Where a NIfTI grid lies in the patient. The format's own space is RAS (x to the right, y to anterior); Hilum's is LPS,
 * so x and y change sign. Method 2 (qform) and method 3 (sform) are those of the NIfTI-1 standard.
 */
public final class Placement {
    private final Header header;
    private final String where;

    public Placement(Header header, String where) {
        this.header = header;
        this.where = where;
    }

    /** The grid as the header places it. */
    public Geometry geometry(Orientation by) {
        return switch (by) {
            case SFORM -> sform();
            case QFORM -> qform();
            case SPACING -> spacing();
            case AUTO -> agreed();
        };
    }

    private Geometry agreed() {
        boolean s = header.sform().code() > 0;
        boolean q = header.qform().code() > 0;
        if (!s && !q) {
            throw new Problem("neither its sform nor its qform is set: it doesn't say where and which way round the image lies in the patient", where,
                    "set orientation: spacing to use it by its voxel spacing alone, if left and right don't matter");
        }
        if (!s) {
            return qform();
        }
        Geometry bySform = sform();
        if (q && !bySform.sameGrid(qform())) {
            throw new Problem(String.format(Locale.ROOT, "its sform and its qform place the image differently, by up to %.4g mm", bySform.cornerDistance(qform())),
                    where,
                    "find out which one is right and set orientation: sform or orientation: qform");
        }
        return bySform;
    }

    private Geometry sform() {
        Header.Sform s = header.sform();
        if (s.code() <= 0) {
            throw new Problem("orientation: sform is asked for, but its sform is not set", where, "set orientation: auto");
        }
        return grid(new Vec3(s.x()[0], s.y()[0], s.z()[0]), new Vec3(s.x()[1], s.y()[1], s.z()[1]), new Vec3(s.x()[2], s.y()[2], s.z()[2]),
                new Vec3(s.x()[3], s.y()[3], s.z()[3]));
    }

    /** The quaternion's rotation matrix; its real part a follows from unit length. */
    private Geometry qform() {
        Header.Qform q = header.qform();
        if (q.code() <= 0) {
            throw new Problem("orientation: qform is asked for, but its qform is not set", where, "set orientation: auto");
        }
        double norm = q.b() * q.b() + q.c() * q.c() + q.d() * q.d();
        double length = norm > 1 ? Math.sqrt(norm) : 1;
        double a = Math.sqrt(Math.max(0, 1 - norm));
        double b = q.b() / length;
        double c = q.c() / length;
        double d = q.d() / length;
        Vec3 i = scaled(header.spacing()[0], a * a + b * b - c * c - d * d, 2 * (b * c + a * d), 2 * (b * d - a * c));
        Vec3 j = scaled(header.spacing()[1], 2 * (b * c - a * d), a * a + c * c - b * b - d * d, 2 * (c * d + a * b));
        Vec3 k = scaled(header.spacing()[2], q.qfac() * 2 * (b * d + a * c), q.qfac() * 2 * (c * d - a * b), q.qfac() * (a * a + d * d - b * b - c * c));
        return grid(i, j, k, new Vec3(q.x(), q.y(), q.z()));
    }

    private Geometry spacing() {
        double[] mm = header.spacing();
        return grid(new Vec3(-mm[0], 0, 0), new Vec3(0, -mm[1], 0), new Vec3(0, 0, mm[2]), new Vec3(0, 0, 0));
    }

    private static Vec3 scaled(double spacing, double x, double y, double z) {
        return new Vec3(x, y, z).times(spacing);
    }

    /** From the steps of the three indices and the place of the first voxel, all in RAS and the file's unit. */
    private Geometry grid(Vec3 i, Vec3 j, Vec3 k, Vec3 origin) {
        return AffineGrid.of(header.nx(), header.ny(), header.nz(), lps(i), lps(j), lps(k), lps(origin), header.mmPerUnit(), where,
                "resample it onto a straight grid, or set orientation: qform if that one is right");
    }

    /** The added 0 turns −0 into 0, so that equal places are equal records. */
    private static Vec3 lps(Vec3 ras) {
        return new Vec3(0 - ras.x(), 0 - ras.y(), 0 + ras.z());
    }
}
