// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.experiment.Workers;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.FakeContribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.FileEntry;
import org.hilum.spi.FileIdentifier;
import org.hilum.spi.ImageReader;
import org.hilum.spi.MaskReader;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several readers a scan takes for a file: the same that is asked everywhere, whatever a lab has installed besides. */
class SortingTest {
    private static final String PREFERENCE = "HILUM_READERS";
    private static final Contribution SERIES = FakeContribution.reader(Kind.IMAGE_READER, "org.hilum.image-reader.series", "*/,*.,*.dcm", new Series("S"));

    @TempDir
    Path folder;

    /** Takes any file by its name. */
    static class Single implements ImageReader<NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public List<ImageRef> list(Path path, NoSettings settings, Task task) {
            return List.of(new ImageRef(path, "", "image", "CT", Quantity.HU, Geometry.of(4, 4, 4, 1, 1, 1), ""));
        }

        @Override
        public Volume read(ImageRef ref, NoSettings settings, Task task) {
            throw new AssertionError("a scan reads no voxels");
        }
    }

    /** Knows files by what they begin with. */
    static final class Series extends Single implements FileIdentifier {
        private final String mark;

        Series(String mark) {
            this.mark = mark;
        }

        @Override
        public Optional<FileEntry> identify(Path file) {
            try {
                String text = Files.readString(file);
                if (text.startsWith(mark + "!")) {
                    throw new Problem("damaged", file.toString(), "copy it again");
                }
                return text.startsWith(mark) ? Optional.of(new FileEntry(FileEntry.Content.IMAGE, "group", text, "a slice", Map.of())) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<ImageRef> list(Path path, NoSettings settings, Task task) {
            return List.of(new ImageRef(path, "group", "image", "CT", Quantity.HU, Geometry.of(4, 4, 4, 1, 1, 1), ""));
        }
    }

    /** One label, in files that begin with a mark. */
    static final class Labels implements MaskReader<NoSettings> {
        private final String mark;

        Labels(String mark) {
            this.mark = mark;
        }

        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public List<MaskRef> list(Path path, NoSettings settings, Task task) {
            try {
                if (!Files.readString(path).startsWith(mark)) {
                    throw new Problem("no label image", path.toString(), "give one");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.of(new MaskRef(path, "tumour", "tumour", ""));
        }

        @Override
        public Mask read(MaskRef ref, Geometry image, NoSettings settings, Task task) {
            throw new AssertionError("a scan reads no voxels");
        }
    }

    @BeforeEach
    void noPreference() {
        System.setProperty(PREFERENCE, "");
    }

    @AfterEach
    void forget() {
        System.clearProperty(PREFERENCE);
    }

    private static Contribution single(String id, String files) {
        return FakeContribution.reader(Kind.IMAGE_READER, id, files, new Single());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Of each file the id of the reader that takes it, or what became of it. */
    private List<String> sorted(Contribution... readers) throws IOException {
        Sorting sorting = new Sorting(Registry.of(List.of(readers)), Task.quiet(1), new ScanProgress(Task.quiet(1), 9));
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        sorting.sort(files, new Workers(1));
        List<String> became = new ArrayList<>();
        for (Path file : files) {
            sorting.identified().stream().filter(i -> i.file().equals(file)).forEach(i -> became.add(file.getFileName() + " " + i.reader().id()));
            sorting.named().stream().filter(n -> n.file().equals(file)).forEach(n -> became.add(file.getFileName() + " " + n.reader().id()));
            sorting.unknown().stream().filter(file::equals).forEach(u -> became.add(file.getFileName() + " unknown"));
            sorting.broken().stream().filter(b -> b.path().equals(file)).forEach(b -> became.add(file.getFileName() + " " + b.reason()));
        }
        return became;
    }

    @Test
    void aLabsReaderOfTheSameNames_takesNoFileFromHilumsOwn() throws IOException {
        file("a.dcm", "S1");
        file("b", "S2");
        file("c.dcm", "S!");
        file("d.txt", "S4");
        List<String> without = sorted(SERIES);
        assertEquals(List.of("a.dcm org.hilum.image-reader.series", "b org.hilum.image-reader.series", "c.dcm damaged", "d.txt org.hilum.image-reader.series"), without);
        for (String files : List.of("*.dcm", "*/", "*.,*.dcm")) {
            assertEquals(without, sorted(SERIES, single("a.lab.single", files)), files);
            assertEquals(without, sorted(SERIES, FakeContribution.reader(Kind.IMAGE_READER, "a.lab.series", files, new Series("S"))), files);
        }
    }

    @Test
    void whatHilumsOwnDoesNotKnow_isTheNextOnes() throws IOException {
        file("a.dcm", "S1");
        file("b.dcm", "other");
        file("c.dcm", "T1");
        file("d.txt", "other");
        file("e.txt", "T2");
        Contribution lab = FakeContribution.reader(Kind.IMAGE_READER, "a.lab.series", "*.dcm", new Series("T"));
        assertEquals(List.of("a.dcm org.hilum.image-reader.series", "b.dcm z.lab.single", "c.dcm a.lab.series", "d.txt unknown", "e.txt a.lab.series"),
                sorted(SERIES, lab, single("z.lab.single", "*.dcm")));
    }

    @Test
    void preferredReader_comesFirst() throws IOException {
        file("a.dcm", "S1");
        file("b", "S2");
        System.setProperty(PREFERENCE, "a.lab.single");
        assertEquals(List.of("a.dcm a.lab.single", "b org.hilum.image-reader.series"), sorted(SERIES, single("a.lab.single", "*.dcm")));
    }

    @Test
    void fileThatIsKnownByItsName_isNotLookedInto() throws IOException {
        file("a.one", "S!");
        assertEquals(List.of("a.one org.hilum.image-reader.one"), sorted(SERIES, single("org.hilum.image-reader.one", "*.one")));
    }

    @Test
    void readerThatIsNotAskedForThatNameElsewhere_standsInTheStudy() throws IOException {
        file("P1.dcm", "other");
        file("P1_mask.dcm", "L");
        Contribution no = FakeContribution.reader(Kind.MASK_READER, "org.hilum.mask-reader.series", "*.dcm", new Labels("S"));
        Contribution labels = FakeContribution.reader(Kind.MASK_READER, "a.lab.labels", "*.dcm", new Labels("L"));
        Registry registry = Registry.of(List.of(SERIES, single("a.lab.single", "*.dcm"), no, labels));
        ScanResult result = Scan.of(ScanOptions.of(folder, folder.resolve("study")), registry, Task.quiet(1));
        ScanPlan plan = ScanPlan.of(result, ScanRules.none());
        String study = new StudyYaml(plan, new CaseTable(plan, folder.resolve("study"))).text();
        assertTrue(study.contains("  ct: { path: \"{ct}\", reader: a.lab.single }\n"), study);
        assertTrue(study.contains(", reader: a.lab.labels }"), study);
    }

    @Test
    void readerThatIsAskedAnyway_standsInNoStudy() throws IOException {
        file("P1.one", "other");
        file("P1_mask.one", "L");
        Registry registry = Registry.of(List.of(SERIES, single("a.lab.single", "*.one"), FakeContribution.reader(Kind.MASK_READER, "a.lab.labels", "*.one", new Labels("L"))));
        ScanPlan plan = ScanPlan.of(Scan.of(ScanOptions.of(folder, folder.resolve("study")), registry, Task.quiet(1)), ScanRules.none());
        assertFalse(new StudyYaml(plan, new CaseTable(plan, folder.resolve("study"))).text().contains("reader:"));
    }
}
