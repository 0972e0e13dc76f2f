// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.image.MaskRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NrrdMaskReaderTest {
    @TempDir
    Path folder;

    private static RawNrrd segment(RawNrrd raw, int n, String name, String layer, String label) {
        raw.line("Segment" + n + "_ID:=Segment_" + (n + 1)).line("Segment" + n + "_Name:=" + name).line("Segment" + n + "_Extent:=0 2 0 1 0 1");
        return layer.isEmpty() ? raw : raw.line("Segment" + n + "_Layer:=" + layer).line("Segment" + n + "_LabelValue:=" + label);
    }

    /** As 3D Slicer writes segments that do not overlap. */
    static RawNrrd oneLayer() {
        RawNrrd raw = RawNrrd.labels(0, 1, 1, 0, 0, 7, 0, 0, 0, 1, 7, 0).line("Segmentation_MasterRepresentation:=Binary labelmap");
        segment(raw, 0, "Tumour core", "0", "1");
        return segment(raw, 1, "Nekrose (grün)", "0", "7").gzip();
    }

    /** Two layers, the list as the first axis: tumour 1 1 1 0 …, oedema within it and a vessel elsewhere. */
    static RawNrrd layers() {
        RawNrrd raw = RawNrrd.labels(1, 0, 1, 1, 1, 1, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).with("dimension", "4").with("sizes", "2 3 2 2")
                .with("space directions", "none (2,0,0) (0,3,0) (0,0,4)").with("kinds", "list domain domain domain");
        segment(raw, 0, "tumour", "0", "1");
        segment(raw, 1, "oedema", "1", "1");
        return segment(raw, 2, "vessel", "1", "2").gzip();
    }

    @Test
    void plainLabels_areListedAndChosenByNumber() throws IOException {
        Path file = RawNrrd.labels(0, 1, 1, 0, 0, 7, 0, 0, 0, 1, 200, 0).save(folder);
        assertEquals(List.of("label 1: 3 voxels", "label 7: 1 voxels", "label 200: 1 voxels"), Reading.masks(file).stream().map(MaskRef::label).toList());
        assertArrayEquals(new byte[] {0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0}, Reading.mask(file, "1").voxels());
        assertEquals(5, Reading.mask(file, "all").count());
        assertEquals("it holds several labels: 1 (3 voxels), 7 (1 voxels), 200 (1 voxels)", Reading.maskProblem(file, "").what());
        assertEquals("it has no label 2", Reading.maskProblem(file, "2").what());
    }

    @Test
    void segments_areListedByNameWithLabelAndCount() throws IOException {
        assertEquals(List.of("Tumour core (label 1): 3 voxels", "Nekrose (grün) (label 7): 2 voxels"), Reading.masks(oneLayer().save(folder)).stream().map(MaskRef::label).toList());
        assertEquals(List.of("Tumour core", "Nekrose (grün)"), Reading.masks(oneLayer().save(folder)).stream().map(MaskRef::item).toList());
    }

    @Test
    void segment_isChosenByNameNumberOrId() throws IOException {
        Path file = oneLayer().save(folder);
        byte[] core = {0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0};
        for (String item : List.of("Tumour core", "1", "Segment_1")) {
            assertArrayEquals(core, Reading.mask(file, item).voxels(), item);
        }
        assertArrayEquals(new byte[] {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0}, Reading.mask(file, "Nekrose (grün)").voxels());
        assertEquals(5, Reading.mask(file, "all").count());
        assertEquals("it holds several segments: Tumour core (label 1), Nekrose (grün) (label 7)", Reading.maskProblem(file, "").what());
        assertEquals("it has Tumour core (label 1), Nekrose (grün) (label 7)", Reading.maskProblem(file, "tumour").cure());
    }

    @Test
    void overlappingSegments_areKeptApart() throws IOException {
        Path file = layers().save(folder);
        assertEquals(List.of("tumour (label 1 of layer 0): 3 voxels", "oedema (label 1 of layer 1): 2 voxels", "vessel (label 2 of layer 1): 2 voxels"),
                Reading.masks(file).stream().map(MaskRef::label).toList());
        assertArrayEquals(new byte[] {1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, Reading.mask(file, "tumour").voxels());
        assertArrayEquals(new byte[] {0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, Reading.mask(file, "oedema").voxels());
        assertArrayEquals(new byte[] {0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0}, Reading.mask(file, "2").voxels());
        assertArrayEquals(new byte[] {1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0}, Reading.mask(file, "all").voxels());
        assertEquals("several of its segments are called 1: tumour (label 1 of layer 0), oedema (label 1 of layer 1)", Reading.maskProblem(file, "1").what());
    }

    @Test
    void olderSlicer_hasOneLayerASegment() throws IOException {
        RawNrrd raw = RawNrrd.labels(1, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).with("dimension", "4").with("sizes", "2 3 2 2")
                .with("space directions", "none (2,0,0) (0,3,0) (0,0,4)").with("kinds", "list domain domain domain");
        segment(raw, 0, "a", "", "");
        Path file = segment(raw, 1, "b", "", "").save(folder);
        assertArrayEquals(new byte[] {1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, Reading.mask(file, "a").voxels());
        assertArrayEquals(new byte[] {0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0}, Reading.mask(file, "b").voxels());
    }

    @Test
    void segmentsOfOneName_areListedById() throws IOException {
        RawNrrd raw = RawNrrd.labels(0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 2, 0);
        segment(raw, 0, "lesion", "0", "1");
        Path file = segment(raw, 1, "lesion", "0", "2").save(folder);
        assertEquals(List.of("Segment_1", "Segment_2"), Reading.masks(file).stream().map(MaskRef::item).toList());
        assertTrue(Reading.maskProblem(file, "lesion").what().startsWith("several of its segments are called lesion"));
        assertEquals(2, Reading.mask(file, "Segment_2").count());
    }

    @Test
    void segmentThatWasNeverDrawn_isEmpty() throws IOException {
        Path file = segment(oneLayer(), 2, "nothing", "0", "9").save(folder);
        assertEquals("nothing (label 9): 0 voxels", Reading.masks(file).get(2).label());
        assertEquals(0, Reading.mask(file, "nothing").count());
    }

    @Test
    void otherRepresentationsAndBrokenSegments_areRefused() throws IOException {
        assertTrue(Reading.maskProblem(RawNrrd.labels(new int[12]).line("Segmentation_MasterRepresentation:=Fractional labelmap").save(folder), "").what().contains("Fractional labelmap"));
        assertTrue(Reading.maskProblem(segment(RawNrrd.labels(new int[12]), 0, "a", "3", "1").save(folder), "a").what().contains("layer 3"));
        assertTrue(Reading.maskProblem(segment(RawNrrd.labels(new int[12]), 0, "a", "0", "one").save(folder), "a").what().contains("'one', no number"));
        RawNrrd two = segment(RawNrrd.labels(new int[12]), 0, "a", "", "");
        assertTrue(Reading.maskProblem(segment(two, 1, "b", "", "").save(folder), "a").what().contains("which label its segment a has"));
    }

    @Test
    void maskThatIsNoWholeNumber_isRefused() throws IOException {
        Path file = RawNrrd.int16().with("type", "float").text("0 0.5 0 0 0 0 0 0 0 0 0 0").save(folder);
        assertEquals("a mask's voxels must be whole numbers, but voxel 1 is 0.5", Reading.maskProblem(file, "").what());
    }
}
