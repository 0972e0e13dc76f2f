// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.hilum.feature.ibsi.Masks;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;

class OpenSurfaceMeshTest {
    @Test
    void whereNoFaceAlternates_itIsTheClosedMesh() {
        Mask ball = Masks.mask(Geometry.of(12, 11, 10, 1, 1.5, 2), (i, j, k) -> Math.hypot(Math.hypot(i - 6, 1.5 * (j - 5)), 2 * (k - 5)) < 5);
        assertEquals(SurfaceMesh.of(ball).area(), OpenSurfaceMesh.of(ball).area(), 1e-9);
        assertEquals(SurfaceMesh.of(ball).volume(), OpenSurfaceMesh.of(ball).volume(), 1e-9);
    }

    /** PyRadiomics 3.1.4 gives for these two voxels that touch at an edge, of 1 x 1 x 2 mm, area and volume as here. */
    @Test
    void voxelsThatTouchAtAnEdge_areWhatPyRadiomicsGives() {
        Mask pair = Masks.mask(Geometry.of(2, 2, 1, 1, 1, 2), (i, j, k) -> i == j);
        OpenSurfaceMesh mesh = OpenSurfaceMesh.of(pair);
        assertEquals(6, mesh.area(), 1e-9);
        assertEquals(2.0 / 3, mesh.volume(), 1e-9);
    }

    @Test
    void complementedCases_areTheSameTrianglesTurned() {
        for (int inside = 0; inside < CubeCases.CASES; inside++) {
            double[] one = normals(OpenCubeCases.triangles(inside));
            double[] other = normals(OpenCubeCases.triangles(~inside & 255));
            assertArrayEquals(one, Arrays.stream(other).map(x -> -x).toArray(), 1e-12);
        }
    }

    /** Sum of the triangles' normals, and of their areas. */
    private static double[] normals(int[] triangles) {
        Vec3 sum = new Vec3(0, 0, 0);
        for (int t = 0; t < triangles.length; t += 3) {
            Vec3 half = new Vec3(0.5, 0.5, 0.5);
            Vec3 a = CubeCases.position(triangles[t], half);
            sum = sum.plus(CubeCases.position(triangles[t + 1], half).minus(a).cross(CubeCases.position(triangles[t + 2], half).minus(a)));
        }
        return new double[] {sum.x(), sum.y(), sum.z()};
    }
}
