// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.PyRadiomicsImages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that others wrote. Sizes, sums of voxels and the place of the last voxel are those that SimpleITK 2.5 reads. */
class PyRadiomicsImagesTest {
    @ParameterizedTest
    @CsvSource({"brain1,256,256,25,631859459,482582054882505,4137,99.60937499999999,-99.60937499999999,77.99999999999999",
            "breast1,45,120,21,7187342,388539886105,143,-87.324312,30.878724,51.45000000000003"})
    void imageAndLabel_areReadAsSimpleItkReadsThem(String patient, int nx, int ny, int nz, double sum, double weighted, int inside, double x, double y, double z) {
        Volume image = PyRadiomicsImages.image(patient);
        Geometry g = image.geometry();
        assertEquals(nx + " x " + ny + " x " + nz, g.nx() + " x " + g.ny() + " x " + g.nz());
        double all = 0;
        double byPlace = 0;
        for (int v = 0; v < g.count(); v++) {
            all += image.at(v);
            byPlace += (double) v * image.at(v);
        }
        assertEquals(sum, all);
        assertEquals(weighted, byPlace);
        assertEquals(0, g.toPatient(nx - 1, ny - 1, nz - 1).minus(new Vec3(x, y, z)).length(), 1e-9);
        Mask label = PyRadiomicsImages.label(patient);
        assertEquals(inside, label.count());
        assertEquals(g, label.geometry());
    }
}
