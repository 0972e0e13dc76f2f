// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema for editors takes what Hilum takes, and refuses what it refuses. */
class StudySchemaTest {
    /** Every key there is. */
    private static final String EVERYTHING = """
            hilum: 1
            name: Everything
            seed: 7
            cases: { table: cases.csv, id: lesion, patient: patient, centre: hospital }
            outcome: { binary: response, positive: yes }
            images:
              ct: { path: "{ct_path}", item: series, reader: nifti }
              mr: "images/{patient}/mr.nii.gz"
            regions:
              tumour: { mask: "images/{patient}/{role}.nii.gz", label: 02, reader: { nifti: {} } }
              organ: { mask: "images/{patient}/organ.nii.gz", role: [ct], carry-over: registered }
              other: { mask: "images/{patient}/other.nii.gz", role: mr, carry-over: same-frame, other-grid: nearest }
              ring: { peritumoural-ring: { of: tumour, width: 4.5 } }
              bright: threshold
            blocks:
              "{ct,mr}.tumour": { profile: ct-abdomen, processing: { round: false, discretisation: { width: 10 } }, filters: [original, laplacian-of-gaussian: { sigma: 2 }], families: [org.hilum.feature.glcm: { distance: 2 }] }
              ct.ring:
              clinical: { table: clinical.csv, id: lesion, columns: [age, sex: category, afp: log10, crp: ln, bmi: number, stage: { 1: 0, 2: 1 }] }
            defaults: { transforms: [..., pca], fusion: late, learner: random-forest, threshold: youden }
            arms:
              one: { blocks: ["*"], transforms: [impute, ...], fusion: { late: { weights: inner-auc } }, learner: { svm: {} }, threshold: 0.3 }
            resampling: { repeated-split: { train: 0.7, repeats: 3 } }
            comparison: { cases: available, metrics: [auc] }
            """;

    private static final SchemaCheck SCHEMA = new SchemaCheck(StudySchema.document(Studies.REGISTRY));

    private static Map<?, ?> load(String text) {
        return (Map<?, ?>) new Load(LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(false).build()).loadFromString(text);
    }

    private static List<String> errors(String text) {
        return SCHEMA.errors(load(text));
    }

    @Test
    void everyKey_isInTheSchema_andReadByHilum() {
        assertEquals(List.of(), errors(EVERYTHING));
        assertEquals(List.of(), Studies.read(EVERYTHING).errors().stream().map(Finding::toString).toList());
        assertEquals(List.of(), errors(Studies.WHOLE));
    }

    @Test
    void whatHilumRefuses_theSchemaRefuses() {
        assertEquals(List.of(".sed is unknown"), errors(Studies.WHOLE.replace("seed:", "sed:")));
        assertEquals(List.of(".outcome fits no way"), errors(Studies.WHOLE.replace(", positive: 1", "")));
        assertEquals(List.of(".regions.ring fits no way"), errors(Studies.WHOLE.replace("width: 5", "widht: 5")));
        assertEquals(List.of(".regions.ring fits no way"), errors(Studies.WHOLE.replace("width: 5", "width: -5")));
        assertEquals(List.of(".arms.early.fusion fits no way"), errors(Studies.WHOLE.replace("fusion: early", "fusion: erly")));
        assertEquals(List.of(".resampling fits no way"), errors(Studies.WHOLE.replace("k: 5", "k: 1")));
        assertEquals(List.of(".hilum is not 1"), errors(Studies.WHOLE.replace("hilum: 1", "hilum: 2")));
        assertEquals(List.of(".blocks is missing"), errors(Studies.WHOLE.replaceAll("(?s)blocks:\\n.*?defaults:", "defaults:")));
    }
}
