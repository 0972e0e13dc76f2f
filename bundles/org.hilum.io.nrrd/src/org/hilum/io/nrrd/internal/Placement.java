// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.ArrayList;
import java.util.List;

import org.hilum.image.file.AffineGrid;
import org.hilum.io.nrrd.NrrdSettings.Orientation;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** Where an NRRD grid lies in the patient. Of the spaces that the format names, three say which side is left. */
public final class Placement {
    private static final String BY_SPACING = "set orientation: spacing to use it by its voxel spacing alone, if left and right don't matter";

    private final Header header;
    private final String where;

    public Placement(Header header, String where) {
        this.header = header;
        this.where = where;
    }

    /** The grid as the header places it. */
    public Geometry geometry(Orientation by) {
        return switch (by) {
            case AUTO -> placed();
            case SPACING -> spacing();
        };
    }

    private Geometry placed() {
        if (header.space().isEmpty()) {
            throw new Problem("it names no space: it doesn't say where and which way round the image lies in the patient", where, BY_SPACING);
        }
        Vec3 signs = switch (header.space()) {
            case "left-posterior-superior", "lps" -> new Vec3(1, 1, 1);
            case "right-anterior-superior", "ras" -> new Vec3(-1, -1, 1);
            case "left-anterior-superior", "las" -> new Vec3(1, -1, 1);
            case "left-posterior-superior-time", "lpst", "right-anterior-superior-time", "rast", "left-anterior-superior-time", "last" ->
                throw new Problem("its space " + header.space() + " has time as a fourth dimension", where, "write it with time as an axis that has no direction (none)");
            case "scanner-xyz", "scanner-xyz-time", "3d-right-handed", "3d-left-handed", "3d-right-handed-time", "3d-left-handed-time" ->
                throw new Problem("its space is " + header.space() + ", which doesn't say which side of the patient is left", where, BY_SPACING);
            default -> throw new Problem("its space " + header.space() + " is none that the format defines", where, "correct it; " + BY_SPACING);
        };
        if (!header.hasDirections() || header.origin().isEmpty()) {
            throw new Problem("it has no " + (header.hasDirections() ? "space origin" : "space directions") + ": it doesn't say where and which way round the image lies in the patient", where, BY_SPACING);
        }
        List<Vec3> steps = header.layout().space().stream().map(a -> signed(a.direction().orElseThrow(), signs)).toList();
        return grid(steps.get(0), steps.get(1), steps.get(2), signed(header.origin().get(), signs), header.mmPerUnit());
    }

    private Geometry spacing() {
        List<Double> mm = new ArrayList<>();
        for (Axis axis : header.layout().space()) {
            if (axis.direction().isEmpty() && !axis.hasSpacing()) {
                throw new Problem("it has neither space directions nor spacings: the size of its voxels is not known", where, "write the file again with the tool that made it");
            }
            mm.add(axis.direction().map(d -> d.length() * header.mmPerUnit()).orElseGet(() -> axis.spacing() * Lengths.mmPerUnit(axis.unit(), where)));
        }
        return grid(new Vec3(mm.get(0), 0, 0), new Vec3(0, mm.get(1), 0), new Vec3(0, 0, mm.get(2)), new Vec3(0, 0, 0), 1);
    }

    private Geometry grid(Vec3 i, Vec3 j, Vec3 k, Vec3 origin, double mmPerUnit) {
        List<Axis> n = header.layout().space();
        return AffineGrid.of(n.get(0).size(), n.get(1).size(), n.get(2).size(), i, j, k, origin, mmPerUnit, where, "resample it onto a straight grid");
    }

    /** The added 0 turns −0 into 0, so that equal places are equal records. */
    private static Vec3 signed(Vec3 v, Vec3 signs) {
        return new Vec3(signs.x() * v.x() + 0.0, signs.y() * v.y() + 0.0, signs.z() * v.z() + 0.0);
    }
}
