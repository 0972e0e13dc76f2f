// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskOnImageTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final Geometry GRID = Geometry.of(3, 2, 2, 2, 3, 4);

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    private Mask read(Geometry image, OtherGrid otherGrid) {
        Path file = folder.resolve("labels.nii.gz");
        NiftiWriter.writeLabels(file, GRID, new byte[] {0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0});
        return new ImageFiles(REGISTRY).mask(new MaskFile("tumour", file, "1", Optional.empty(), otherGrid), image, Task.quiet(1, notes::add));
    }

    private static Geometry shifted(double mm) {
        return new Geometry(3, 2, 2, new Vec3(2, 3, 4), new Vec3(mm, 0, 0), Axes.LPS);
    }

    @Test
    void maskOnItsImagesGrid_takesThatGridExactly_withoutANote() {
        for (OtherGrid either : OtherGrid.values()) {
            assertEquals(shifted(0.019), read(shifted(0.019), either).geometry());
        }
        assertEquals(List.of(), notes);
    }

    @Test
    void maskOnAnotherGrid_isRefusedWithTheDifferenceAndTheWayOn() {
        Problem p = assertThrows(Problem.class, () -> read(shifted(0.3), OtherGrid.REFUSE));
        assertEquals("the mask lies on another grid than its image: its corners lie up to 0.3000 mm (0.150 voxels) off; allowed are 0.0200 mm, 1 % of the smallest spacing", p.what());
        assertEquals(folder.resolve("labels.nii.gz").toString(), p.where());
        assertTrue(p.cure().contains("other-grid: nearest"));
        assertTrue(MaskOnImage.isRefusal("without ct.tumour: " + p.getMessage(), folder.resolve("labels.nii.gz")), "as a run keeps it");
        assertFalse(MaskOnImage.isRefusal(p.getMessage(), folder.resolve("other.nii.gz")));
        assertFalse(MaskOnImage.isRefusal(folder.resolve("labels.nii.gz") + ": the mask is empty", folder.resolve("labels.nii.gz")));
    }

    @Test
    void maskThatMayBeResampled_isNotedWithTheDifferenceAndWhatWasLost() {
        Mask half = read(shifted(0.9), OtherGrid.NEAREST);
        assertArrayEquals(new byte[] {0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0}, half.voxels(), "less than half a voxel off");
        Geometry cut = new Geometry(2, 2, 2, new Vec3(2, 3, 4), new Vec3(2, 0, 0), Axes.LPS);
        assertArrayEquals(new byte[] {1, 1, 0, 0, 0, 0, 0, 0}, read(cut, OtherGrid.NEAREST).voxels());
        assertEquals(List.of("region tumour: its mask lay on another grid than its image (its corners lie up to 0.9000 mm (0.450 voxels) off; allowed are 0.0200 mm, 1 % of the smallest spacing)"
                + " and was resampled onto it by nearest neighbour, from 3 voxels to 3; none lay outside of the image",
                "region tumour: its mask lay on another grid than its image (2 x 2 x 2 voxels of 2.000 x 3.000 x 4.000 mm in the image, 3 x 2 x 2 voxels of 2.000 x 3.000 x 4.000 mm here,"
                + " whose outer corners lie up to 2.000 mm off) and was resampled onto it by nearest neighbour, from 3 voxels to 2; 1 that lay outside of the image are lost"), notes);
    }

    @Test
    void maskOfWhichNothingIsLeft_isRefused() {
        Problem outside = assertThrows(Problem.class, () -> read(shifted(500), OtherGrid.NEAREST));
        assertTrue(outside.what().startsWith("the whole mask lies outside of its image"), outside.what());
        Geometry coarse = new Geometry(1, 1, 1, new Vec3(6, 6, 8), new Vec3(0, 0, 0), Axes.LPS);
        Problem coarser = assertThrows(Problem.class, () -> read(coarse, OtherGrid.NEAREST));
        assertTrue(coarser.what().startsWith("no voxel is left of the mask") || coarser.what().startsWith("the whole mask"), coarser.what());
        assertEquals(List.of(), notes);
    }
}
