// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Study;

/** Studies as texts, read with Hilum's own plug-ins. */
final class Studies {
    static final Registry REGISTRY = Registry.open(List.of());

    /** Two roles, two regions, a table, two arms. */
    static final String WHOLE = """
            hilum: 1
            name: Whole
            seed: 7
            cases: { table: cases.csv, id: patient, centre: hospital }
            outcome: { binary: response, positive: 1 }
            images:
              arterial: "images/{patient}/arterial.nii.gz"
              portal: "images/{patient}/portal.nii.gz"
            regions:
              tumour: { mask: "images/{patient}/{role}_labels.nii.gz", label: 02 }
              liver: { mask: "images/{patient}/{role}_labels.nii.gz", label: 1 }
              ring: { peritumoural-ring: { of: tumour, width: 5, inside: liver } }
            blocks:
              "{arterial,portal}.{tumour,ring}": { profile: ct-abdomen, filters: [original, laplacian-of-gaussian: { sigma: 3 }], families: [statistics, glcm] }
              clinical: { table: clinical.csv, columns: [age, afp: log10, child_pugh: { A: 0, B: 1, C: 2 }] }
            defaults: { transforms: [impute, z-score, correlation: { above: 0.8 }], learner: logistic }
            arms:
              clinical: { blocks: [clinical] }
              radiomics: { blocks: ["*.ring", "*.tumour"], transforms: [..., lasso] }
              early: { blocks: ["*"], fusion: early, transforms: [..., lasso] }
              late: { blocks: ["*"], fusion: late, transforms: [..., lasso] }
            resampling: { repeated-k-fold: { k: 5, repeats: 2 } }
            """;

    private Studies() {
    }

    static StudyReading read(String text) {
        return StudyFile.read(Path.of("folder"), text, REGISTRY);
    }

    static Study study(String text) {
        return read(text).orThrow();
    }

    /** {@link #WHOLE} with one text in place of another, which must be there. */
    static StudyReading change(String from, String to) {
        if (!WHOLE.contains(from)) {
            throw new IllegalArgumentException("not in the study: " + from);
        }
        return read(WHOLE.replace(from, to));
    }

    static List<String> told(StudyReading reading) {
        return reading.findings().stream().map(Finding::toString).toList();
    }
}
