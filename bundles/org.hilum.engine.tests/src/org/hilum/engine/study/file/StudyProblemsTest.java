// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;

/** What is said of a study file that is wrong, word by word. */
class StudyProblemsTest {
    private static void told(String messages, String from, String to) {
        assertEquals(messages.lines().toList(), Studies.told(Studies.change(from, to)));
    }

    @Test
    void unknownKey_listsTheValidOnes_theNearestFirst() {
        told("study.yaml, line 4, column 28, cases.idd: there is no key idd here — use one of: id, table, patient, centre, leave-out", "cases.csv, id: patient", "cases.csv, idd: patient");
        told("study.yaml, line 1, column 1, sed: there is no key sed here — use one of: seed, cases, name, arms, hilum, images, regions, blocks, outcome, defaults, stability, resampling, comparison, perturbations",
                "hilum: 1\nname: Whole\nseed: 7", "sed: 7\nhilum: 1\nname: Whole");
        told("study.yaml, line 18, column 35, arms.clinical.transfroms: there is no key transfroms here — use one of: transforms, threshold, fusion, learner, blocks",
                "clinical: { blocks: [clinical] }", "clinical: { blocks: [clinical], transfroms: [] }");
    }

    @Test
    void unknownSetting_isToldAtItsKey() {
        told("study.yaml, line 12, column 44, regions.ring.peritumoural-ring.widht: there is no setting widht — use one of: width, of, inside",
                "width: 5", "widht: 5");
    }

    @Test
    void settingOutOfRange_tellsTheRangeAndItsUnit() {
        told("study.yaml, line 12, column 51, regions.ring.peritumoural-ring.width: width is -5, outside its range — expected a number from 0.01 to 1000 mm",
                "width: 5", "width: -5");
        told("study.yaml, line 16, column 65, defaults.transforms[2].correlation.above: above is \"high\" — expected a number from 0 to 1", "above: 0.8", "above: high");
    }

    @Test
    void unknownPlugin_listsTheInstalledOnes_theNearestFirst() {
        told("study.yaml, line 14, column 142, blocks.\"{arterial,portal}.{tumour,ring}\".families[1]: there is no feature gclm — use one of: glcm, "
                + names("feature", "glcm"), "glcm]", "gclm]");
        told("study.yaml, line 20, column 35, arms.early.fusion: there is no fusion erly — use one of: early, late", "fusion: early", "fusion: erly");
    }

    /** The other plug-ins of a kind that are installed, as the message lists them after the nearest. */
    private static String names(String kind, String nearest) {
        return String.join(", ", org.hilum.engine.Nearest.sort("gclm", Studies.REGISTRY.all(org.hilum.engine.registry.Kind.FEATURE).stream().map(c -> c.shortName())
                .filter(n -> !n.equals(nearest)).toList()));
    }

    @Test
    void missingKeys_areAllTold() {
        assertEquals(List.of("study.yaml, line 1, column 1: the key hilum is missing — add the line hilum: 1, the version of this format",
                "study.yaml, line 1, column 1: the key cases is missing — add cases: { table: cases.csv, id: patient }",
                "study.yaml, line 1, column 1: the key outcome is missing — add outcome: { binary: response, positive: 1 }",
                "study.yaml, line 1, column 1: the key blocks is missing — add blocks: with the columns that models may learn from"), Studies.told(Studies.read("name: x\nresampling: repeated-split\n")));
    }

    @Test
    void allProblems_areCollected_notJustTheFirst() {
        StudyReading reading = Studies.read(Studies.WHOLE.replace("seed: 7", "seed: x").replace("k: 5", "k: 1").replace("above: 0.8", "above: 8"));
        assertEquals(List.of(3, 16, 22), reading.findings().stream().map(f -> f.place().line()).toList());
        Problem first = assertThrows(Problem.class, reading::orThrow);
        assertEquals("study.yaml, line 3, column 7, seed: this is the text \"x\", not a whole number from -9223372036854775808 to 9223372036854775807", first.getMessage().split(" — ")[0]);
        assertEquals(2, first.getSuppressed().length);
    }

    @Test
    void brokenYaml_isToldWithItsLine() {
        assertEquals(List.of("study.yaml, line 4, column 8: the group that starts here is not closed, or a comma is missing before line 5, column 8"
                + " — add the comma or the closing bracket"), Studies.told(Studies.change("centre: hospital }", "centre: hospital")));
    }

    @Test
    void newerFormat_isRefused() {
        told("study.yaml, line 1, column 8, hilum: this study was written for a newer Hilum (format 2; this one knows 1) — install a newer Hilum", "hilum: 1", "hilum: 2");
    }

    @Test
    void mask_belongsToTheRoleItWasDrawnOn() {
        String each = "tumour: { mask: \"images/{patient}/{role}_labels.nii.gz\", label: 02 }";
        String one = "tumour: { mask: \"images/{patient}/labels.nii.gz\", label: 02, role: arterial%s }";
        String cure = " — give each image its own mask ({role} in the path), or, where both images lie in one frame or are registered, say so: carry-over: same-frame or carry-over: registered";
        assertEquals(List.of(
                "study.yaml, line 14, column 3, blocks.\"{arterial,portal}.{tumour,ring}\": the block portal.tumour reads the mask tumour on the image portal, but it was drawn on arterial" + cure,
                "study.yaml, line 14, column 3, blocks.\"{arterial,portal}.{tumour,ring}\": the block portal.ring reads the mask tumour on the image portal, but it was drawn on arterial" + cure),
                Studies.told(Studies.change(each, one.formatted(""))));
        StudyReading carried = Studies.change(each, one.formatted(", carry-over: registered"));
        assertEquals(List.of("study.yaml, line 14, column 3, blocks.\"{arterial,portal}.{tumour,ring}\": the mask tumour, drawn on arterial, is carried over to portal — fine where the images truly match; the report lists it"),
                Studies.told(carried));
        assertEquals(Severity.NOTE, carried.findings().getFirst().severity());
        carried.orThrow();
        told("study.yaml, line 10, column 11, regions.tumour: it is not said on which image this mask was drawn: a mask belongs to one role's image — add role: arterial or role: portal, or put {role} into the path where each image has its own",
                each, "tumour: { mask: \"images/{patient}/labels.nii.gz\" }");
        told("study.yaml, line 10, column 59, regions.tumour.role: there is no role venous under images — use one of: portal, arterial",
                each, "tumour: { mask: \"images/{patient}/labels.nii.gz\", role: venous }");
    }

    @Test
    void masksOnAnotherGrid_areResampledOnlyWhereTheStudySaysHow_whichIsNoted() {
        StudyReading nearest = Studies.change("label: 02 }", "label: 02, other-grid: nearest }");
        assertEquals(List.of("study.yaml, line 10, column 3, regions.tumour: the mask tumour is resampled onto its image by nearest neighbour where it lies on another grid"
                + " — fine where both lie rightly in the patient; the report lists it"), Studies.told(nearest));
        assertEquals(Severity.NOTE, nearest.findings().getFirst().severity());
        assertEquals(List.of(), Studies.told(Studies.change("label: 02 }", "label: 02, other-grid: refuse }")));
        told("study.yaml, line 10, column 83, regions.tumour.other-grid: other-grid cannot be linear — use one of: nearest, refuse", "label: 02 }", "label: 02, other-grid: linear }");
    }

    @Test
    void names_thatReferToNothing_areTold() {
        told("study.yaml, line 12, column 36, regions.ring.peritumoural-ring.of: the setting of names a region tumor, which there is not — use one of: tumour, liver, ring",
                "of: tumour", "of: tumor");
        told("study.yaml, line 14, column 3, blocks.\"{arterial,venous}.{tumour,ring}\": the block venous.tumour names a role venous that is not under images — use one of: portal, arterial\n"
                + "study.yaml, line 14, column 3, blocks.\"{arterial,venous}.{tumour,ring}\": the block venous.ring names a role venous that is not under images — use one of: portal, arterial",
                "{arterial,portal}", "{arterial,venous}");
        told("study.yaml, line 18, column 24, arms.clinical.blocks[0]: no block is called clincal — use one of: clinical, portal.ring, arterial.ring, portal.tumour, arterial.tumour; * stands for any text",
                "blocks: [clinical]", "blocks: [clincal]");
        told("study.yaml, line 16, column 55, defaults.transforms[1].one-hot.columns[0]: the setting columns names a column clinical/sex, which there is not — use one of: clinical/age, clinical/afp, clinical/child_pugh",
                "[impute, z-score", "[impute, one-hot: { columns: [clinical/sex] }");
        told("study.yaml, line 16, column 55, defaults.transforms[1].one-hot.columns[0]: the setting columns names a column age; a column's name starts with its block and a / — use one of: clinical/age, clinical/afp, clinical/child_pugh",
                "[impute, z-score", "[impute, one-hot: { columns: [age] }");
    }

    @Test
    void regionOfReference_mustBeThere_onTheSameImage() {
        String block = "{ profile: ct-abdomen, filters";
        String by = "{ profile: ct-abdomen, processing: { normalisation: { method: z-score, within: region, region: %s } }, filters";
        List<String> unknown = Studies.told(Studies.change(block, by.formatted("livr")));
        assertEquals(1, unknown.size());
        assertTrue(unknown.getFirst().contains("normalisation names a region livr that is not under regions") && unknown.getFirst().contains("liver"), unknown.getFirst());
        assertEquals(List.of(), Studies.told(Studies.change(block, by.formatted("liver"))));
        String arterialLiver = Studies.WHOLE.replace("liver: { mask: \"images/{patient}/{role}_labels.nii.gz\"", "liver: { role: arterial, mask: \"images/{patient}/labels.nii.gz\"")
                .replace(", inside: liver", "").replace(block, by.formatted("liver"));
        List<String> other = Studies.told(Studies.read(arterialLiver));
        assertEquals(2, other.size(), other.toString());
        assertTrue(other.stream().allMatch(o -> o.contains("reads the mask liver on the image portal, but it was drawn on arterial")), other.toString());
    }

    @Test
    void regionMadeFromItself_isTold() {
        told("study.yaml, line 12, column 3, regions.ring: the region ring is made from itself: ring from ring — make one of them from a mask", "of: tumour", "of: ring");
    }

    @Test
    void paths_mustDifferBetweenCases_andBeReadable() {
        told("study.yaml, line 7, column 13, images.arterial: the path images/arterial.nii.gz is the same for every case — put {patient}, or the name of a column of the table of cases in braces, where it differs",
                "images/{patient}/arterial.nii.gz", "images/arterial.nii.gz");
        told("study.yaml, line 7, column 13, images.arterial: a brace in the path images/{patient/arterial.nii.gz has no partner or holds nothing — write {patient}, {role}, or the name of a column of the table of cases in braces",
                "images/{patient}/arterial.nii.gz", "images/{patient/arterial.nii.gz");
        told("study.yaml, line 7, column 13, images.arterial: no image-reader takes a file named like arterial.jpg — files that can be read: folders, files without an ending, *.dcm, *.ima, *.nii, *.nii.gz, *.hdr, *.hdr.gz, *.img, *.img.gz, *.nrrd, *.nhdr",
                "images/{patient}/arterial.nii.gz", "images/{patient}/arterial.jpg");
    }

    @Test
    void pathOutsideTheStudy_isFine_butSaid() {
        StudyReading reading = Studies.change("images/{patient}/arterial.nii.gz", "../data/{patient}/arterial.nii.gz");
        assertEquals(List.of("study.yaml, line 7, column 13, images.arterial: ../data/{patient}/arterial.nii.gz lies outside the study's folder — fine, but the study can no longer be moved or shared as one folder"),
                Studies.told(reading));
        reading.orThrow();
    }

    @Test
    void blockTwice_isTold() {
        told("study.yaml, line 15, column 3, blocks.\"portal.ring\": the block portal.ring is there already: blocks.\"{arterial,portal}.{tumour,ring}\" — remove the name from one of the two",
                "  clinical: { table", "  portal.ring: { families: [glcm] }\n  clinical: { table");
    }

    @Test
    void outcomeColumn_inABlock_isRefused() {
        told("study.yaml, line 15, column 46, blocks.clinical.columns[0]: the column response holds the outcome: a model that may learn from it knows the answer — remove it from the block",
                "columns: [age", "columns: [response");
        told("study.yaml, line 15, column 22, blocks.clinical.table: the table of cases holds the outcome too, so the columns that may be learnt from must be named — add columns: [ … ]",
                "{ table: clinical.csv, columns: [age, afp: log10, child_pugh: { A: 0, B: 1, C: 2 }] }", "{ table: cases.csv }");
    }

    @Test
    void encodings_areChecked() {
        told("study.yaml, line 15, column 56, blocks.clinical.columns[1].afp: there is no encoding log — use one of: log10, ln, number, category, or a number for each value as in { A: 0, B: 1 }",
                "afp: log10", "afp: log");
        told("study.yaml, line 15, column 86, blocks.clinical.columns[2].child_pugh.B: this is the text \"one\", not a number — write a number", "B: 1", "B: one");
    }

    @Test
    void armsThatCompareFusion_differInFusionOnly() {
        StudyReading reading = Studies.change("late: { blocks: [\"*\"], fusion: late, transforms: [..., lasso] }", "late: { blocks: [\"*\"], fusion: late }");
        assertEquals(List.of("study.yaml, line 21, column 26, arms.late.fusion: arm late: compared with arm early it differs in fusion and in transforms, so that a difference cannot be put down to fusion — let them differ in fusion only"),
                Studies.told(reading));
        assertEquals(Severity.WARNING, reading.findings().getFirst().severity());
        reading.orThrow();
    }

    @Test
    void armsThatDifferInMore_areFairWithAThirdBetweenThem() {
        String late = "late: { blocks: [\"*\"], fusion: late, transforms: [..., lasso] }";
        assertEquals(List.of(), Studies.told(Studies.change(late, late + "\n  bare: { blocks: [\"*\"], fusion: early }")), "early has the fusion of bare and all else of late");
        assertEquals(1, Studies.told(Studies.change(late, "late: { blocks: [\"*\"], fusion: late }\n  other: { blocks: [\"*\"], fusion: late, learner: k-nn }")).stream()
                .filter(t -> t.startsWith("study.yaml, line 21") && t.contains("compared with arm early it differs in fusion and in transforms")).count(), "no arm stands between");
    }

    @Test
    void gapsInATable_mustBeFilledBeforeAStepThatCannotBearThem() {
        assertEquals("study.yaml, line 18, column 35, arms.clinical.transforms: arm clinical: the transform z-score fails where a table has a missing value — put impute before it",
                Studies.told(Studies.change("clinical: { blocks: [clinical] }", "clinical: { blocks: [clinical], transforms: [z-score, impute] }")).getFirst());
    }

    @Test
    void transformTwice_isTold() {
        assertEquals(List.of("study.yaml, line 18, column 47, arms.clinical.transforms: the transform z-score is applied twice with the same settings — remove one; ... stands for the defaults, which may hold it already"),
                Studies.told(Studies.change("clinical: { blocks: [clinical] }", "clinical: { blocks: [clinical], transforms: [..., z-score] }")));
    }

    @Test
    void learner_mustTakeTheOutcome() {
        StudyReading reading = Studies.change("{ binary: response, positive: 1 }", "{ survival: { time: os_weeks, event: died } }");
        assertEquals("study.yaml, line 18, column 3, arms.clinical.learner: arm clinical: the learner logistic takes a binary outcome, but this study's is survival"
                + " — no learner for a survival outcome is installed", Studies.told(reading).getFirst());
        assertEquals(4, reading.errors().size());
    }

    @Test
    void outcome_isOneOrTheOther() {
        assertEquals("study.yaml, line 5, column 10, outcome: an outcome is either binary or survival, not both — remove one of the two",
                Studies.told(Studies.change("{ binary: response, positive: 1 }", "{ binary: response, survival: { time: os_weeks, event: died } }")).getFirst());
        told("study.yaml, line 5, column 1, outcome: the key positive is missing — add positive: with the value in that column which counts as positive",
                "binary: response, positive: 1", "binary: response");
    }

    @Test
    void caseLeftOutWithoutAReason_isRefused() {
        told("study.yaml, line 4, column 72, cases.leave-out.S1: it is not said why the case S1 is left out — add the reason, as in S1: no MR image",
                "centre: hospital", "centre: hospital, leave-out: { S1: }");
    }

    @Test
    void pathOfASingleCase_namesOnlyKnownRolesAndWholeBraces() {
        told("study.yaml, line 10, column 87, regions.tumour.except.S1.atrial: there is no key atrial here — use one of: arterial, portal",
                "label: 02 }", "label: 02, except: { S1: { atrial: x.nii.gz } } }");
        told("study.yaml, line 10, column 85, regions.tumour.except.S1: a brace in the path x{.nii.gz has no partner or holds nothing — write {patient}, {role}, or the name of a column of the table of cases in braces",
                "label: 02 }", "label: 02, except: { S1: \"x{.nii.gz\" } }");
    }
}
