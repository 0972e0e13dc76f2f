// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SmallHeap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory that a mask on a finer grid than its image's says it takes, against a heap that has no more. */
class MaskNeedTest {
    private static final int VOXELS = 40;
    /** Voxels of the mask for one of the image, along each axis. */
    private static final int FINER = 6;
    private static final int FINE = VOXELS * FINER;
    private static final String SAID = VOXELS * VOXELS * VOXELS / 2 + " voxels";

    @TempDir
    private Path temp;

    /** Half of it is label 1; where {@code two}, a part of the rest is 2. */
    private Path mask(String name) throws IOException {
        Path file = temp.resolve(name);
        boolean two = name.startsWith("two");
        double step = 1.0 / FINER;
        double first = step / 2 - 0.5;
        Geometry grid = new Geometry(FINE, FINE, FINE, new Vec3(step, step, step), new Vec3(first, first, first), MaskInHeap.image(VOXELS).axes());
        byte[] labels = new byte[grid.count()];
        Arrays.fill(labels, 0, labels.length / 2, (byte) 1);
        labels[labels.length - 1] = (byte) (two ? 2 : 0);
        if (name.endsWith(".nrrd")) {
            String header = "NRRD0005\ntype: uint8\ndimension: 3\nspace: left-posterior-superior\nsizes: %1$d %1$d %1$d\nspace directions: (%2$s,0,0) (0,%2$s,0) (0,0,%2$s)\n".formatted(FINE, step)
                    + "space origin: (%1$s,%1$s,%1$s)\nencoding: raw\n\n".formatted(first);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                out.write(header.getBytes(StandardCharsets.US_ASCII));
                out.write(labels);
            }
        } else if (name.contains("float")) {
            float[] values = new float[labels.length];
            for (int v = 0; v < values.length; v++) {
                values[v] = labels[v];
            }
            NiftiWriter.write(file, new Volume(grid, values, Quantity.ARBITRARY));
        } else {
            NiftiWriter.writeLabels(file, grid, labels);
        }
        return file;
    }

    private long estimate(Path file) {
        return MaskInHeap.files().maskBytes(MaskInHeap.mask(file), MaskInHeap.image(VOXELS), Task.quiet(1));
    }

    private String run(Path file, long bytes) throws IOException, InterruptedException {
        return SmallHeap.run(MaskInHeap.class, MaskInHeap.before() + bytes, temp.resolve("out.txt"), List.of(Integer.toString(VOXELS), file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.nii", "two.nii", "one-float.nii", "two-float.nii", "one.nrrd", "two.nrrd"})
    void aMask_takesNoMoreThanItSays(String name) throws Exception {
        Path file = mask(name);
        assertTrue(estimate(file) > (long) FINE * FINE * FINE, "its own grid is counted, not its image's");
        assertEquals(SAID, run(file, estimate(file)));
    }

    /** So that the heap of the other test is one that a mask can be too large for. */
    @Test
    void inHalfOfWhatItSays_itRunsOutOfMemory() throws Exception {
        Path file = mask("two-float.nii");
        String said = run(file, estimate(file) / 2);
        assertTrue(said.contains("OutOfMemoryError") || said.contains("more memory"), said);
    }
}
