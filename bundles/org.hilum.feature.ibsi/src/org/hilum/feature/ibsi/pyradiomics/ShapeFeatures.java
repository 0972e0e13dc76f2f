// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;

import org.hilum.feature.ibsi.morphology.VoxelCloud;
import org.hilum.spi.Feature;
import org.hilum.spi.Undefined;

/** The 14 shape features of PyRadiomics. A and V are those of its mesh, which is not the standard's. */
final class ShapeFeatures {
    private static final String MM = "mm";

    static final List<Feature<ShapeMeasures>> ALL = List.of(
            feature("Elongation", "Q3CK", "", "√(λ_minor / λ_major)", s -> ratio(s.voxels(), s.voxels().minor())),
            feature("Flatness", "N17B", "", "√(λ_least / λ_major)", s -> ratio(s.voxels(), s.voxels().least())),
            feature("LeastAxisLength", "", MM, "4 √λ_least, of a covariance divided by N", s -> s.axis(s.voxels().least())),
            feature("MajorAxisLength", "", MM, "4 √λ_major, of a covariance divided by N", s -> s.axis(s.voxels().major())),
            feature("Maximum2DDiameterColumn", "", MM, "largest distance of mesh vertices with the same y", s -> s.diameters().column()),
            feature("Maximum2DDiameterRow", "", MM, "largest distance of mesh vertices with the same x", s -> s.diameters().row()),
            feature("Maximum2DDiameterSlice", "", MM, "largest distance of mesh vertices with the same z", s -> s.diameters().slice()),
            feature("Maximum3DDiameter", "L0JK", MM, "largest distance of mesh vertices", s -> s.diameters().volume()),
            feature("MeshVolume", "", "mm³", "V = Σ a · (b × c) / 6 over the triangles of the mesh", s -> s.mesh().volume()),
            feature("MinorAxisLength", "", MM, "4 √λ_minor, of a covariance divided by N", s -> s.axis(s.voxels().minor())),
            feature("Sphericity", "", "", "(36 π V²)^(1/3) / A", s -> Math.cbrt(36 * Math.PI * s.mesh().volume() * s.mesh().volume()) / s.mesh().area()),
            feature("SurfaceArea", "", "mm²", "A = Σ |(b − a) × (c − a)| / 2 over the triangles of the mesh", s -> s.mesh().area()),
            feature("SurfaceVolumeRatio", "", "mm⁻¹", "A / V", s -> s.mesh().area() / s.mesh().volume()),
            feature("VoxelVolume", "YEKZ", "mm³", "number of voxels · voxel volume", s -> s.voxels().count() * s.voxelVolume()));

    private ShapeFeatures() {
    }

    private static double ratio(VoxelCloud voxels, double lambda) {
        if (voxels.major() == 0) {
            throw new Undefined("a single voxel has no axes");
        }
        return Math.sqrt(lambda / voxels.major());
    }
}
