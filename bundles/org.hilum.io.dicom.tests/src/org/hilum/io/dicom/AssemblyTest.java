// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {
    @TempDir
    Path folder;

    private Made made;

    @BeforeEach
    void begin() {
        made = new Made(folder);
    }

    @Test
    void slices_areOrderedByPosition_andSpacedByIt_notByThickness() {
        made.series(ImageClass.CT, s -> s.put(Tag.SliceThickness, 5.0), 6, 0, 3);
        Geometry g = Reading.of(folder).volume().geometry();
        assertEquals(new Vec3(2, 1.5, 3), g.spacing());
        assertEquals(new Vec3(-10, 20, 0), g.origin());
        assertEquals(List.of(200f, 300f, 100f), List.of(0, 1, 2).stream().map(k -> Reading.of(folder).volume().at(0, 0, k)).toList());
        assertEquals(211f, Reading.of(folder).volume().at(3, 2, 0));
    }

    @Test
    void sagittalSlices_lieWhereTheirOrientationSays() {
        made.series(ImageClass.MR, s -> {
            double z = s.build().numbers(Tag.ImagePositionPatient)[2];
            return s.put(Tag.ImageOrientationPatient, 0, 1, 0, 0, 0, -1).put(Tag.ImagePositionPatient, z, 0, 100);
        }, 0, 4);
        Geometry g = Reading.of(folder).volume().geometry();
        // the normal points to the right, so that the last file is the first slice
        assertEquals(new Vec3(-1, 0, 0), g.axes().k());
        assertEquals(new Vec3(4, 0, 100), g.origin());
        assertEquals(200f, Reading.of(folder).volume().at(0));
    }

    @Test
    void theList_namesWhatThereIs_withoutWhoItIs() {
        made.ct(0, 3, 6);
        ImageRef ref = Reading.list(folder, new ArrayList<>()).getFirst();
        assertEquals(Made.SERIES, ref.item());
        assertEquals("made, CT, 4 x 3, 3 slices, 2.000 x 1.500 x 3.000 mm", ref.label());
        assertEquals("CT", ref.modality());
        assertEquals("2.25.3", ref.frameOfReference());
        assertEquals("P1", ref.about().get("PatientID"));
        assertEquals("2.25.1", ref.about().get("StudyInstanceUID"));
        assertTrue(!ref.toString().contains(Made.SECRET) && !ref.toString().contains("19500101"), ref.toString());
    }

    @Test
    void twoPhasesInOneSeries_comeApart() {
        for (int phase = 1; phase <= 2; phase++) {
            for (int k = 0; k < 3; k++) {
                DataSetBuilder slice = Made.slice(ImageClass.CT, 3 * k).put(Tag.AcquisitionNumber, phase).put(Tag.AcquisitionTime, "1200" + (10 * phase + k));
                made.save("p" + phase + k + ".dcm", slice, Made.pixels(1000 * phase + 100 * k));
            }
        }
        assertEquals(List.of("2.25.7/acquisition-1", "2.25.7/acquisition-2"), Reading.items(folder));
        assertEquals(2100f, Reading.of(folder, "2.25.7/acquisition-2", DicomImageSettings.DEFAULT).volume().at(0, 0, 1));
        Problem p = Reading.problem(folder);
        assertEquals("it holds 2 images", p.what());
        assertEquals("say which item: 2.25.7/acquisition-1 (made, CT, 4 x 3, 3 slices, 2.000 x 1.500 x 3.000 mm), "
                + "2.25.7/acquisition-2 (made, CT, 4 x 3, 3 slices, 2.000 x 1.500 x 3.000 mm)", p.cure());
    }

    @Test
    void phasesOfUnequalRange_comeApartToo() {
        for (double z : new double[] {0, 3, 6, 9}) {
            made.save("arterial" + z, Made.slice(ImageClass.CT, z).put(Tag.AcquisitionNumber, 2), Made.pixels(0));
        }
        for (double z : new double[] {4, 7, 10, 13, 16}) {
            made.save("portal" + z, Made.slice(ImageClass.CT, z).put(Tag.AcquisitionNumber, 10), Made.pixels(0));
        }
        List<ImageRef> refs = Reading.list(folder, new ArrayList<>());
        assertEquals(List.of("2.25.7/acquisition-2", "2.25.7/acquisition-10"), refs.stream().map(ImageRef::item).toList());
        assertEquals(List.of(4, 5), refs.stream().map(ref -> ref.geometry().nz()).toList());
    }

    /** Together they would make one even stack of twice as many slices, half of each phase. */
    @Test
    void phasesHalfASliceApart_comeApart_andPackagesOfMrDoNot() {
        for (int k = 0; k < 8; k++) {
            made.save("s" + k, Made.slice(ImageClass.CT, 2 * k).put(Tag.AcquisitionNumber, k % 2 + 1), Made.pixels(0));
        }
        assertEquals(List.of("2.25.7/acquisition-1", "2.25.7/acquisition-2"), Reading.items(folder));
        for (int k = 0; k < 8; k++) {
            made.save("s" + k, Made.slice(ImageClass.MR, 2 * k).put(Tag.AcquisitionNumber, k % 2 + 1), Made.pixels(0));
        }
        assertEquals(List.of(Made.SERIES), Reading.items(folder));
        assertEquals(List.of("DICOM: slices of several acquisitions make one even stack and were taken as one volume"), Reading.of(folder).notes());
    }

    @Test
    void temporalPositionsWithBValues_comeApartByBoth() {
        for (int n = 0; n < 12; n++) {
            DataSetBuilder slice = Made.slice(ImageClass.MR, 4 * (n % 3)).put(Tag.TemporalPositionIdentifier, n / 6 + 1).put(Tag.DiffusionBValue, n / 3 % 2 * 800.0);
            made.save("s" + n, slice, Made.pixels(n));
        }
        assertEquals(List.of("2.25.7/temporal-position-1/b-value-0", "2.25.7/temporal-position-1/b-value-800", "2.25.7/temporal-position-2/b-value-0",
                "2.25.7/temporal-position-2/b-value-800"), Reading.items(folder));
    }

    @Test
    void triggerTimes_comeApart() {
        for (int n = 0; n < 6; n++) {
            made.save("s" + n, Made.slice(ImageClass.MR, 4 * (n % 3)).put(Tag.TriggerTime, n / 3 * 40.5), Made.pixels(n));
        }
        assertEquals(List.of("2.25.7/trigger-time-0", "2.25.7/trigger-time-40.5"), Reading.items(folder));
    }

    @Test
    void orientationsAndSizes_comeApart() {
        made.ct(0, 3);
        made.save("c1", Made.slice(ImageClass.CT, 0).put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 0, -1).put(Tag.SliceThickness, 2.0), Made.pixels(0));
        made.save("d1", Made.slice(ImageClass.CT, 0).put(Tag.PixelSpacing, 1.5, 3).put(Tag.SliceThickness, 2.0), Made.pixels(0));
        assertEquals(List.of("2.25.7/axial", "2.25.7/coronal", "2.25.7/axial-4x3"), Reading.items(folder));
    }

    @Test
    void anOrientationRoundedElsewhere_isTheSame_andAnotherIsNot() {
        made.ct(0, 3);
        made.save("c", Made.slice(ImageClass.CT, 6).put(Tag.ImageOrientationPatient, 1, 9e-5, 0, -9e-5, 1, 0), Made.pixels(0));
        assertEquals(3, Reading.of(folder).volume().geometry().nz());
        made.save("c", Made.slice(ImageClass.CT, 6).put(Tag.ImageOrientationPatient, 1, 3e-4, 0, -3e-4, 1, 0).put(Tag.SliceThickness, 3.0), Made.pixels(0));
        assertEquals(List.of("2.25.7/axial", "2.25.7/axial-4x3"), Reading.items(folder));
    }

    @Test
    void acquisitionsThatAbut_areOneVolume_andThatIsNoted() {
        for (int k = 0; k < 6; k++) {
            made.save("s" + k, Made.slice(ImageClass.CT, 3 * k).put(Tag.AcquisitionNumber, k / 3 + 1), Made.pixels(0));
        }
        assertEquals(List.of("DICOM: slices of several acquisitions make one even stack and were taken as one volume"), Reading.of(folder).notes());
    }

    @Test
    void localizersAndWhatIsNoImage_areLeftAsideVisibly() throws IOException {
        made.ct(0, 3);
        made.save("scout", Made.slice(ImageClass.CT, 0).put(Tag.ImageType, "ORIGINAL", "PRIMARY", "LOCALIZER").put(Tag.SeriesInstanceUID, "2.25.8"), Made.pixels(0));
        made.save("dose", Made.slice(ImageClass.CT, 0).put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.481.2").put(Tag.Modality, "RTDOSE"), Made.pixels(0));
        Files.writeString(folder.resolve("readme.txt"), "not DICOM");
        List<String> notes = new ArrayList<>();
        assertEquals(1, Reading.list(folder, notes).size());
        assertEquals(List.of("DICOM: left aside in " + folder + ": 1 RTDOSE object, 1 file that is no DICOM, 1 localizer"), notes);
    }

    @Test
    void aFolderOfNoImages_saysWhatItHolds() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "not DICOM");
        Files.writeString(folder.resolve("b.txt"), "not DICOM");
        assertEquals("it holds no CT, MR or PET image, but 2 files that are no DICOM", Reading.problem(folder).what());
        assertEquals("there is no such file or folder", Reading.problem(folder.resolve("none")).what());
    }

    @Test
    void aSeriesThatCannotBeRead_isLeftAside_whereAnotherCan() {
        made.ct(0, 3, 6, 12);
        made.save("x", Made.slice(ImageClass.MR, 0).put(Tag.SeriesInstanceUID, "2.25.8"), Made.pixels(0));
        made.save("y", Made.slice(ImageClass.MR, 2).put(Tag.SeriesInstanceUID, "2.25.8"), Made.pixels(0));
        List<String> notes = new ArrayList<>();
        assertEquals(List.of("2.25.8"), Reading.list(folder, notes).stream().map(ImageRef::item).toList());
        assertTrue(notes.getFirst().startsWith("DICOM: left aside in " + folder + ": 2.25.7, because " + folder + ": 1 slice is missing: 6.000 mm from c.dcm to d.dcm"), notes.getFirst());
        assertEquals(2, Reading.of(folder).volume().geometry().nz());
    }

    /** Left aside, it would leave the other phase as the only one. */
    @Test
    void aPhaseThatCannotBeRead_stillAsksWhichIsMeant() {
        for (double z : new double[] {0, 3, 6, 9}) {
            made.save("portal" + (int) z, Made.slice(ImageClass.CT, z).put(Tag.AcquisitionNumber, 2), Made.pixels(0));
        }
        for (double z : new double[] {0, 3, 9, 12}) {
            made.save("arterial" + (int) z, Made.slice(ImageClass.CT, z).put(Tag.AcquisitionNumber, 1), Made.pixels(0));
        }
        assertEquals(List.of("2.25.7/acquisition-2", "2.25.7/acquisition-1"), Reading.items(folder));
        Problem which = Reading.problem(folder);
        assertEquals("it holds 2 images", which.what());
        assertTrue(which.cure().contains("2.25.7/acquisition-1 (made, CT, 4 x 3, 4 slices, 2.000 x 1.500 x 3.000 mm; it cannot be read: 1 slice is missing"), which.cure());
        assertEquals(4, Reading.of(folder, "2.25.7/acquisition-2", DicomImageSettings.DEFAULT).volume().geometry().nz());
        Problem arterial = assertThrows(Problem.class, () -> Reading.of(folder, "2.25.7/acquisition-1", DicomImageSettings.DEFAULT));
        assertTrue(arterial.what().startsWith("1 slice is missing: 6.000 mm from arterial3 to arterial9"), arterial.what());
    }

    @Test
    void foldersInIt_areReadToo() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        new Made(folder.resolve("one")).ct(0, 3);
        made.save("two/c.dcm", Made.slice(ImageClass.CT, 6), Made.pixels(300));
        assertEquals(3, Reading.of(folder).volume().geometry().nz());
    }

    @Test
    void oneFile_isItsSlice_whoseExtentIsNoted() {
        made.series(ImageClass.CT, s -> s.put(Tag.SliceThickness, 5.0), 0, 3);
        Reading one = Reading.of(folder.resolve("b.dcm"));
        assertEquals(5, one.volume().geometry().spacing().z());
        assertEquals(List.of("DICOM: there is one slice only; its extent along the normal, 5.000 mm, is (0018,0050) SliceThickness"), one.notes());
        made.save("b.dcm", Made.slice(ImageClass.MR, 3).put(Tag.SliceThickness, 5.0).put(Tag.SpacingBetweenSlices, 6.0), Made.pixels(0));
        assertEquals(List.of("DICOM: there is one slice only; its extent along the normal, 6.000 mm, is (0018,0088) SpacingBetweenSlices"), Reading.of(folder.resolve("b.dcm")).notes());
        made.save("b.dcm", Made.slice(ImageClass.MR, 3), Made.pixels(0));
        assertEquals("it has no (0018,0050) SliceThickness", Reading.problem(folder.resolve("b.dcm")).what());
    }
}
