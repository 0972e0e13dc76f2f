// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.hilum.io.nifti.NiftiSettings.Orientation;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiftiWriterTest {
    @TempDir
    Path folder;

    private static Vec3 direction(Random random) {
        Vec3 v = new Vec3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        return v.times(1 / v.length());
    }

    /** Any rotation, left-handed every second time. */
    private static Geometry oblique(Random random, boolean leftHanded) {
        Vec3 i = direction(random);
        Vec3 other = direction(random);
        Vec3 j = i.cross(other).times(1 / i.cross(other).length());
        Vec3 k = i.cross(j).times(leftHanded ? -1 : 1);
        return new Geometry(3, 2, 2, new Vec3(0.7, 1.3, 5), new Vec3(-100, 200.5, 31), new Axes(i, j, k));
    }

    @Test
    void whatIsWritten_isReadBackTheSame_anyOrientation_bySformAndByQform() {
        Random random = new Random(11);
        for (int n = 0; n < 100; n++) {
            Geometry g = oblique(random, n % 2 == 1);
            float[] voxels = new float[12];
            for (int v = 0; v < 12; v++) {
                voxels[v] = (float) random.nextGaussian();
            }
            Path file = folder.resolve(n % 3 == 0 ? "image.nii" : "image.nii.gz");
            NiftiWriter.write(file, new Volume(g, voxels, Quantity.ARBITRARY));
            Volume bySform = Reading.image(file);
            assertArrayEquals(voxels, bySform.voxels());
            assertEquals(0, g.cornerDistance(bySform.geometry()), 1e-4);
            assertEquals(0, g.cornerDistance(Reading.image(file, Reading.by(Orientation.QFORM)).geometry()), 1e-4);
        }
    }

    @Test
    void sameImage_givesTheSameBytes() throws IOException {
        Volume image = new Volume(Geometry.of(2, 2, 1, 1, 1, 1), new float[] {1, 2, 3, 4}, Quantity.HU);
        NiftiWriter.write(folder.resolve("a.nii.gz"), image);
        NiftiWriter.write(folder.resolve("b.nii.gz"), image);
        assertEquals(-1, Files.mismatch(folder.resolve("a.nii.gz"), folder.resolve("b.nii.gz")));
    }

    @Test
    void integersTooLargeForTheirType_areNotWritten() {
        Volume image = new Volume(Geometry.of(1, 1, 1, 1, 1, 1), new float[] {40000}, Quantity.HU);
        assertThrows(IllegalArgumentException.class, () -> NiftiWriter.writeInt16(folder.resolve("a.nii"), image));
    }

    @Test
    void int16_holdsWholeNumbers() {
        Volume image = new Volume(Geometry.of(2, 1, 1, 1, 1, 1), new float[] {-1000, 32767}, Quantity.HU);
        NiftiWriter.writeInt16(folder.resolve("a.nii"), image);
        assertArrayEquals(new float[] {-1000, 32767}, Reading.image(folder.resolve("a.nii")).voxels());
    }

    @Test
    void folderThatDoesNotExist_isTold() {
        Volume image = new Volume(Geometry.of(1, 1, 1, 1, 1, 1), new float[] {1}, Quantity.HU);
        Problem p = assertThrows(Problem.class, () -> NiftiWriter.write(folder.resolve("no/a.nii"), image));
        assertTrue(p.what().contains("cannot be written"));
    }

    @Test
    void ibsiCtPhantom_readsWithItsKnownSizeAndMask() {
        Path phantom = SharedData.path("ibsi/ibsi1_ct_phantom/nifti");
        Volume image = Reading.image(phantom.resolve("phantom.nii.gz"));
        assertEquals("204 x 201 x 60", image.geometry().nx() + " x " + image.geometry().ny() + " x " + image.geometry().nz());
        assertEquals(new Vec3(0.977, 0.977, 3), image.geometry().spacing());
        assertEquals(125256, Reading.mask(phantom.resolve("mask.nii.gz"), "", image.geometry()).count());
    }
}
