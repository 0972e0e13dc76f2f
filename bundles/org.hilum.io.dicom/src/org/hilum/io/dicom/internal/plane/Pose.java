// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.plane;

import org.hilum.dicom.Tag;
import org.hilum.image.file.PossibleLengths;
import org.hilum.spi.image.Vec3;

/**
 * Where a plane lies in the patient.
 *
 * @param position centre of the first pixel, mm
 * @param along unit vector along a row: where the column's number grows
 * @param down unit vector along a column: where the row's number grows
 * @param dx distance of columns, mm
 * @param dy distance of rows, mm
 */
public record Pose(Vec3 position, Vec3 along, Vec3 down, double dx, double dy) {
    /** Orientations are the same within this, in each cosine. */
    public static final double SAME_COSINE = 1e-4;
    private static final double SAME_SPACING = 1e-4;
    private static final double UNIT = 1e-3;

    static Pose of(Attributes plane) {
        double[] p = plane.numbers(Tag.PlanePositionSequence, Tag.ImagePositionPatient, 3);
        double[] o = plane.numbers(Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient, 6);
        double[] s = plane.numbers(Tag.PixelMeasuresSequence, Tag.PixelSpacing, 2);
        Vec3 along = new Vec3(o[0], o[1], o[2]);
        Vec3 down = new Vec3(o[3], o[4], o[5]);
        if (!(Math.abs(along.length() - 1) <= UNIT && Math.abs(down.length() - 1) <= UNIT && Math.abs(along.dot(down)) <= UNIT)) {
            throw plane.file().wrong(Tag.ImageOrientationPatient, "holds no two unit vectors at right angles");
        }
        if (!(PossibleLengths.isSpacing(s[0]) && PossibleLengths.isSpacing(s[1]))) {
            throw plane.file().wrong(Tag.PixelSpacing, "is no distance of pixels in mm");
        }
        Vec3 position = new Vec3(p[0], p[1], p[2]);
        if (!PossibleLengths.isPlace(position)) {
            throw plane.file().wrong(Tag.ImagePositionPatient, "is no place in mm");
        }
        return new Pose(position, along, down, s[1], s[0]);
    }

    public Vec3 normal() {
        Vec3 n = along.cross(down);
        return n.times(1 / n.length());
    }

    /** Whether it may lie in one volume with another, wherever along the normal. */
    public boolean isParallel(Pose other) {
        return same(along, other.along) && same(down, other.down) && same(dx, other.dx) && same(dy, other.dy);
    }

    private static boolean same(Vec3 a, Vec3 b) {
        return Math.abs(a.x() - b.x()) <= SAME_COSINE && Math.abs(a.y() - b.y()) <= SAME_COSINE && Math.abs(a.z() - b.z()) <= SAME_COSINE;
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME_SPACING * a;
    }

    /** The anatomical plane that it is closest to. */
    public String plane() {
        Vec3 n = normal();
        double x = Math.abs(n.x());
        double y = Math.abs(n.y());
        double z = Math.abs(n.z());
        return z >= x && z >= y ? "axial" : y >= x ? "coronal" : "sagittal";
    }
}
