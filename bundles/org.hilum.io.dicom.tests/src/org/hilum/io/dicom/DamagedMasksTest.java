// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.hilum.io.dicom.DicomMaskSettings.Gaps;
import org.hilum.io.dicom.DicomMaskSettings.OffSlice;
import org.hilum.io.dicom.Segmentations.Style;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.MaskRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the bytes of a file with regions: it is read, or told as a Problem, in short time. */
class DamagedMasksTest {
    private static final int EACH = 700;
    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final DicomMaskSettings INTERPOLATING = new DicomMaskSettings(OffSlice.INTERPOLATE, Gaps.INTERPOLATE);

    private final Random random = new Random(20250705);

    @TempDir
    private Path folder;

    private int read;
    private int refused;

    @Test
    void damagedStructures_areReadOrRefused() throws IOException {
        damage(Files.readAllBytes(new Structures().roi(1, "GTV", Structures.box(0.5, 0.5, 5.5, 5.5, 2), Structures.box(1.5, 1.5, 4.5, 4.5, 2), Structures.box(0.5, 0.5, 5.5, 5.5, 6.1))
                .roi(2, "Lung", Structures.polygon("CLOSEDPLANAR_XOR", 4, 1, 1, 5, 1, 5, 5)).write(folder)));
    }

    @Test
    void damagedSegmentations_areReadOrRefused() throws IOException {
        int[] pixels = {1, 0, 0, 1, 0, 1};
        Geometry small = Geometry.of(3, 2, 6, 1, 1, 2);
        damage(Files.readAllBytes(Segmentations.write(new Segmentations(small, Style.SHARED).segment(1, "A", "MANUAL").segment(2, "B", "MANUAL").frame(1, 2, pixels).frame(2, 4, pixels).dataSet("BINARY", 1).build(), folder)));
        damage(Files.readAllBytes(Segmentations.write(new Segmentations(small, Style.PER_FRAME).segment(1, "A", "MANUAL").frame(0, 2, pixels).frame(0, 3, pixels).dataSet("LABELMAP", 8).build(), folder)));
    }

    private void damage(byte[] whole) throws IOException {
        read = 0;
        refused = 0;
        for (int n = 0; n < EACH; n++) {
            byte[] bytes = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                // what follows the preamble; numbers as text are hit most often, as they are most of the file
                int at = 132 + random.nextInt(bytes.length - 132);
                bytes[at] = (byte) (random.nextBoolean() ? "0123456789.-+eE\\ ".charAt(random.nextInt(17)) : random.nextInt(256));
            }
            Path file = folder.resolve("damaged.dcm");
            Files.write(file, random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            readAll(file, n);
        }
        assertTrue(read > EACH / 20 && refused > EACH / 20, read + " read, " + refused + " refused");
    }

    private void readAll(Path file, int n) {
        long start = System.nanoTime();
        try {
            for (MaskRef ref : new DicomMaskReader(UnderTest.TOOLKIT).list(file, DicomMaskSettings.DEFAULT, Task.quiet(1))) {
                new DicomMaskReader(UnderTest.TOOLKIT).read(ref, Structures.IMAGE, n % 2 == 0 ? DicomMaskSettings.DEFAULT : INTERPOLATING, Task.quiet(1));
            }
            read++;
        } catch (Problem p) {
            refused++;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail("file " + n, e);
        }
        long took = System.nanoTime() - start;
        assertTrue(took < LONGEST_NANOS, () -> "file " + n + " took " + took / 1_000_000 + " ms");
    }
}
