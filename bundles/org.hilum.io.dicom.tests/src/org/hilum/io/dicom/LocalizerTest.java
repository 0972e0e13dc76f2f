// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series that are localizers without saying so in their image type, and those that only look a little like one. */
class LocalizerTest {
    private static final double[] AXIAL = {1, 0, 0, 0, 1, 0};
    private static final double[] CORONAL = {1, 0, 0, 0, 0, -1};
    private static final double[] SAGITTAL = {0, 1, 0, 0, 0, -1};
    /** Turned about x from axial by 30°. */
    private static final double[] TURNED = {1, 0, 0, 0, Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)};

    @TempDir
    Path folder;

    private Made made;

    @BeforeEach
    void begin() {
        made = new Made(folder);
    }

    /** Slices of 5 mm of one orientation in series 2.25.8, so far apart. */
    private void stack(String name, int slices, double gap, double[] orientation, UnaryOperator<DataSetBuilder> change) {
        double[] o = orientation;
        double[] normal = {o[1] * o[5] - o[2] * o[4], o[2] * o[3] - o[0] * o[5], o[0] * o[4] - o[1] * o[3]};
        for (int s = 0; s < slices; s++) {
            DataSetBuilder slice = Made.slice(ImageClass.MR, 0).put(Tag.SeriesInstanceUID, "2.25.8").put(Tag.ImageOrientationPatient, o).put(Tag.SliceThickness, 5.0)
                    .put(Tag.ImagePositionPatient, normal[0] * gap * s, normal[1] * gap * s, normal[2] * gap * s);
            made.save(name + s, change.apply(slice), Made.pixels(s));
        }
    }

    private void threePlanes(String description) {
        UnaryOperator<DataSetBuilder> called = s -> s.put(Tag.SeriesDescription, description);
        stack("a", 3, 20, AXIAL, called);
        stack("c", 5, 20, CORONAL, called);
        stack("s", 4, 20, SAGITTAL, called);
    }

    private String reason() {
        return Reading.list(folder, new ArrayList<>()).stream().map(ImageRef::aside).distinct().reduce((a, b) -> a + " / " + b).orElseThrow();
    }

    @Test
    void aThreePlaneSurvey_isLeftAsideVisibly_andReadWhereItIsNamed() {
        made.ct(0, 3, 6);
        threePlanes("Survey");
        List<String> notes = new ArrayList<>();
        List<ImageRef> refs = Reading.list(folder, notes);
        assertEquals(List.of("2.25.7", "2.25.8/axial", "2.25.8/coronal", "2.25.8/sagittal"), refs.stream().map(ImageRef::item).toList());
        String why = "it looks like a localizer: three orientations of 3 to 5 slices far apart; its series description says \"survey\"";
        assertEquals(List.of("", why, why, why), refs.stream().map(ImageRef::aside).toList());
        assertEquals("DICOM: left aside in " + folder + ": 2.25.8/axial, 2.25.8/coronal, 2.25.8/sagittal, because " + why + "; to be read, it must be named as item", notes.getFirst());
        assertEquals(3, Reading.of(folder).volume().geometry().nz(), "the CT is the only choice");
        assertEquals(5, Reading.of(folder, "2.25.8/coronal", DicomImageSettings.DEFAULT).volume().geometry().nz());
    }

    @Test
    void alone_itIsRefused_withTheItemsThatReadIt() {
        threePlanes("t2 sag");
        Problem p = Reading.problem(folder);
        assertEquals("it holds no image but what is set aside: it looks like a localizer: three orientations of 3 to 5 slices far apart", p.what());
        assertTrue(p.cure().startsWith("if it is meant, say which item: 2.25.8/axial (t2 sag, MR, 4 x 3, 3 slices, 2.000 x 1.500 x 20.00 mm), "), p.cure());
        assertTrue(p.cure().contains("2.25.8/sagittal ("), p.cure());
    }

    @Test
    void oneSliceInEachOfThreeOrientations_isALocalizer_andInTwoIsNot() {
        stack("a", 1, 0, AXIAL, s -> s);
        stack("c", 1, 0, CORONAL, s -> s);
        assertEquals("", reason());
        stack("s", 1, 0, SAGITTAL, s -> s);
        assertEquals("it looks like a localizer: three orientations of 1 slice far apart", reason());
    }

    @Test
    void fewSlicesThatAreCalledSo_areALocalizer_inWhateverWords() {
        for (String called : List.of("SCOUT", "Topogram  0.6  T20s", "t2_haste_LOC", "localiser tra", "3-Plane", "Plan Scan", "AAHScout", "Übersicht", "Surview")) {
            stack("a", 3, 5, AXIAL, s -> s.put(Tag.SeriesDescription, called));
            assertTrue(reason().startsWith("it looks like a localizer: one orientation of 3 slices; its series description says \""), called + ": " + reason());
        }
        for (String called : List.of("local staging", "topographic", "block", "dixon 3 planets", "T2 explan scanner")) {
            stack("a", 3, 5, AXIAL, s -> s.put(Tag.SeriesDescription, called));
            assertEquals("", reason(), called);
        }
    }

    @Test
    void theProtocolsName_countsOnlyWithoutADescription_forItMayBeThatOfTheWholeExamination() {
        stack("a", 3, 5, AXIAL, s -> s.put(Tag.SeriesDescription, "t2 tra").put(Tag.ProtocolName, "scout and liver"));
        assertEquals("", reason());
        stack("a", 3, 5, AXIAL, s -> s.put(Tag.SeriesDescription, "").put(Tag.ProtocolName, "scout and liver"));
        assertEquals("it looks like a localizer: one orientation of 3 slices; its protocol name says \"scout\"", reason());
    }

    @Test
    void moreSlicesThanALocalizerHas_areAVolume_whateverItIsCalled() {
        stack("a", 15, 5, AXIAL, s -> s.put(Tag.SeriesDescription, "survey"));
        assertTrue(reason().contains("15 slices"), reason());
        stack("a", 16, 5, AXIAL, s -> s.put(Tag.SeriesDescription, "survey"));
        assertEquals("", reason());
        stack("c", 3, 20, CORONAL, s -> s.put(Tag.SeriesDescription, "survey"));
        assertEquals("", reason());
    }

    @Test
    void orientationsWithoutWideGaps_areVolumes() {
        stack("a", 10, 7.4, AXIAL, s -> s);
        stack("c", 10, 7.4, CORONAL, s -> s);
        assertEquals("", reason());
        stack("a", 10, 7.5, AXIAL, s -> s);
        assertEquals("", reason(), "one of them is wide, the other isn't");
        stack("c", 10, 7.5, CORONAL, s -> s);
        assertEquals("it looks like a localizer: two orientations of 10 slices far apart", reason());
    }

    @Test
    void withoutAThickness_gapsAreNotCalledWide() {
        stack("a", 3, 20, AXIAL, s -> s.put(Tag.SliceThickness, new double[0]));
        stack("c", 3, 20, CORONAL, s -> s.put(Tag.SliceThickness, new double[0]));
        assertEquals("", reason());
    }

    @Test
    void orientationsThatAreNotAtRightAngles_areVolumes_likeTheDiscsOfASpine() {
        stack("a", 3, 20, AXIAL, s -> s);
        stack("t", 3, 20, TURNED, s -> s);
        assertEquals("", reason());
    }

    @Test
    void planesThatWereAcquiredManyTimes_areNoLocalizer_likeTheCineOfAHeart() {
        for (int phase = 0; phase < 2; phase++) {
            double time = 40.0 * phase;
            stack("a" + phase, 2, 20, AXIAL, s -> s.put(Tag.TriggerTime, time));
            stack("c" + phase, 2, 20, CORONAL, s -> s.put(Tag.TriggerTime, time));
        }
        assertEquals("", reason());
    }

    @Test
    void aLocalizerThatCannotBeRead_isStillCalledOne_andIsNoChoice() {
        made.ct(0, 3, 6);
        stack("a", 3, 5, AXIAL, s -> s.put(Tag.SeriesDescription, "scout"));
        stack("b", 1, 0, AXIAL, s -> s.put(Tag.SeriesDescription, "scout").put(Tag.ImagePositionPatient, 0, 0, 17));
        List<String> notes = new ArrayList<>();
        assertEquals(List.of("2.25.7"), Reading.list(folder, notes).stream().map(ImageRef::item).toList());
        assertTrue(notes.getFirst().contains("2.25.8, because " + folder + ": it looks like a localizer: one orientation of 4 slices; its series description says \"scout\"; nor can it be read: slices are uneven"),
                notes.getFirst());
        assertEquals(3, Reading.of(folder).volume().geometry().nz());
    }

    @Test
    void ofTheDescription_onlyTheWordIsRepeated() {
        made.ct(0, 3, 6);
        stack("a", 3, 5, AXIAL, s -> s.put(Tag.SeriesDescription, "scout of " + Made.SECRET));
        assertEquals("it looks like a localizer: one orientation of 3 slices; its series description says \"scout\"", Reading.list(folder, new ArrayList<>()).get(1).aside());
    }
}
