// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.List;
import java.util.Locale;

import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.io.dicom.internal.plane.Pose;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/**
 * How slices lie beside the normal through the first: shifted evenly where the gantry was tilted. What makes no corner lie off
 * by 1 % of the smallest spacing, or comes of rounded cosines, is no shift.
 */
final class Drift {
    /** What the normal may be off where each cosine of the plane is by {@link Pose#SAME_COSINE}, as a length along 1 mm. */
    private static final double ROUNDING = 2 * Pose.SAME_COSINE;

    private final Places places;
    private final Pose first;
    private final Vec3 perMm;
    private final double allowed;

    Drift(Places places) {
        this.places = places;
        this.first = places.planes().getFirst().pose();
        this.perMm = beside(places.count() - 1).times(1 / places.length());
        double gap = places.length() / (places.count() - 1);
        this.allowed = Math.max(Geometry.SAME_GRID * Math.min(gap, Math.min(first.dx(), first.dy())), ROUNDING * places.length());
    }

    /** Where plane k lies beside the normal, mm. */
    private Vec3 beside(int k) {
        Vec3 d = places.planes().get(k).pose().position().minus(first.position());
        return d.minus(first.normal().times(places.at(k)));
    }

    /** @throws Problem where slices are shifted unevenly */
    void refuseUneven(String where) {
        List<Plane> planes = places.planes();
        for (int k = 0; k < planes.size(); k++) {
            double off = beside(k).minus(perMm.times(places.at(k))).length();
            if (off > allowed) {
                throw new Problem(planes.get(k).name() + " lies " + Slices.mm(off) + " beside the line through the other slices; allowed are " + Slices.mm(allowed), where,
                        "look whether it belongs to another volume");
            }
        }
    }

    boolean isNone() {
        return perMm.length() * places.length() <= allowed;
    }

    double degrees() {
        return Math.toDegrees(Math.atan(perMm.length()));
    }

    Problem problem(String where) {
        return new Problem(String.format(Locale.ROOT, "its slices are shifted against each other: the gantry was tilted by %.2f°, as measured from their positions", degrees()), where,
                "set tilt: resample to have them shifted back by linear interpolation");
    }

    /** Of slices that can't be shifted back either. */
    Problem tooFar(String where) {
        return new Problem(String.format(Locale.ROOT, "its slices are shifted against each other by %.2f°, further than any gantry tilts", degrees()), where,
                "look whether they belong to one volume");
    }

    /** Where plane k lies beside the first in its own plane, in columns. */
    double columns(int k) {
        return beside(k).dot(first.along()) / first.dx();
    }

    /** The same in rows. */
    double rows(int k) {
        return beside(k).dot(first.down()) / first.dy();
    }
}
