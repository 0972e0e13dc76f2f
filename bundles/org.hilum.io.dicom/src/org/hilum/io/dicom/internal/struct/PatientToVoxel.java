// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** {@link Geometry#toVoxel}, to the last bit, for the millions of points that contours have: what is alike for all is worked out once. */
final class PatientToVoxel {
    private final Vec3 origin;
    private final Vec3 spacing;
    private final Vec3[] across;
    private final double det;

    PatientToVoxel(Geometry image) {
        Axes axes = image.axes();
        this.origin = image.origin();
        this.spacing = image.spacing();
        this.across = new Vec3[] {axes.j().cross(axes.k()), axes.k().cross(axes.i()), axes.i().cross(axes.j())};
        this.det = across[2].dot(axes.k());
    }

    /** Indices of the point whose coordinates start there. */
    void put(double[] patient, int at, double[] to) {
        double x = patient[at] - origin.x();
        double y = patient[at + 1] - origin.y();
        double z = patient[at + 2] - origin.z();
        to[0] = along(across[0], x, y, z) / det / spacing.x();
        to[1] = along(across[1], x, y, z) / det / spacing.y();
        to[2] = along(across[2], x, y, z) / det / spacing.z();
    }

    private static double along(Vec3 axis, double x, double y, double z) {
        return axis.x() * x + axis.y() * y + axis.z() * z;
    }
}
