// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.NamedMask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as SEG: it holds the masks, refers to their images, and tells whose it is only when asked. */
class SegWriterTest {
    /** 11 x 7 pixels: a frame ends within a byte. Turned about the third axis. */
    private static final Geometry GRID = new Geometry(11, 7, 6, new Vec3(0.7, 0.9, 2.5), new Vec3(-31.25, 12.5, 100.125), new Axes(new Vec3(0.6, 0.8, 0), new Vec3(-0.8, 0.6, 0), new Vec3(0, 0, 1)));

    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path write(List<NamedMask> masks, List<DataSet> source, Identity identity) {
        Path file = folder.resolve("regions.dcm");
        SegWriter.write(file, masks, source, identity, Task.quiet(1, notes::add));
        return file;
    }

    private static NamedMask random(String name, long seed, int from, int to) {
        Random random = new Random(seed);
        byte[] inside = new byte[GRID.count()];
        for (int v = GRID.index(0, 0, from); v < GRID.index(0, 0, to); v++) {
            inside[v] = (byte) random.nextInt(2);
        }
        return new NamedMask(name, new Mask(GRID, inside));
    }

    private Mask read(Path file, String segment, Geometry image) {
        return new DicomMaskReader(UnderTest.TOOLKIT).read(new MaskRef(file, segment, "", ""), image, DicomMaskSettings.DEFAULT, Task.quiet(1, notes::add));
    }

    @Test
    void severalRegions_areReadBackAsTheyWere_eachOnItsOwn() {
        List<NamedMask> masks = List.of(random("Tumour", 1, 1, 4), random("Rim", 2, 2, 5));
        Path file = write(masks, SourceImages.classic(GRID, "1.2.9"), Identity.COPIED);
        for (NamedMask each : masks) {
            Mask back = read(file, each.name(), GRID);
            assertTrue(GRID.sameGrid(back.geometry()));
            assertArrayEquals(each.mask().voxels(), back.voxels());
        }
        assertEquals(List.of(), notes);
        assertEquals(List.of("1 Tumour (Tissue), semiautomatic", "2 Rim (Tissue), semiautomatic"), list(file).stream().map(MaskRef::label).toList());
        assertEquals("1.2.9", list(file).getFirst().about().get("ReferencedSeriesInstanceUID"));
        assertEquals("1.2.9.1\\1.2.9.2\\1.2.9.3\\1.2.9.4\\1.2.9.5\\1.2.9.6", list(file).getFirst().about().get("ReferencedSOPInstanceUID"));
        assertEquals("YES", header(file).text(Tag.SegmentsOverlap).orElseThrow());
        assertEquals(6, header(file).whole(Tag.NumberOfFrames).getAsInt());
    }

    private static List<MaskRef> list(Path file) {
        return new DicomMaskReader(UnderTest.TOOLKIT).list(file, DicomMaskSettings.DEFAULT, Task.quiet(1));
    }

    private static DataSet header(Path file) {
        return UnderTest.TOOLKIT.header(file).dataSet();
    }

    @Test
    void eachFrame_refersToTheImageItWasDrawnOn() {
        assertEquals(List.of("1.2.9.2", "1.2.9.3"), sources(write(List.of(random("Tumour", 1, 1, 3)), SourceImages.classic(GRID, "1.2.9"), Identity.COPIED), Tag.ReferencedSOPInstanceUID));
        assertEquals(List.of("5", "4"), sources(write(List.of(random("Tumour", 1, 1, 3)), List.of(SourceImages.enhanced(GRID, "1.2.9")), Identity.COPIED), Tag.ReferencedFrameNumber));
    }

    private static List<String> sources(Path file, int tag) {
        return header(file).sequence(Tag.PerFrameFunctionalGroupsSequence).stream()
                .map(f -> f.sequence(Tag.DerivationImageSequence).getFirst().sequence(Tag.SourceImageSequence).getFirst().text(tag).orElseThrow()).toList();
    }

    @Test
    void identity_isCopiedWhenAskedFor() {
        DataSet header = header(write(List.of(random("Tumour", 1, 1, 4)), SourceImages.classic(GRID, "1.2.9"), Identity.COPIED));
        assertEquals("Phantom^One", header.text(Tag.PatientName).orElseThrow());
        assertEquals("P1", header.text(Tag.PatientID).orElseThrow());
        assertEquals("1.2.77", header.text(Tag.StudyInstanceUID).orElseThrow());
        assertEquals("1.2.3", header.text(Tag.FrameOfReferenceUID).orElseThrow());
    }

    @Test
    void aStudyIdLongerThanTheStandardAllows_isNotCopied() {
        List<DataSet> source = SourceImages.classic(GRID, "1.2.9").stream().map(d -> d.toBuilder().put(Tag.StudyID, "seventeen-letters").build()).toList();
        DataSet header = header(write(List.of(random("Tumour", 1, 1, 4)), source, Identity.COPIED));
        assertEquals(Optional.empty(), header.text(Tag.StudyID));
        assertEquals("A1", header.text(Tag.AccessionNumber).orElseThrow());
    }

    @Test
    void identity_isLeftOutOtherwise() throws IOException {
        Path file = write(List.of(random("Tumour", 1, 1, 4)), SourceImages.classic(GRID, "1.2.9"), Identity.LEFT_OUT);
        assertNotEquals("1.2.77", header(file).text(Tag.StudyInstanceUID).orElseThrow());
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String secret : List.of("Phantom", "20000101", "20250102", "Who^Ever", "1.2.77")) {
            assertFalse(bytes.contains(secret), secret);
        }
    }

    @Test
    void imagesThatDoNotFit_areRefused() {
        Geometry elsewhere = new Geometry(11, 7, 6, GRID.spacing(), new Vec3(0, 0, 0), GRID.axes());
        List<NamedMask> masks = List.of(random("Tumour", 1, 1, 4));
        assertEquals("none of 6 source images lies on a slice of the region's grid", assertThrows(Problem.class, () -> write(masks, SourceImages.classic(elsewhere, "1.2.9"), Identity.COPIED)).what());
        List<DataSet> two = Stream.concat(SourceImages.classic(GRID, "1.2.8").stream(), SourceImages.classic(GRID, "1.2.9").stream()).toList();
        assertEquals("images of 2 series lie on the slices of the region's grid", assertThrows(Problem.class, () -> write(masks, two, Identity.COPIED)).what());
        assertEquals("the region Nothing is empty", assertThrows(Problem.class,
                () -> write(List.of(new NamedMask("Nothing", new Mask(GRID, new byte[GRID.count()]))), SourceImages.classic(GRID, "1.2.9"), Identity.COPIED)).what());
    }

    @Test
    void namesThatDicomHasNoRoomFor_areRefused() {
        for (String name : List.of("a\\b", "x".repeat(65), "line\nbreak")) {
            assertEquals("a segment can't be called that", assertThrows(Problem.class, () -> write(List.of(random(name, 1, 1, 4)), SourceImages.classic(GRID, "1.2.9"), Identity.LEFT_OUT)).what());
        }
    }

    @Test
    void dciodvfy_findsNoErrors() throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "dciodvfy"))), "skipped: dciodvfy (dicom3tools) is not installed");
        for (Identity identity : Identity.values()) {
            Path classic = write(List.of(random("Tumour", 1, 1, 4), random("Rim", 2, 2, 5)), SourceImages.classic(GRID, "1.2.9"), identity);
            assertEquals(List.of(), errors(classic));
            assertEquals(List.of(), errors(write(List.of(random("Tumour", 1, 1, 4)), List.of(SourceImages.enhanced(GRID, "1.2.9")), identity)));
        }
    }

    private static List<String> errors(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("dciodvfy", file.toString()).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1).lines().toList();
        process.waitFor();
        assertTrue(lines.contains("Segmentation"), () -> "not recognised: " + lines);
        return lines.stream().filter(line -> line.startsWith("Error")).toList();
    }
}
