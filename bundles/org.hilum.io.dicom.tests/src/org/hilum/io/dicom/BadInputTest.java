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
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
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
        Task cancelled = new Task() {
            @Override
            public long seed() {
                return 1;
            }

            @Override
            public void check() {
                throw new CancellationException();
            }

            @Override
            public void progress(long done, long total) {
                // nobody watches
            }

            @Override
            public void note(String text) {
                // nobody reads
            }
        };
        assertThrows(CancellationException.class, () -> new DicomImageReader(UnderTest.TOOLKIT).list(folder, DicomImageSettings.DEFAULT, cancelled));
    }

    @Test
    void anyMutation_isReadOrIsAProblem() throws IOException {
        DataSet group = new DataSetBuilder("test").put(Tag.PlanePositionSequence, List.of(new DataSetBuilder("test").put(Tag.ImagePositionPatient, 0, 0, 5).build())).build();
        DataSet drug = UniformPet.drug().build();
        DataSetBuilder rich = Made.slice(ImageClass.PET, 5).put(Tag.SliceThickness, 3.0).put(Tag.Units, "BQML").put(Tag.CorrectedImage, "DECY", "ATTN").put(Tag.DecayCorrection, "START")
                .put(Tag.PatientWeight, 70.0).put(Tag.SeriesDate, "20240102").put(Tag.SeriesTime, "110000").put(Tag.AcquisitionDate, "20240102").put(Tag.AcquisitionTime, "110000")
                .put(Tag.RadiopharmaceuticalInformationSequence, List.of(drug)).put(Tag.PerFrameFunctionalGroupsSequence, List.of(group)).put(Tag.PixelPaddingValue, Vr.SS, -5)
                .remove(Tag.PatientName).remove(Tag.PatientBirthDate);
        byte[] whole = Files.readAllBytes(new Made(folder).save("whole", rich, Made.pixels(0)));
        assertEquals(12, Reading.of(folder.resolve("whole")).volume().geometry().count());
        Path mutant = folder.resolve("mutant");
        Random random = new Random(3);
        int read = 0;
        for (int n = 0; n < 1000; n++) {
            byte[] bytes = whole.clone();
            for (int m = 0; m <= random.nextInt(3); m++) {
                bytes[132 + random.nextInt(bytes.length - 132)] = (byte) (random.nextBoolean() ? random.nextInt() : "0123456789.-\\E ".charAt(random.nextInt(15)));
            }
            Files.write(mutant, bytes);
            try {
                ImageRef ref = new DicomImageReader(UnderTest.TOOLKIT).list(mutant, DicomImageSettings.DEFAULT, Task.quiet(1)).getFirst();
                new DicomImageReader(UnderTest.TOOLKIT).read(ref, DicomImageSettings.DEFAULT, Task.quiet(1));
                read++;
            } catch (Problem expected) {
                assertTrue(!expected.where().isEmpty() && !expected.cure().isEmpty(), expected.getMessage());
            }
        }
        assertTrue(read > 100 && read < 900, read + " of 1000 were read");
    }
}
