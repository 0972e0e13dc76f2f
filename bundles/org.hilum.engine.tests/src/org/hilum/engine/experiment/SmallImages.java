// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** Ten images of a ball whose size and mean tell the case, and studies of them. */
record SmallImages(Path folder) {
    static final Registry REGISTRY = Registry.open(java.util.List.of());
    static final int CASES = 10;
    private static final Geometry GRID = Geometry.of(20, 20, 14, 1, 1, 1);

    void write() throws IOException {
        StringBuilder cases = new StringBuilder("patient,response\n");
        for (int c = 0; c < CASES; c++) {
            cases.append("p%02d,%s\n".formatted(c, c % 2 == 0 ? "yes" : "no"));
            write(c, c, 4 + 0.2 * c);
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
    }

    /** What is not size and mean is chance. */
    void write(int c, long seed, double radius) {
        Random random = new Random(seed);
        float[] voxels = new float[GRID.count()];
        byte[] inside = new byte[voxels.length];
        for (int v = 0; v < voxels.length; v++) {
            double x = v % 20 - 9.5;
            double y = v / 20 % 20 - 9.5;
            double z = v / 400 - 6.5;
            inside[v] = (byte) (x * x + y * y + z * z <= radius * radius ? 1 : 0);
            voxels[v] = (float) ((inside[v] != 0 ? 60 + 10 * c : 10) + 5 * random.nextGaussian());
        }
        NiftiWriter.write(folder.resolve("p%02d.nii".formatted(c)), new Volume(GRID, voxels, Quantity.HU));
        NiftiWriter.write(folder.resolve("p%02d_mask.nii".formatted(c)), new Mask(GRID, inside));
    }

    Study study(String yaml) throws IOException {
        Files.writeString(folder.resolve(Study.FILE), yaml);
        StudyReading reading = StudyFile.read(folder, REGISTRY);
        return reading.study().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    StudyResults run(String yaml) throws IOException {
        Study study = study(yaml);
        return StudyRun.run(study, yaml, cohort(study), REGISTRY, new RunOptions(2, 1L << 30), Task.quiet(0));
    }

    static Cohort cohort(Study study) {
        return Cohort.load(study, Task.quiet(0));
    }
}
