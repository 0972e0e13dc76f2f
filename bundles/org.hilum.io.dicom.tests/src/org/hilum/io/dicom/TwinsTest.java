// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.io.nifti.NiftiImageReader;
import org.hilum.io.nifti.NiftiSettings;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real series against the same images as NIfTI, which another program made of them. */
class TwinsTest {
    @Test
    void ctPhantom_isItsTwin_voxelForVoxel() {
        Reading dicom = Reading.of(SharedData.path("ibsi/ibsi1_ct_phantom/dicom"));
        same(dicom.volume(), twin("ibsi/ibsi1_ct_phantom/nifti/phantom.nii.gz"), 0);
        assertEquals(Quantity.HU, dicom.volume().quantity());
        assertEquals(List.of(), dicom.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STS_002", "STS_003", "STS_008", "STS_025"})
    void mr_isItsTwin_voxelForVoxel(String patient) {
        Volume dicom = Reading.of(SharedData.path("sts/dicom/" + patient + "/MR_T1")).volume();
        same(dicom, twin("sts/nifti/" + patient + "/MR_T1_image.nii.gz"), 0);
        assertEquals(Quantity.ARBITRARY, dicom.quantity());
    }

    /** Every slice has its own slope; the twin's makers multiplied in 32 bits, so that the last bit may differ. */
    @ParameterizedTest
    @ValueSource(strings = {"STS_002", "STS_003", "STS_008", "STS_025"})
    void petInSuv_isItsTwin_toTheLastBitButOne(String patient) {
        Volume dicom = Reading.of(SharedData.path("sts/dicom/" + patient + "/PET")).volume();
        same(dicom, twin("sts/nifti/" + patient + "/PET_image.nii.gz"), 1);
        assertEquals(Quantity.SUV, dicom.quantity());
    }

    @Test
    void aPatientsFolder_listsItsThreeSeries_andLeavesContoursAside() {
        Path patient = SharedData.path("sts/dicom/STS_002");
        List<String> notes = new ArrayList<>();
        List<ImageRef> refs = Reading.list(patient, notes);
        assertEquals(List.of("CT", "MR", "PT"), refs.stream().map(ImageRef::modality).sorted().toList());
        assertEquals(1, refs.stream().map(ImageRef::frameOfReference).distinct().count());
        assertEquals(List.of("DICOM: left aside in " + patient + ": 3 RTSTRUCT objects"), notes);
        assertEquals("it holds 3 images", Reading.problem(patient).what());
    }

    private static Volume twin(String file) {
        Path path = SharedData.path(file);
        return new NiftiImageReader().read(new ImageRef(path, "", "", "", Quantity.ARBITRARY, Geometry.of(1, 1, 1, 1, 1, 1), ""), NiftiSettings.DEFAULT, Task.quiet(1));
    }

    private static void same(Volume dicom, Volume twin, int units) {
        assertTrue(dicom.geometry().sameGrid(twin.geometry()), dicom.geometry() + " " + twin.geometry());
        int differing = 0;
        for (int v = 0; v < dicom.geometry().count(); v++) {
            differing += Math.abs(dicom.at(v) - twin.at(v)) > units * Math.ulp(twin.at(v)) ? 1 : 0;
        }
        assertEquals(0, differing);
    }
}
