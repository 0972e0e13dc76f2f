// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.io.nifti.NiftiMaskReader;
import org.hilum.io.nifti.NiftiSettings;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contours of real patients against the masks that others made of them. */
class StructureTwinsTest {
    @Test
    void ibsiCtPhantom_isTheMaskThatBelongsToIt() {
        Path phantom = SharedData.path("ibsi/ibsi1_ct_phantom");
        List<String> notes = new ArrayList<>();
        Mask drawn = drawn(phantom.resolve("dicom/rtstruct"), "GTV-1", phantom.resolve("dicom/image"), notes);
        assertEquals(125_256, drawn.count());
        assertSame(phantom.resolve("nifti/mask.nii.gz"), drawn);
        assertEquals(List.of(), notes);
    }

    @ParameterizedTest
    @CsvSource({"STS_002, MR_T1, 17090", "STS_002, PET, 555", "STS_003, MR_T1, 25693", "STS_003, PET, 817", "STS_008, MR_T1, 8862", "STS_008, PET, 388", "STS_025, MR_T1, 9655", "STS_025, PET, 606"})
    void sarcoma_isTheMaskOfTheNiftiTwin(String patient, String modality, int voxels) {
        Path sts = SharedData.path("sts");
        Path dicom = sts.resolve("dicom").resolve(patient).resolve(modality);
        Mask drawn = drawn(dicom.resolve("mask/RS.dcm"), "GTV_Mass_" + modality, dicom.resolve("image"), new ArrayList<>());
        assertEquals(voxels, drawn.count());
        assertSame(sts.resolve("nifti").resolve(patient).resolve(modality + "_mask.nii.gz"), drawn);
    }

    @Test
    void sarcoma_listsItsRoi_andTheSeriesItWasDrawnOn() {
        Path dicom = SharedData.path("sts").resolve("dicom/STS_002/PET");
        MaskRef ref = new DicomMaskReader(UnderTest.TOOLKIT).list(dicom.resolve("mask"), DicomMaskSettings.DEFAULT, Task.quiet(1)).getFirst();
        ImageRef image = new DicomImageReader(UnderTest.TOOLKIT).list(dicom.resolve("image"), DicomImageSettings.DEFAULT, Task.quiet(1)).getFirst();
        assertEquals("GTV_Mass_PET", ref.item());
        assertEquals("1 GTV_Mass_PET: 16 contours, GTV", ref.label());
        assertEquals(image.about().get("SeriesInstanceUID"), ref.about().get("ReferencedSeriesInstanceUID"));
        assertEquals(image.frameOfReference(), ref.frameOfReference());
    }

    private static Mask drawn(Path structures, String roi, Path series, List<String> notes) {
        Geometry grid = new DicomImageReader(UnderTest.TOOLKIT).list(series, DicomImageSettings.DEFAULT, Task.quiet(1)).getFirst().geometry();
        return new DicomMaskReader(UnderTest.TOOLKIT).read(new MaskRef(structures, roi, "", ""), grid, DicomMaskSettings.DEFAULT, Task.quiet(1, notes::add));
    }

    private static void assertSame(Path nifti, Mask drawn) {
        Mask twin = new NiftiMaskReader().read(new MaskRef(nifti, "", "", ""), drawn.geometry(), NiftiSettings.DEFAULT, Task.quiet(1));
        assertTrue(twin.geometry().sameGrid(drawn.geometry()));
        int different = 0;
        for (int v = 0; v < twin.geometry().count(); v++) {
            different += twin.at(v) == drawn.at(v) ? 0 : 1;
        }
        assertEquals(0, different);
    }
}
