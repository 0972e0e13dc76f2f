// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** A grid from the steps of its indices, as files tell it. */
public final class AffineGrid {
    /** Axes of a grid are perpendicular when their cosine is at most this; numbers in headers are rounded. */
    private static final double SKEW = 1e-3;

    private static final String AGAIN = "write the file again with the tool that made it";

    private AffineGrid() {
    }

    /**
     * The grid with so many voxels along its indices.
     *
     * @param i step of the first index in LPS and the file's unit; {@code j} and {@code k} likewise
     * @param origin centre of the first voxel
     * @param straighten what to do where the axes are not perpendicular
     * @throws Problem where the steps cannot be those of a grid
     */
    public static Geometry of(int nx, int ny, int nz, Vec3 i, Vec3 j, Vec3 k, Vec3 origin, double mmPerUnit, String where, String straighten) {
        Vec3 spacing = new Vec3(i.length(), j.length(), k.length()).times(mmPerUnit);
        Vec3 place = origin.times(mmPerUnit);
        if (!(PossibleLengths.isSpacing(spacing.x()) && PossibleLengths.isSpacing(spacing.y()) && PossibleLengths.isSpacing(spacing.z()))) {
            throw new Problem("its voxel spacing " + spacing.x() + " x " + spacing.y() + " x " + spacing.z() + " mm is impossible", where, AGAIN);
        }
        if (!PossibleLengths.isPlace(place)) {
            throw new Problem("its first voxel lies more than a kilometre away", where, AGAIN);
        }
        Vec3 u = unit(i);
        Vec3 v = unit(j);
        Vec3 w = unit(k);
        if (!(Math.abs(u.dot(v)) <= SKEW && Math.abs(u.dot(w)) <= SKEW && Math.abs(v.dot(w)) <= SKEW)) {
            throw new Problem("its voxel axes are not perpendicular (sheared, as by a tilted gantry or an affine registration)", where, straighten);
        }
        return new Geometry(nx, ny, nz, spacing, place, new Axes(u, v, w));
    }

    /** The added 0 turns −0 into 0, so that equal directions are equal records. */
    private static Vec3 unit(Vec3 v) {
        Vec3 u = v.times(1 / v.length());
        return new Vec3(u.x() + 0.0, u.y() + 0.0, u.z() + 0.0);
    }
}
