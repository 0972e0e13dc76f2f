// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.hilum.io.dicom.Structures.box;
import static org.hilum.io.dicom.Structures.contour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.MaskRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a structure set lists, how its ROIs are chosen, and what is told of damaged ones. */
class StructureFileTest {
    private static final DataSet BOX = box(0.5, 0.5, 3.5, 2.5, 4);

    @TempDir
    private Path folder;

    private String read(Path file, String roi) {
        return Integer.toString(Structures.read(file, roi, Structures.IMAGE, DicomMaskSettings.DEFAULT, new ArrayList<>()).count());
    }

    private String refused(Path file, String roi) {
        return assertThrows(Problem.class, () -> read(file, roi)).what();
    }

    @Test
    void list_tellsNumberNameContoursAndType() {
        DataSet structures = new Structures().roi(1, "GTV", BOX, BOX).roi(4, "Lung").dataSet()
                .put(Tag.RTROIObservationsSequence, List.of(new DataSetBuilder("").put(Tag.ReferencedROINumber, 1).put(Tag.RTROIInterpretedType, "GTV").build()))
                .put(Tag.ReferencedFrameOfReferenceSequence, List.of(new DataSetBuilder("").put(Tag.FrameOfReferenceUID, "1.2.3").put(Tag.RTReferencedStudySequence, List.of(new DataSetBuilder("")
                        .put(Tag.RTReferencedSeriesSequence, List.of(new DataSetBuilder("").put(Tag.SeriesInstanceUID, "1.2.9").put(Tag.ContourImageSequence,
                                List.of(new DataSetBuilder("").put(Tag.ReferencedSOPInstanceUID, "1.2.9.1").build())).build())).build())).build())).build();
        Path file = folder.resolve("rs.dcm");
        DicomWriter.write(file, structures);
        Map<String, String> about = Map.of("ReferencedSeriesInstanceUID", "1.2.9", "ReferencedSOPInstanceUID", "1.2.9.1", "FrameOfReferenceUID", "1.2.3", "Modality", "RTSTRUCT");
        assertEquals(List.of(new MaskRef(file, "GTV", "1 GTV: 2 contours, GTV", "1.2.3", about), new MaskRef(file, "Lung", "4 Lung: 0 contours", "1.2.3", about)),
                new DicomMaskReader(UnderTest.TOOLKIT).list(file, DicomMaskSettings.DEFAULT, Task.quiet(1)));
    }

    @Test
    void anRoi_isChosenByNameOrNumber() {
        Path file = new Structures().roi(3, "GTV", BOX).roi(5, "Lung", box(0.5, 0.5, 1.5, 1.5, 0)).write(folder);
        assertEquals("6", read(file, "GTV"));
        assertEquals("1", read(file, "5"));
        assertEquals("1", read(file, "#5"));
        assertEquals("it holds several ROIs: 3 GTV, 5 Lung", refused(file, ""));
        assertEquals("it has no ROI 4", refused(file, "4"));
    }

    @Test
    void theOnlyRoiWithContours_needsNoName() {
        assertEquals("6", read(new Structures().roi(1, "GTV", BOX).roi(2, "empty").write(folder), ""));
    }

    @Test
    void namesThatDoNotTell_areRefused_andNumbersTell() {
        Path file = new Structures().roi(1, "2", BOX).roi(2, "GTV", box(0.5, 0.5, 1.5, 1.5, 0)).roi(3, "GTV", BOX).write(folder);
        assertEquals("several ROIs are meant by 2: 1 2, 2 GTV", refused(file, "2"));
        assertEquals("several ROIs are meant by GTV: 2 GTV, 3 GTV", refused(file, "GTV"));
        assertEquals("1", read(file, "#2"));
        assertEquals(List.of("#1", "#2", "#3"), new DicomMaskReader(UnderTest.TOOLKIT).list(file, DicomMaskSettings.DEFAULT, Task.quiet(1)).stream().map(MaskRef::item).toList());
    }

    @Test
    void aFolder_standsForTheOnlyFileWithRegions() {
        new Structures().roi(1, "GTV", BOX).write(folder);
        assertEquals("6", read(folder, "GTV"));
        DicomWriter.write(folder.resolve("second.dcm"), new Structures().roi(1, "GTV", BOX).dataSet().build());
        assertEquals("the folder holds 2 files with regions, such as second.dcm and structures.dcm", refused(folder, "GTV"));
    }

    @Test
    void damagedContours_areToldByNumber() {
        String gtv = "contour 2 of ROI GTV ";
        assertEquals(gtv + "is closed but has 2 points, so that it encloses nothing", damaged(contour("CLOSED_PLANAR", 0, 0, 0, 1, 1, 0)));
        assertEquals(gtv + "is closed but has 1 point, so that it encloses nothing", damaged(contour("CLOSED_PLANAR", 0, 0, 0)));
        assertEquals(gtv + "has 8 numbers in (3006,0050) ContourData, which are no whole points", damaged(contour("CLOSED_PLANAR", 0, 0, 0, 1, 1, 0, 2, 2)));
        assertEquals(gtv + "has 0 numbers in (3006,0050) ContourData, which are no whole points", damaged(new DataSetBuilder("").put(Tag.ContourGeometricType, "CLOSED_PLANAR").build()));
        assertEquals(gtv + "has 4 points, but announces 7", damaged(BOX.toBuilder().put(Tag.NumberOfContourPoints, 7).build()));
        assertEquals(gtv + "has a point more than a kilometre away", damaged(contour("CLOSED_PLANAR", 0, 0, 0, 1e9, 1, 0, 2, 2, 0)));
        assertEquals(gtv + "is of the unknown type CIRCLE", damaged(contour("CIRCLE", 0, 0, 0, 1, 1, 0, 2, 2, 0)));
        assertEquals(gtv + "has no (3006,0042) ContourGeometricType", damaged(BOX.toBuilder().remove(Tag.ContourGeometricType).build()));
        assertEquals("(3006,0050) ContourData has a value that is no number", damaged(Structures.with(BOX, Tag.ContourData, Vr.DS, "0\\NaN\\0\\1\\1\\0\\2\\2\\0")));
    }

    private String damaged(DataSet second) {
        return refused(new Structures().roi(1, "GTV", BOX, second).write(folder), "GTV");
    }

    @Test
    void structuresThatDoNotFitTogether_areRefused() {
        assertEquals("two ROIs have the number 1", refused(new Structures().roi(1, "GTV", BOX).roi(1, "Lung", BOX).write(folder), ""));
        assertEquals("it holds no ROI", refused(new Structures().write(folder), ""));
        assertEquals("ROI GTV has no contours", refused(new Structures().roi(1, "GTV").write(folder), "GTV"));
        assertEquals("ROI GTV has only points and open contours, which enclose nothing", refused(new Structures().roi(1, "GTV", contour("POINT", 1, 1, 0)).write(folder), "GTV"));
        Path file = folder.resolve("unlisted.dcm");
        DicomWriter.write(file, new Structures().roi(1, "GTV", BOX).dataSet().remove(Tag.StructureSetROISequence).build());
        assertEquals("it has contours of an ROI 1 that (3006,0020) StructureSetROISequence does not list", refused(file, "GTV"));
    }

    @Test
    void anImage_isNoMask() {
        Path file = folder.resolve("ct.dcm");
        DicomWriter.write(file, new DataSetBuilder("").put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.2").put(Tag.SOPInstanceUID, "1.2.3").put(Tag.Modality, "CT").build());
        assertEquals("it holds no regions: its modality is CT", refused(file, ""));
    }
}
