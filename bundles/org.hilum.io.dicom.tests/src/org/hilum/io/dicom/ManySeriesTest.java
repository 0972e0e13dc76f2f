// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that holds everybody's series, spread over the folders in it, is not read anew for each of them. */
class ManySeriesTest {
    private static final int SERIES = 5;
    private static final int SLICES = 4;

    @TempDir
    Path folder;

    private final AtomicInteger headers = new AtomicInteger();
    private final DicomToolkit counting = new DicomToolkit() {
        @Override
        public DicomFile header(Path file) {
            headers.incrementAndGet();
            return UnderTest.TOOLKIT.header(file);
        }

        @Override
        public Optional<DicomFile> recognise(Path file) {
            headers.incrementAndGet();
            return UnderTest.TOOLKIT.recognise(file);
        }

        @Override
        public DicomFile read(Path file) {
            return UnderTest.TOOLKIT.read(file);
        }

        @Override
        public Frames frames(DicomFile file) {
            return UnderTest.TOOLKIT.frames(file);
        }
    };
    private final DicomImageReader reader = new DicomImageReader(counting);
    private final List<String> notes = new ArrayList<>();
    private final Task task = Task.quiet(1, notes::add);

    private static String uid(int series) {
        return "2.25.10" + series;
    }

    private void write() throws IOException {
        for (int n = 0; n < SERIES * SLICES; n++) {
            String uid = uid(n / SLICES);
            Path inner = Files.createDirectories(folder.resolve("f" + n % 3));
            new Made(inner).save("s" + n, Made.slice(ImageClass.CT, 3 * (n % SLICES)).put(Tag.SeriesInstanceUID, uid), Made.pixels(100 * n));
        }
        Files.writeString(folder.resolve("readme"), "no DICOM");
        settle();
    }

    /** As if everything had been written an hour ago. */
    private void settle() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
            }
        }
    }

    private List<String> items() {
        return reader.list(folder, DicomImageSettings.DEFAULT, task).stream().map(ImageRef::item).toList();
    }

    private Volume read(String item) {
        ImageRef ref = reader.list(folder, DicomImageSettings.DEFAULT, task).stream().filter(r -> r.item().equals(item)).findFirst().orElseThrow();
        return reader.read(ref, DicomImageSettings.DEFAULT, task);
    }

    @Test
    void eachHeader_isReadOnceForTheList_andOnceForItsOwnSeries() throws IOException {
        write();
        for (int s = 0; s < SERIES; s++) {
            assertEquals(100 * SLICES * s, read(uid(s)).at(0));
        }
        assertEquals(SERIES * SLICES + 1 + SERIES * SLICES, headers.get());
        assertEquals(SERIES, notes.stream().filter(n -> n.endsWith("left aside in " + folder + ": 1 file that is no DICOM")).count(), "told at every list, as before");
    }

    @Test
    void aFileThatComesOrGoesOrChanges_isSeen() throws IOException {
        write();
        assertEquals(SERIES, items().size());
        new Made(folder).save("more", Made.slice(ImageClass.CT, 0).put(Tag.SeriesInstanceUID, "2.25.99").put(Tag.SliceThickness, 3.0), Made.pixels(7));
        settle();
        assertEquals(SERIES + 1, items().size());
        Files.delete(folder.resolve("more"));
        assertEquals(SERIES, items().size());
        Files.delete(folder.resolve("f1/s1"));
        ImageRef before = reader.list(folder, DicomImageSettings.DEFAULT, task).getFirst();
        assertEquals(uid(1), before.item(), "the first has a slice missing now");
        Path changed = folder.resolve("f2/s8");
        new Made(folder.resolve("f2")).save("s8", Made.slice(ImageClass.CT, 0).put(Tag.SeriesInstanceUID, uid(2)), Made.pixels(-5));
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().minusSeconds(1800)));
        assertEquals(-5, read(uid(2)).at(0));
    }

    @Test
    void whileFilesAreBeingWritten_nothingIsRemembered() throws IOException {
        write();
        Files.writeString(folder.resolve("readme"), "just changed");
        items();
        items();
        assertEquals(2 * (SERIES * SLICES + 1), headers.get());
    }

    @Test
    void settingsThatRefuseOthers_areToldApart() throws IOException {
        write();
        Files.delete(folder.resolve("f1/s1"));
        assertEquals(SERIES - 1, items().size());
        assertEquals(SERIES, reader.list(folder, Reading.INTERPOLATE, task).size());
        assertEquals(SERIES - 1, items().size());
        ImageRef first = reader.list(folder, Reading.INTERPOLATE, task).getFirst();
        assertEquals(4, reader.read(first, Reading.INTERPOLATE, task).geometry().nz());
        Problem p = assertThrows(Problem.class, () -> reader.read(first, DicomImageSettings.DEFAULT, task));
        assertTrue(p.what().startsWith("1 slice is missing"), p.what());
    }

    @Test
    void aFolderWithAMaskAmongImages_isLookedThroughOnce() throws IOException {
        for (int s = 0; s < SLICES; s++) {
            new Made(folder).save("s" + s, Made.slice(ImageClass.CT, 3 * s), Made.pixels(0));
        }
        new Structures().roi(1, "GTV", Structures.box(0.5, 0.5, 2.5, 2.5, 0)).write(folder);
        settle();
        DicomMaskReader masks = new DicomMaskReader(counting);
        int asked = 0;
        for (int n = 0; n < 3; n++, asked += 3) {
            MaskRef ref = masks.list(folder, DicomMaskSettings.DEFAULT, task).getFirst();
            masks.frameOfReference(ref, DicomMaskSettings.DEFAULT, task);
            masks.read(ref, Structures.IMAGE, DicomMaskSettings.DEFAULT, task);
            masks.files(folder);
        }
        assertEquals(SLICES + 1 + asked, headers.get(), "each file once, and the mask's own file whenever it is read");
    }
}
