// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.hilum.io.dicom.Structures.slice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.Segmentations.Style;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the voxels of segmentations land, whoever wrote them. */
class SegReaderTest {
    /** 3 x 3 pixels: frames end within a byte. */
    private static final Geometry IMAGE = new Geometry(3, 3, 5, new Vec3(1, 2, 3), new Vec3(10, 20, 30), Axes.LPS);
    private static final int[] CORNER = {1, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int[] ROW = {0, 0, 0, 1, 1, 1, 0, 0, 0};
    private static final int[] ALL = {1, 1, 1, 1, 1, 1, 1, 1, 1};

    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    private Mask read(DataSet segmentation, String segment, Geometry image) {
        return new DicomMaskReader(UnderTest.TOOLKIT).read(new MaskRef(Segmentations.write(segmentation, folder), segment, "", ""), image, DicomMaskSettings.DEFAULT, Task.quiet(1, notes::add));
    }

    private String refused(DataSet segmentation) {
        return assertThrows(Problem.class, () -> read(segmentation, "", IMAGE)).what();
    }

    private static Segmentations tumour(Style style) {
        return new Segmentations(IMAGE, style).segment(1, "Tumour", "MANUAL");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void sparseFramesInAnyOrder_ofOverlappingSegments_landOnTheImagesSlices(Style style) {
        DataSet segmentation = tumour(style).segment(2, "Liver", "AUTOMATIC").frame(2, 3, ALL).frame(1, 3, ROW).frame(2, 1, ROW).frame(1, 0, CORNER).dataSet("BINARY", 1).build();
        Mask tumour = read(segmentation, "Tumour", IMAGE);
        assertTrue(IMAGE.sameGrid(tumour.geometry()));
        assertEquals("#", slice(tumour, 0));
        assertEquals("/###", slice(tumour, 3));
        assertEquals(4, tumour.count());
        Mask liver = read(segmentation, "2", IMAGE);
        assertEquals("/###", slice(liver, 1));
        assertEquals("###/###/###", slice(liver, 3));
        assertEquals(12, liver.count());
        assertEquals(List.of(), notes);
    }

    @Test
    void list_tellsNumberLabelPropertyAndAlgorithm() {
        DataSet property = new DataSetBuilder("").put(Tag.CodeMeaning, "Neoplasm").build();
        DataSet segmentation = tumour(Style.SHARED).segment(2, "", "").frame(1, 0, CORNER).dataSet("BINARY", 1).build();
        DataSet first = segmentation.sequence(Tag.SegmentSequence).getFirst().toBuilder().put(Tag.SegmentedPropertyTypeCodeSequence, List.of(property)).build();
        Path file = Segmentations.write(segmentation.toBuilder().put(Tag.SegmentSequence, List.of(first, segmentation.sequence(Tag.SegmentSequence).get(1))).build(), folder);
        Map<String, String> about = Map.of("FrameOfReferenceUID", "1.2.3", "Modality", "SEG");
        assertEquals(List.of(new MaskRef(file, "Tumour", "1 Tumour (Neoplasm), manual", "1.2.3", about), new MaskRef(file, "#2", "2", "1.2.3", about)),
                new DicomMaskReader(UnderTest.TOOLKIT).list(file, DicomMaskSettings.DEFAULT, Task.quiet(1)));
    }

    @Test
    void fractionalPixels_countFromHalfTheMaximum_andTheTypeIsNoted() {
        DataSet segmentation = tumour(Style.SHARED).frame(1, 2, 0, 49, 50, 51, 100, 0, 0, 0, 0).dataSet("FRACTIONAL", 8).put(Tag.MaximumFractionalValue, 100).put(Tag.SegmentationFractionalType, "PROBABILITY").build();
        assertEquals("..#/##", slice(read(segmentation, "", IMAGE), 2));
        assertEquals(List.of("DICOM: segment Tumour is fractional (probability): voxels at half the maximum or above were taken"), notes);
        assertEquals("it has no (0062,000E) MaximumFractionalValue", refused(segmentation.toBuilder().remove(Tag.MaximumFractionalValue).build()));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void aLabelMap_holdsEachSegmentByItsNumber(int bits) {
        DataSet segmentation = new Segmentations(IMAGE, Style.SHARED).segment(0, "Background", "MANUAL").segment(1, "Tumour", "MANUAL").segment(200, "Liver", "MANUAL")
                .frame(0, 1, 0, 1, 200, 200, 200, 1, 0, 0, 0).frame(0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0).dataSet("LABELMAP", bits).build();
        assertEquals(".#/..#", slice(read(segmentation, "Tumour", IMAGE), 1));
        assertEquals("#", slice(read(segmentation, "Tumour", IMAGE), 4));
        assertEquals("..#/##", slice(read(segmentation, "Liver", IMAGE), 1));
        assertEquals("it has no segment Background", assertThrows(Problem.class, () -> read(segmentation, "Background", IMAGE)).what());
    }

    @Test
    void framesOfAnotherGrid_keepTheirOwn() {
        Geometry finer = new Geometry(3, 3, 9, new Vec3(0.5, 0.5, 1), new Vec3(10, 20, 31), Axes.LPS);
        Mask mask = read(new Segmentations(finer, Style.SHARED).segment(1, "Tumour", "MANUAL").frame(1, 7, ROW).frame(1, 3, CORNER).dataSet("BINARY", 1).build(), "", IMAGE);
        assertEquals(new Geometry(3, 3, 5, new Vec3(0.5, 0.5, 1), new Vec3(10, 20, 34), Axes.LPS), mask.geometry());
        assertEquals("#", slice(mask, 0));
        assertEquals("/###", slice(mask, 4));
    }

    /** Before a voxel is read. */
    @Test
    void whatReadingTakes_followsFromTheGridOfTheFrames_andThatOfContoursFromTheImage() {
        Geometry finer = new Geometry(3, 3, 9, new Vec3(0.5, 0.5, 1), new Vec3(10, 20, 31), Axes.LPS);
        Path file = Segmentations.write(new Segmentations(finer, Style.SHARED).segment(1, "Tumour", "MANUAL").frame(1, 8, ROW).frame(1, 0, CORNER).dataSet("BINARY", 1).build(), folder);
        DicomMaskReader reader = new DicomMaskReader(UnderTest.TOOLKIT);
        long frame = 16 * 9;
        assertEquals(81 + frame, reader.bytes(new MaskRef(file, "", "", ""), IMAGE, DicomMaskSettings.DEFAULT, Task.quiet(1)));
        Path structures = new Structures().roi(1, "GTV", Structures.box(0.5, 0.5, 1.5, 1.5, 0)).write(folder);
        long plane = 48 * 9;
        assertEquals(IMAGE.count() + plane, reader.bytes(new MaskRef(structures, "", "", ""), IMAGE, DicomMaskSettings.DEFAULT, Task.quiet(1)));
    }

    @Test
    void framesOfAnotherGridWithoutSpacing_areAsFarApartAsTheClosestTwo() {
        Geometry finer = new Geometry(3, 3, 9, new Vec3(0.5, 0.5, 1), new Vec3(10, 20, 31), Axes.LPS);
        Mask mask = read(new Segmentations(finer, Style.PER_FRAME).segment(1, "Tumour", "MANUAL").frame(1, 0, ROW).frame(1, 2, CORNER).frame(1, 6, CORNER).dataSet("BINARY", 1).build(), "", IMAGE);
        assertEquals(new Geometry(3, 3, 4, new Vec3(0.5, 0.5, 2), new Vec3(10, 20, 31), Axes.LPS), mask.geometry());
    }

    @Test
    void aGridShiftedByHalfAPixel_isNotTakenForTheImages() {
        Geometry shifted = new Geometry(3, 3, 5, IMAGE.spacing(), new Vec3(10.5, 20, 30), Axes.LPS);
        assertFalse(IMAGE.sameGrid(read(new Segmentations(shifted, Style.SHARED).segment(1, "Tumour", "MANUAL").frame(1, 0, ROW).dataSet("BINARY", 1).build(), "", IMAGE).geometry()));
    }

    @Test
    void anImageWhoseSlicesRunTheOtherWay_getsTheMaskItsOwnWay() {
        Geometry reversed = new Geometry(3, 3, 5, IMAGE.spacing(), IMAGE.toPatient(0, 0, 4), new Axes(Axes.LPS.i(), Axes.LPS.j(), new Vec3(0, 0, -1)));
        Mask mask = read(tumour(Style.SHARED).frame(1, 1, ROW).dataSet("BINARY", 1).build(), "", reversed);
        assertTrue(reversed.sameGrid(mask.geometry()));
        assertEquals("/###", slice(mask, 3));
    }

    @Test
    void framesThatAreNoStack_areRefused() {
        assertEquals("frames 1 and 2 both show segment Tumour at the same place", refused(tumour(Style.SHARED).frame(1, 1, ROW).frame(1, 1, CORNER).dataSet("BINARY", 1).build()));
        DataSet uneven = tumour(Style.SHARED).frame(1, 0, ROW).frame(1, 1, ROW).frame(1, 2, ROW).dataSet("BINARY", 1).build();
        assertEquals("its frames are unevenly spaced: they lie on no slices of one distance", refused(moved(uneven, 2, 10, 20, 31.3)));
        assertEquals("frame 2 lies 0.500 pixels beside frame 1: the frames are no stack", refused(moved(uneven, 1, 10.5, 20, 33)));
        DataSet turned = tumour(Style.PER_FRAME).frame(1, 0, ROW).frame(1, 1, ROW).dataSet("BINARY", 1).build();
        assertEquals("frames 1 and 2 differ in orientation or pixel spacing", refused(changed(turned, 1, Tag.PlaneOrientationSequence, new DataSetBuilder("").put(Tag.ImageOrientationPatient, 0, 1, 0, 1, 0, 0).build())));
    }

    @Test
    void whatIsMissing_isNamed() {
        DataSet whole = tumour(Style.SHARED).frame(1, 0, ROW).frame(1, 1, ROW).dataSet("BINARY", 1).build();
        assertEquals("it has 2 frames, but tells the place of 0 in (5200,9230) PerFrameFunctionalGroupsSequence", refused(whole.toBuilder().remove(Tag.PerFrameFunctionalGroupsSequence).build()));
        assertEquals("frame 1 has no (0028,0030) PixelSpacing", refused(whole.toBuilder().remove(Tag.SharedFunctionalGroupsSequence).build().toBuilder()
                .put(Tag.SharedFunctionalGroupsSequence, List.of(new DataSetBuilder("").put(Tag.PlaneOrientationSequence, List.of(new DataSetBuilder("").put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0).build())).build())).build()));
        assertEquals("it lists no segments in (0062,0002) SegmentSequence", refused(whole.toBuilder().remove(Tag.SegmentSequence).build()));
        assertEquals("it has no (0062,0001) SegmentationType", refused(whole.toBuilder().remove(Tag.SegmentationType).build()));
        assertEquals("segmentations of the type CLOUD are not read", refused(whole.toBuilder().put(Tag.SegmentationType, "CLOUD").build()));
        assertEquals("frame 1 does not say which segment it shows: it has no (0062,000A) SegmentIdentificationSequence",
                refused(new Segmentations(IMAGE, Style.SHARED).segment(1, "Tumour", "MANUAL").frame(0, 0, ROW).dataSet("BINARY", 1).build()));
        assertEquals("it is a surface segmentation, which is not read", refused(whole.toBuilder().put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.66.5").build()));
    }

    private static DataSet moved(DataSet segmentation, int frame, double... position) {
        return changed(segmentation, frame, Tag.PlanePositionSequence, new DataSetBuilder("").put(Tag.ImagePositionPatient, position).build());
    }

    private static DataSet changed(DataSet segmentation, int frame, int macro, DataSet item) {
        List<DataSet> frames = new ArrayList<>(segmentation.sequence(Tag.PerFrameFunctionalGroupsSequence));
        frames.set(frame, frames.get(frame).toBuilder().put(macro, List.of(item)).build());
        return segmentation.toBuilder().put(Tag.PerFrameFunctionalGroupsSequence, frames).build();
    }
}
