// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskExport;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.MaskWriter.Source;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.NamedMask;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of masks are there whole, or as they were before. */
class MaskExportTest {
    private static final Geometry GRID = Geometry.of(10, 9, 8, 1, 1, 2);

    private final Registry registry = Registry.open(List.of());
    private final MaskExport export = new MaskExport(registry);

    @TempDir
    Path folder;

    /** Cancelled when it is looked at for the n-th time. */
    private record Cancelled(int after, AtomicInteger looks) implements Task {
        @Override
        public long seed() {
            return 1;
        }

        @Override
        public void check() {
            if (looks.incrementAndGet() > after) {
                throw new CancellationException();
            }
        }

        @Override
        public void progress(long done, long total) {
            // nobody watches
        }

        @Override
        public void note(String text) {
            // nobody reads
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCancelledExport_leavesTheFileOfBefore_andNothingElse() throws IOException {
        Path image = SharedData.path("sts/dicom/STS_002/PET/image");
        ImageFiles files = new ImageFiles(registry);
        ImageRef found = files.find(image, "", Optional.empty(), Task.quiet(1));
        Mask mask = files.mask(new MaskFile("GTV", SharedData.path("sts/dicom/STS_002/PET/mask/RS.dcm"), "GTV_Mass_PET", Optional.empty(), OtherGrid.REFUSE), found, Task.quiet(1));
        Path out = folder.resolve("seg.dcm");
        Files.writeString(out, "before");
        Cancelled counting = new Cancelled(Integer.MAX_VALUE, new AtomicInteger());
        export.write(folder.resolve("whole.dcm"), List.of(new NamedMask("GTV", mask)), new Source(image, "", false), counting);
        int looks = counting.looks().get();
        assertTrue(looks > found.geometry().nz(), "it is looked at often: " + looks);
        for (int after : List.of(0, looks / 2, looks - 1)) {
            assertThrows(CancellationException.class, () -> export.write(out, List.of(new NamedMask("GTV", mask)), new Source(image, "", false), new Cancelled(after, new AtomicInteger())));
        }
        assertEquals("before", Files.readString(out));
        assertEquals(List.of("seg.dcm", "whole.dcm"), names());
    }

    @Test
    void anImageThatIsNoDicom_isTold_beforeTheFileIsTouched() throws IOException {
        Path image = Path.of(Phantoms.noise(folder.resolve("image.nii"), GRID, 3));
        Problem refused = assertThrows(Problem.class, () -> export.check(folder.resolve("x.dcm"), 1, new Source(image, "", false)));
        assertEquals("name the file as *.nii or *.nii.gz", refused.cure());
        Files.writeString(folder.resolve("not"), "a DICOM file");
        byte[] inside = new byte[GRID.count()];
        inside[0] = 1;
        Problem late = assertThrows(Problem.class, () -> export.write(folder.resolve("x.dcm"), List.of(new NamedMask("a", new Mask(GRID, inside))), new Source(folder.resolve("not"), "", false), Task.quiet(1)));
        assertTrue(late.where().endsWith("not"), late.where());
        assertEquals(List.of("image.nii", "not"), names());
    }

    @Test
    void namesThatCanBeWritten_areThoseOfDicomAndNifti() {
        assertEquals(List.of("*.dcm", "*.nii", "*.nii.gz"), export.names());
        assertTrue(export.writer(Path.of("X.DCM")).holdsSeveral());
    }
}
