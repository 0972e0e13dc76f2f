// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.testdata.CancelledTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    @TempDir
    Path folder;

    private String refused(DataSetBuilder slice) {
        new Made(folder).save("a", slice, Made.pixels(0));
        return Reading.problem(folder.resolve("a")).what();
    }

    private static DataSetBuilder slice() {
        return Made.slice(ImageClass.CT, 0).put(Tag.SliceThickness, 3.0);
    }

    @Test
    void whatAPlaceNeeds_isAskedForByName() {
        assertEquals("it has no (0020,0032) ImagePositionPatient", refused(slice().remove(Tag.ImagePositionPatient)));
        assertEquals("it has no (0020,0037) ImageOrientationPatient", refused(slice().remove(Tag.ImageOrientationPatient)));
        assertEquals("it has no (0028,0030) PixelSpacing", refused(slice().remove(Tag.PixelSpacing)));
        assertEquals("it has no (0020,000E) SeriesInstanceUID", refused(slice().remove(Tag.SeriesInstanceUID)));
    }

    @Test
    void placesThatCannotBe_areRefused() {
        assertEquals("(0020,0032) ImagePositionPatient has 2 values, not 3", refused(slice().put(Tag.ImagePositionPatient, 1, 2)));
        assertEquals("(0020,0032) ImagePositionPatient has a value that is no number", refused(slice().put(Tag.ImagePositionPatient, "a", "b", "c")));
        assertEquals("(0020,0032) ImagePositionPatient is no place in mm", refused(slice().put(Tag.ImagePositionPatient, 1e9, 0, 0)));
        assertEquals("(0020,0037) ImageOrientationPatient holds no two unit vectors at right angles", refused(slice().put(Tag.ImageOrientationPatient, 1, 0, 0, 1, 0, 0)));
        assertEquals("(0028,0030) PixelSpacing is no distance of pixels in mm", refused(slice().put(Tag.PixelSpacing, 0, 1)));
        assertEquals("(0018,0050) SliceThickness is no thickness in mm", refused(slice().put(Tag.SliceThickness, 0.0)));
    }

    @Test
    void aFileThatIsNoDicom_isRefused_andADamagedOneToo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.dcm"), "no DICOM at all");
        assertEquals(text.toString(), Reading.problem(text).where());
        Path file = new Made(folder).save("cut.dcm", slice(), Made.pixels(0));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertTrue(Reading.problem(file).where().contains("cut.dcm"));
    }

    @Test
    void anotherKindOfObject_isNamed() {
        assertEquals("it holds no CT, MR or PET image, but 1 SR object", refused(slice().put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.88.11").put(Tag.Modality, "SR")));
        assertEquals("it holds no CT, MR or PET image, but 1 other object", refused(slice().put(Tag.SOPClassUID, "1.2.3").put(Tag.Modality, "Secret Name")));
    }

    @Test
    void anItemThatIsNotThere_isToldWithThoseThatAre() {
        new Made(folder).ct(0, 3);
        Problem p = assertThrows(Problem.class, () -> Reading.of(folder, "2.25.99", DicomImageSettings.DEFAULT));
        assertEquals("it holds no single image 2.25.99", p.what());
        assertEquals("say which item: 2.25.7 (made, CT, 4 x 3, 2 slices, 2.000 x 1.500 x 3.000 mm)", p.cure());
    }

    @Test
    void cancelling_stopsReading() {
        new Made(folder).ct(0, 3);
        assertThrows(CancellationException.class, () -> new DicomImageReader(UnderTest.TOOLKIT).list(folder, DicomImageSettings.DEFAULT, CancelledTask.atOnce()));
    }
}
