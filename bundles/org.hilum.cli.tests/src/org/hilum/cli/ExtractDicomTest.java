// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;

/** A folder of DICOM files where an image is asked for. */
class ExtractDicomTest {
    private static Called extract(String image, String mask) {
        return Called.hilum("extract", SharedData.path(image).toString(), SharedData.path(mask).toString(), "--set", "families=[statistics]");
    }

    private static List<String> values(Called called) throws IOException {
        assertEquals(0, called.exit(), called.talk());
        List<CSVRecord> rows = called.rows();
        assertTrue(rows.size() == 18);
        return rows.stream().map(row -> row.get("feature") + " " + row.get("value")).toList();
    }

    @Test
    void aFolderOfSlices_givesTheValuesOfItsNiftiTwin() throws IOException {
        Called dicom = extract("ibsi/ibsi1_ct_phantom/dicom", "ibsi/ibsi1_ct_phantom/nifti/mask.nii.gz");
        assertEquals(values(extract("ibsi/ibsi1_ct_phantom/nifti/phantom.nii.gz", "ibsi/ibsi1_ct_phantom/nifti/mask.nii.gz")), values(dicom));
        assertTrue(dicom.rows().stream().anyMatch(row -> row.get("feature").equals("mean") && row.get("unit").equals("HU")));
        assertTrue(dicom.talk().contains("1 RTSTRUCT object"), dicom.talk());
    }

    @Test
    void aFolderOfSeveralSeries_isRefused_withWhatToChooseFrom() {
        Called several = extract("sts/dicom/STS_002", "sts/nifti/STS_002/PET_mask.nii.gz");
        assertEquals(1, several.exit());
        assertTrue(several.talk().contains("it holds 3 images — say which item: 1.3.6.1.4.1.14519.5.2.1.5168.1900."), several.talk());
        assertTrue(several.talk().contains("(IBSI_1_STS_002_PET_image, PT, 30 x 27, 48 slices, 5.469 x 5.469 x 3.270 mm)"), several.talk());
    }
}
