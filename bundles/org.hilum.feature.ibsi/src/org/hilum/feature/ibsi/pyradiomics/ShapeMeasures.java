// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.feature.ibsi.morphology.MeshDiameters;
import org.hilum.feature.ibsi.morphology.OpenSurfaceMesh;
import org.hilum.feature.ibsi.morphology.VoxelCloud;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;

/** What PyRadiomics' shape features read of a region. */
record ShapeMeasures(OpenSurfaceMesh mesh, MeshDiameters diameters, VoxelCloud voxels, double voxelVolume) {
    /**
     * Of the morphological mask, as in PyRadiomics, which cuts it down to the bounding box of what re-segmentation leaves;
     * {@link Undefined} where nothing is left.
     */
    static ShapeMeasures of(Region region) {
        Mask mask = region.morphological().crop(region.intensity().box().orElseThrow(() -> new Undefined("no voxel is left in the intensity mask")));
        return new ShapeMeasures(OpenSurfaceMesh.of(mask), MeshDiameters.of(mask), VoxelCloud.of(mask, mask.box().orElseThrow()), mask.geometry().voxelVolume());
    }

    /** 4 √λ of the covariance of the N voxel centres, which is divided by N and not by N − 1. */
    double axis(double lambda) {
        return 4 * Math.sqrt(lambda * (voxels.count() - 1) / voxels.count());
    }
}
