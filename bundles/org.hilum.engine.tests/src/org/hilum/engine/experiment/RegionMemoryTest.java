// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What masks of other grids, and those of regions of reference, need of the memory that an extraction has. */
class RegionMemoryTest {
    private static final Geometry COARSE = Geometry.of(10, 10, 10, 1, 1, 1);
    private static final Geometry FINE = Geometry.of(100, 100, 100, 0.1, 0.1, 0.1);

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        float[] voxels = new float[COARSE.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = v % 7;
        }
        NiftiWriter.write(folder.resolve("image.nii"), new Volume(COARSE, voxels, Quantity.ARBITRARY));
        NiftiWriter.write(folder.resolve("coarse.nii"), all(COARSE));
        NiftiWriter.write(folder.resolve("fine.nii"), all(FINE));
    }

    private static Mask all(Geometry grid) {
        byte[] inside = new byte[grid.count()];
        Arrays.fill(inside, (byte) 1);
        return new Mask(grid, inside);
    }

    private String problem(String mask, String reference, long memory, String... set) {
        ExtractionSettings settings = ExtractionSettings.ofProfile(SmallImages.REGISTRY, "as-is", List.of(set));
        Path image = folder.resolve("image.nii");
        RegionFiles files = new RegionFiles("p1", "image", image, "", "mask", folder.resolve(mask), "", reference.isEmpty() ? Path.of("") : folder.resolve(reference), "", OtherGrid.NEAREST);
        List<ExtractedRegion> made = new ArrayList<>();
        CaseTableRun.run(SmallImages.REGISTRY, List.of(files), settings, settings.extraction(), false, new RunOptions(1, memory), made::add, Task.quiet(1));
        return made.getFirst().problem().map(p -> p.getMessage()).orElse("none");
    }

    @Test
    void aMaskOnAFinerGrid_isRefusedWhereItDoesNotFit_andReadWhereItDoes() {
        String told = problem("fine.nii", "", 2 << 20, "families=[statistics]");
        assertTrue(told.contains("p1: it needs up to 2 MiB, more than the 1 MiB that this run has for it"), told);
        assertEquals("none", problem("fine.nii", "", 8 << 20, "families=[statistics]"));
        assertEquals("none", problem("coarse.nii", "", 2 << 20, "families=[statistics]"));
    }

    @Test
    void theMaskOfARegionOfReference_isCountedToo_ifTheImageIsNormalisedByIt() {
        String[] normalised = {"families=[statistics]", "normalisation.method=z-score", "normalisation.within=region", "normalisation.region=fat"};
        String told = problem("coarse.nii", "fine.nii", 2 << 20, normalised);
        assertTrue(told.contains("MiB, more than the 1 MiB that this run has for it"), told);
        assertEquals("none", problem("coarse.nii", "fine.nii", 8 << 20, normalised));
        assertEquals("none", problem("coarse.nii", "fine.nii", 2 << 20, "families=[statistics]"));
    }
}
