// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;

/** Brings a mask onto any other grid by the patient's coordinates: another image of the same frame of reference. */
public final class MaskTransfer {
    /** A half counts as inside also after rounding errors. */
    private static final double HALF = 0.5 - 1e-6;

    private MaskTransfer() {
    }

    /** Inside is where the mask, interpolated along straight lines and 0 beyond its own grid, reaches one half. */
    public static Mask onto(Mask mask, Geometry grid) {
        Geometry own = mask.geometry();
        byte[] inside = new byte[grid.count()];
        // affine: one step along an index is the same everywhere
        Vec3 first = own.toVoxel(grid.toPatient(0, 0, 0));
        Vec3 di = own.toVoxel(grid.toPatient(1, 0, 0)).minus(first);
        Vec3 dj = own.toVoxel(grid.toPatient(0, 1, 0)).minus(first);
        Vec3 dk = own.toVoxel(grid.toPatient(0, 0, 1)).minus(first);
        for (int k = 0, v = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++, v++) {
                    double x = first.x() + i * di.x() + j * dj.x() + k * dk.x();
                    double y = first.y() + i * di.y() + j * dj.y() + k * dk.y();
                    double z = first.z() + i * di.z() + j * dj.z() + k * dk.z();
                    inside[v] = (byte) (value(mask, x, y, z) >= HALF ? 1 : 0);
                }
            }
        }
        return new Mask(grid, inside);
    }

    private static double value(Mask mask, double x, double y, double z) {
        Geometry g = mask.geometry();
        if (!(x > -1 && y > -1 && z > -1 && x < g.nx() && y < g.ny() && z < g.nz())) {
            return 0;
        }
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        int k = (int) Math.floor(z);
        double sum = 0;
        for (int c = 0; c < 8; c++) {
            int a = i + (c & 1);
            int b = j + (c >> 1 & 1);
            int d = k + (c >> 2);
            if (a >= 0 && b >= 0 && d >= 0 && a < g.nx() && b < g.ny() && d < g.nz() && mask.at(a, b, d)) {
                sum += (1 - Math.abs(x - a)) * (1 - Math.abs(y - b)) * (1 - Math.abs(z - d));
            }
        }
        return sum;
    }
}
