// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of files, folders and structures are taken for. */
class ScanNamesTest {
    @ParameterizedTest
    @CsvSource({ "/data/STS_044,STS_044,''", "/data/P1/images,P1,''", "/data/P1/visit2/CT,P1,visit2", "/data/sub-01/ses-02/anat,sub-01,ses-02", "/cohort/007/2024-01-05,007,2024-01-05", "/data/images,patient,''",
            "/baseline/P7/nifti,P7,''", "/data/T01/ct,T01,''", "/data/P1/V2,P1,V2" })
    void theNearestFolderThatSaysMoreThanImages_isThePatient(String folder, String patient, String visit) {
        assertEquals(patient, NamedFolders.patient(Path.of(folder)));
        assertEquals(visit, NamedFolders.visit(Path.of(folder)).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({ "set/images/T01.nii.gz,T01", "set/masks/T01_mask.nii.gz,T01", "set/imagesTr/liver_012_0000.nii.gz,liver_012", "set/labelsTr/liver_012.nii.gz,liver_012", "set/images/P-7_portal_ct.nii,P-7",
            "P1/images/CT_arterial.nii.gz,P1", "P1/images/series.nii,P1", "P1/T01.nii.gz,P1" })
    void whereAFolderHoldsEverybodysImages_theFilesNameIsThePatient(String file, String patient) {
        assertEquals(patient, NamedFolders.patientOf(Path.of(file)));
    }

    @ParameterizedTest
    @CsvSource({ "P1/PET_mask.nii.gz,true", "P1/ct.seg.nrrd,true", "P1/labels/arterial.nii,true", "P1/tumour.nii.gz,true", "P1/CT_image.nii.gz,false", "P1/masked.nii,false", "P1/segment.nrrd,false",
            "masks/CT_image.nii,false" })
    void aMask_isOneByItsNameOrItsFolders(String file, boolean mask) {
        assertEquals(mask, NameWords.isMask(Path.of(file)));
    }

    @ParameterizedTest
    @CsvSource({ "GTV_Mass_CT,ct,gtv-mass", "GTV_Mass_MR_T1,mr-t1,gtv-mass", "Tumour (arterial),arterial,tumour", "MASK,ct,region", "PET_mask 2,pet,region-2", "Leber/Gesamt,ct,leber-gesamt", "***,ct,region" })
    void aRegion_isTheStructuresNameWithoutHowItWasImaged(String structure, String role, String region) {
        assertEquals(region, ScanRules.none().region(new FoundMask(Path.of("rs"), structure, structure, "", ""), role).name());
    }

    @Test
    void wildcards_takeCaseAndChoiceAndNothingElse() {
        assertTrue(new Wildcard("GTV*|tum?r").matches("gtv_1"));
        assertTrue(new Wildcard("GTV*|tum?r").matches("Tumor"));
        assertFalse(new Wildcard("GTV*|tum?r").matches("my GTV"));
        assertTrue(new Wildcard("a.b (1)").matches("A.B (1)"));
        assertFalse(new Wildcard("a.b").matches("axb"));
    }

    @Test
    void aRole_comesFromPhaseModalityAndWeighting() {
        assertEquals(List.of("ct", "pet", "mr", "mr-t2", "image", "us"), List.of(row("CT", ""), row("PT", ""), row("MR", "axial"), row("MR", "ax T2 fs"), row("", "x"), row("US", "")).stream()
                .map(r -> ScanRules.none().role(r).name()).toList());
        SeriesRow portal = new SeriesRow(Found.image("A", "1", "1", "CT", "pv"), 1, 1, new PhaseGuess(Phase.PORTAL, "why"), List.of());
        assertEquals(new ScanRules.Named("portal", "guessed: why"), ScanRules.none().role(portal));
    }

    private static SeriesRow row(String modality, String description) {
        return Found.row(Found.image("A", "1", "1", modality, description), 1);
    }

    @Test
    void aRule_mayNameAnyKeywordThatDicomTells() {
        SeriesRow row = Found.row(Found.image("A", "1", "1", "CT", "x", "ConvolutionKernel", "B30f"), 1);
        assertTrue(RoleRule.of("soft=modality:ct,convolutionkernel:B3*").images().holds(row));
        assertFalse(RoleRule.of("soft=ManufacturerModelName:*").images().holds(row), "which is not told");
    }
}
