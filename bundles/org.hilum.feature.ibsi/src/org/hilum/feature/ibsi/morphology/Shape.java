// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;

/**
 * What the morphological features read: of the morphological mask its surface mesh, the mesh's convex hull with the smallest
 * box and ellipsoid around it, its bounding box (mm along the grid's axes) and its voxel centres; of the intensity mask where intensities lie.
 */
record Shape(SurfaceMesh mesh, HullMeasures hull, OrientedBox orientedBox, Ellipsoid enclosing, Vec3 box, VoxelCloud voxels, double voxelVolume, IntensityPattern pattern) {
    /** Throws {@link Undefined} where the morphological mask is empty. */
    static Shape of(Region region, Task task) {
        Mask mask = region.morphological();
        Box box = mask.box().orElseThrow(() -> new Undefined("the region holds no voxel"));
        Vec3 mm = mask.geometry().spacing();
        Vec3 size = new Vec3(box.nx() * mm.x(), box.ny() * mm.y(), box.nz() * mm.z());
        SurfaceMesh mesh = SurfaceMesh.of(mask);
        task.check();
        Hull hull = Hull.of(mask);
        task.check();
        return new Shape(mesh, HullMeasures.of(hull), OrientedBox.smallest(hull), EnclosingEllipsoid.of(hull.vertices(), task), size, VoxelCloud.of(mask, box), mask.geometry().voxelVolume(), IntensityPattern.of(region, task));
    }
}
