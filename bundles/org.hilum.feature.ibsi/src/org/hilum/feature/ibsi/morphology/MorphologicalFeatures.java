// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.Feature;
import org.hilum.spi.Undefined;

/**
 * The 29 morphological features of IBSI, all but those of the smallest box and the smallest ellipsoid with reference values. A and V are area and volume of the surface mesh; a, b
 * and c the semi-axes 2 √λ of the ellipsoid of the voxel centres' principal axes, the standard's approximate enclosing
 * ellipsoid (AEE).
 */
final class MorphologicalFeatures {
    private static final String MM = "mm";
    private static final String MM2 = "mm²";
    private static final String MM3 = "mm³";
    private static final String NONE = "";

    static final List<Feature<Shape>> ALL = List.of(
            feature("volume-mesh", "Volume (mesh)", "RNU0", MM3, "V", s -> s.mesh().volume()),
            feature("volume-voxel-counting", "Volume (voxel counting)", "YEKZ", MM3, "number of voxels · volume of a voxel",
                    s -> s.voxels().count() * s.voxelVolume()),
            feature("surface-area-mesh", "Surface area (mesh)", "C0JK", MM2, "A", s -> s.mesh().area()),
            feature("surface-to-volume-ratio", "Surface to volume ratio", "2PR5", "mm⁻¹", "A / V", s -> s.mesh().area() / s.mesh().volume()),
            feature("compactness-1", "Compactness 1", "SKGS", NONE, "V / (π^{1/2} A^{3/2})", MorphologicalFeatures::compactness1),
            feature("compactness-2", "Compactness 2", "BQWJ", NONE, "36 π V² / A³", MorphologicalFeatures::compactness2),
            feature("spherical-disproportion", "Spherical disproportion", "KRCK", NONE, "A / (36 π V²)^{1/3}", s -> 1 / sphericity(s)),
            feature("sphericity", "Sphericity", "QCFX", NONE, "(36 π V²)^{1/3} / A", MorphologicalFeatures::sphericity),
            feature("asphericity", "Asphericity", "25C7", NONE, "(A³ / (36 π V²))^{1/3} − 1", s -> 1 / sphericity(s) - 1),
            feature("centre-of-mass-shift", "Centre of mass shift", "KLMA", MM, "|mean p over the morphological mask − Σ X p / Σ X over the intensity mask|",
                    MorphologicalFeatures::centreOfMassShift),
            feature("maximum-3d-diameter", "Maximum 3D diameter", "L0JK", MM, "the greatest distance between two vertices of the mesh",
                    s -> s.hull().diameter()),
            feature("major-axis-length", "Major axis length", "TDIC", MM, "2a = 4 √λ_1", s -> 2 * s.voxels().ellipsoid().a()),
            feature("minor-axis-length", "Minor axis length", "P9VJ", MM, "2b = 4 √λ_2", s -> 2 * s.voxels().ellipsoid().b()),
            feature("least-axis-length", "Least axis length", "7J51", MM, "2c = 4 √λ_3", s -> 2 * s.voxels().ellipsoid().c()),
            feature("elongation", "Elongation", "Q3CK", NONE, "b / a", s -> s.voxels().ellipsoid().b() / s.voxels().ellipsoid().a()),
            feature("flatness", "Flatness", "N17B", NONE, "c / a", s -> s.voxels().ellipsoid().c() / s.voxels().ellipsoid().a()),
            feature("volume-density-aabb", "Volume density (axis-aligned bounding box)", "PBX1", NONE, "V / volume of the smallest box along the axes of the grid that holds the voxels",
                    MorphologicalFeatures::volumeDensityAabb),
            feature("area-density-aabb", "Area density (axis-aligned bounding box)", "R59B", NONE, "A / area of that box",
                    MorphologicalFeatures::areaDensityAabb),
            feature("volume-density-ombb", "Volume density (oriented minimum bounding box)", "ZH1A", NONE,
                    "V / volume of the smallest box, in whatever orientation, that holds the mesh", s -> s.mesh().volume() / s.orientedBox().volume()),
            feature("area-density-ombb", "Area density (oriented minimum bounding box)", "IQYR", NONE, "A / area of that box", s -> s.mesh().area() / s.orientedBox().area()),
            feature("volume-density-aee", "Volume density (approximate enclosing ellipsoid)", "6BDE", NONE, "V / (4 π a b c / 3)",
                    MorphologicalFeatures::volumeDensityAee),
            feature("area-density-aee", "Area density (approximate enclosing ellipsoid)", "RDD2", NONE, "A / area of the ellipsoid (a, b, c), by the standard's series of Legendre polynomials up to degree 20",
                    MorphologicalFeatures::areaDensityAee),
            feature("volume-density-mvee", "Volume density (minimum volume enclosing ellipsoid)", "SWZ1", NONE, "V / volume of the smallest ellipsoid that holds the mesh",
                    s -> s.mesh().volume() / enclosing(s).volume()),
            feature("area-density-mvee", "Area density (minimum volume enclosing ellipsoid)", "BRI8", NONE, "A / area of that ellipsoid, by the same series",
                    s -> s.mesh().area() / enclosing(s).area()),
            feature("volume-density-convex-hull", "Volume density (convex hull)", "R3ER", NONE, "V / volume of the convex hull of the mesh",
                    s -> s.mesh().volume() / s.hull().volume()),
            feature("area-density-convex-hull", "Area density (convex hull)", "7T7F", NONE, "A / area of the convex hull",
                    s -> s.mesh().area() / s.hull().area()),
            feature("integrated-intensity", "Integrated intensity", "99N0", "{intensity}·mm³", "mean X · V",
                    s -> s.pattern().mean() * s.mesh().volume()),
            feature("moran-i", "Moran's I index", "N365", NONE, "N Σ w (X_p − μ) (X_q − μ) / (Σ w Σ (X − μ)²), over all pairs of voxels p ≠ q",
                    s -> s.pattern().moranI()),
            feature("geary-c", "Geary's C measure", "NPT7", NONE, "(N − 1) Σ w (X_p − X_q)² / (2 Σ w Σ (X − μ)²), over the same pairs",
                    s -> s.pattern().gearyC()));

    private MorphologicalFeatures() {
    }

    /** V / (√π A<sup>3/2</sup>). */
    static double compactness1(Shape s) {
        return s.mesh().volume() / (Math.sqrt(Math.PI) * Math.pow(s.mesh().area(), 1.5));
    }

    /** 36 π V² / A³. */
    static double compactness2(Shape s) {
        double v = s.mesh().volume();
        double a = s.mesh().area();
        return 36 * Math.PI * v * v / (a * a * a);
    }

    /** (36 π V²)<sup>1/3</sup> / A: the area of the sphere of the same volume by the region's own. */
    static double sphericity(Shape s) {
        double v = s.mesh().volume();
        return Math.cbrt(36 * Math.PI * v * v) / s.mesh().area();
    }

    /** From the mean of the voxel centres of the morphological mask to the centre of mass of the intensities. */
    static double centreOfMassShift(Shape s) {
        return s.voxels().mean().minus(s.pattern().centreOfMass()).length();
    }

    /** V by the volume of the smallest box along the grid's axes that holds the mesh. */
    static double volumeDensityAabb(Shape s) {
        return s.mesh().volume() / (s.box().x() * s.box().y() * s.box().z());
    }

    /** A by the area of the same box. */
    static double areaDensityAabb(Shape s) {
        return s.mesh().area() / (2 * (s.box().x() * s.box().y() + s.box().x() * s.box().z() + s.box().y() * s.box().z()));
    }

    /** V / (4 π a b c / 3). */
    static double volumeDensityAee(Shape s) {
        Ellipsoid ellipsoid = s.voxels().ellipsoid();
        if (ellipsoid.c() == 0) {
            throw new Undefined("the voxel centres lie in one plane, so that their ellipsoid has no volume");
        }
        return s.mesh().volume() / ellipsoid.volume();
    }

    /** A by the area of the same ellipsoid. */
    static double areaDensityAee(Shape s) {
        Ellipsoid ellipsoid = s.voxels().ellipsoid();
        if (ellipsoid.b() == 0) {
            throw new Undefined("the voxel centres lie on one line, so that their ellipsoid has no area");
        }
        return s.mesh().area() / ellipsoid.area();
    }

    private static Ellipsoid enclosing(Shape s) {
        if (s.enclosing() == Ellipsoid.NOT_FOUND) {
            throw new Undefined("the search for the smallest ellipsoid around the region did not come to its end");
        }
        return s.enclosing();
    }

    private static Feature<Shape> feature(String id, String label, String ibsi, String unit, String definition, ToDoubleFunction<Shape> formula) {
        return new Feature<>(id, label, ibsi, unit, definition, formula);
    }
}
