// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import org.hilum.engine.map.FeatureMap;
import org.hilum.engine.map.StudyMap;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.slice.ValueRange;

/**
 * A feature's map as the viewer lays it over the image it was made of.
 *
 * @param of what it is a map of
 * @param made its values and why there are none where there are none
 * @param range what its colours go from and to
 */
public record MapOverlay(StudyMap of, FeatureMap made, ValueRange range) {
    public MapOverlay(StudyMap of, FeatureMap made) {
        this(of, made, ValueRange.of(made.values()));
    }

    public Volume values() {
        return made.values();
    }

    /** Whether this is the image it was made of. */
    public boolean isOn(Picture picture) {
        return of.subject().id().equals(picture.caseId()) && of.block().role().equals(picture.role());
    }

    /** The feature's name. */
    public String name() {
        return made.values().quantity().name();
    }

    /** What the map says of a place in the patient (mm, LPS); beyond its voxels there is no value either. */
    public String reading(Vec3 patient) {
        Geometry g = values().geometry();
        Vec3 v = g.toVoxel(patient);
        long i = Math.round(v.x());
        long j = Math.round(v.y());
        long k = Math.round(v.z());
        boolean inside = i >= 0 && j >= 0 && k >= 0 && i < g.nx() && j < g.ny() && k < g.nz();
        return name() + "  " + text(inside ? values().at((int) i, (int) j, (int) k) : Double.NaN);
    }

    /** A value with the feature's unit. */
    public String text(double value) {
        return Reading.measured(value, made.values().quantity().unit());
    }
}
