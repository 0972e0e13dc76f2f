// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hilum.engine.extract.Profiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.table.Encoding;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.table.TableColumn;
import org.hilum.engine.study.Threshold;
import org.hilum.engine.study.text.StudyText;
import org.hilum.image.Processing;
import org.junit.jupiter.api.Test;

/** What a right study file means. */
class StudyFileTest {
    private static List<String> ids(List<PluginUse> uses) {
        return uses.stream().map(PluginUse::id).toList();
    }

    @Test
    void shortestStudy_isTenLines_andHasDefaultsForTheRest() {
        String ten = """
                hilum: 1
                name: Response of HCC to TACE
                cases: cases.csv
                outcome: { binary: response, positive: 1 }
                images: { ct: "images/{patient}.nii.gz" }
                regions: { tumour: "masks/{patient}.nii.gz" }
                blocks:
                  ct.tumour: { profile: ct-abdomen }
                arms:
                  radiomics: { blocks: ["*"] }
                """;
        assertEquals(10, ten.lines().count());
        Study study = Studies.study(ten);
        assertEquals(new CasesSpec("cases.csv", "patient", "patient", Optional.empty()), study.cases());
        assertEquals(1, study.seed());
        assertEquals(List.of("org.hilum.transform.impute", "org.hilum.transform.one-hot", "org.hilum.transform.near-constant", "org.hilum.transform.z-score",
                "org.hilum.transform.correlation", "org.hilum.transform.lasso"), ids(study.arms().getFirst().transforms()));
        assertEquals("org.hilum.learner.logistic", study.arms().getFirst().learner().id());
        assertEquals("org.hilum.fusion.early", study.arms().getFirst().fusion().id());
        assertEquals(new Threshold.Fixed(0.5), study.arms().getFirst().threshold());
        assertEquals(new Resampling.RepeatedKFold(5, 10), study.resampling());
        assertEquals(CaseUse.COMMON, study.caseUse());
        assertEquals(List.of("org.hilum.metric.auc", "org.hilum.metric.brier", "org.hilum.metric.accuracy", "org.hilum.metric.sensitivity",
                "org.hilum.metric.specificity"), ids(study.metrics()));
        ImageBlock block = (ImageBlock) study.blocks().getFirst();
        assertTrue(block.original());
        assertEquals(Profiles.find(Profiles.DEFAULT).families().keySet().stream().map(name -> "org.hilum.feature." + name).toList(), ids(block.families()));
    }

    @Test
    void wholeStudy_readsEverySection() {
        Study study = Studies.study(Studies.WHOLE);
        assertEquals("Whole", study.name());
        assertEquals(7, study.seed());
        assertEquals(new CasesSpec("cases.csv", "patient", "patient", Optional.of("hospital")), study.cases());
        assertEquals(new OutcomeSpec.BinaryOutcome("response", "1"), study.outcome());
        assertEquals(List.of("arterial", "portal"), study.images().stream().map(i -> i.role()).toList());
        assertEquals(new Resampling.RepeatedKFold(5, 2), study.resampling());
    }

    @Test
    void labelsAndPositives_stayText() {
        Study study = Studies.change("positive: 1", "positive: 01").orThrow();
        assertEquals("01", ((OutcomeSpec.BinaryOutcome) study.outcome()).positive());
        assertEquals("02", ((RegionSpec.DrawnRegion) study.region("tumour").orElseThrow()).item());
    }

    @Test
    void blockPattern_standsForOneBlockEach() {
        StudyReading reading = Studies.read(Studies.WHOLE);
        Study study = reading.orThrow();
        assertEquals(List.of("arterial.tumour", "arterial.ring", "portal.tumour", "portal.ring", "clinical"), study.blocks().stream().map(b -> b.name()).toList());
        ImageBlock ring = (ImageBlock) study.block("portal.ring").orElseThrow();
        assertEquals("portal", ring.role());
        assertEquals("ring", ring.region());
        assertEquals("ct-abdomen", ring.profile());
        assertEquals(List.of("org.hilum.filter.laplacian-of-gaussian"), ids(ring.filters()));
        assertEquals(List.of("arterial.tumour", "arterial.ring", "portal.tumour"), reading.sharedWith("portal.ring"));
        assertEquals(List.of(), reading.sharedWith("clinical"));
        assertEquals("blocks.\"{arterial,portal}.{tumour,ring}\"", reading.origins().get("portal.ring").toString());
    }

    @Test
    void segmentedRegion_needsWhatItsSettingsName() {
        assertEquals(List.of("tumour", "liver"), Studies.study(Studies.WHOLE).region("ring").orElseThrow().needs());
    }

    @Test
    void armsBlockPatterns_takeTheOrderOfTheStudy() {
        Study study = Studies.study(Studies.WHOLE);
        assertEquals(List.of("arterial.tumour", "arterial.ring", "portal.tumour", "portal.ring"), study.arm("radiomics").orElseThrow().blocks());
        assertEquals(5, study.arm("early").orElseThrow().blocks().size());
    }

    @Test
    void dots_standForTheDefaultTransforms() {
        Study study = Studies.study(Studies.WHOLE);
        Arm clinical = study.arm("clinical").orElseThrow();
        assertEquals(List.of("org.hilum.transform.impute", "org.hilum.transform.z-score", "org.hilum.transform.correlation"), ids(clinical.transforms()));
        assertEquals(List.of("org.hilum.transform.impute", "org.hilum.transform.z-score", "org.hilum.transform.correlation", "org.hilum.transform.lasso"),
                ids(study.arm("late").orElseThrow().transforms()));
        Arm before = Studies.change("transforms: [impute, z-score", "transforms: [..., z-score").orThrow().arm("clinical").orElseThrow();
        assertEquals(8, before.transforms().size(), "in defaults, the dots are Hilum's own");
    }

    @Test
    void tableColumns_carryTheirEncoding() {
        TableBlock clinical = (TableBlock) Studies.study(Studies.WHOLE).block("clinical").orElseThrow();
        assertEquals(new TableBlock("clinical", "clinical.csv", "patient", List.of(new TableColumn("age", new Encoding.Detected()),
                new TableColumn("afp", new Encoding.Log(true)), new TableColumn("child_pugh", new Encoding.Codes(Map.of("A", 0.0, "B", 1.0, "C", 2.0))))), clinical);
    }

    @Test
    void profile_presetsItsFamilies_andTheStudyOverrides() {
        Study study = Studies.change("families: [statistics, glcm]", "processing: { spacing-in-plane: 1, discretisation: { width: 10 } }, families: [glcm]").orThrow();
        ImageBlock block = (ImageBlock) study.block("portal.tumour").orElseThrow();
        assertEquals("{spacing-in-plane=1.0, discretisation={width=10.0}}", block.processing().toString());
        Study ibsi = Studies.change("profile: ct-abdomen", "profile: ibsi-a").orThrow();
        assertTrue(((ImageBlock) ibsi.block("portal.tumour").orElseThrow()).families().get(1).settings().toString().contains("SLICES_AVERAGED"));
    }

    @Test
    void armsKey_missing_givesOneArmOfAllBlocks() {
        Study study = Studies.study(Studies.WHOLE.substring(0, Studies.WHOLE.indexOf("arms:")));
        assertEquals(List.of("all"), study.arms().stream().map(Arm::name).toList());
        assertEquals(5, study.arms().getFirst().blocks().size());
    }

    @Test
    void otherWays_ofResamplingAndComparison() {
        String folds = "resampling: { repeated-k-fold: { k: 5, repeats: 2 } }";
        assertEquals(new Resampling.RepeatedSplit(0.7, 100), Studies.change(folds, "resampling: repeated-split").orThrow().resampling());
        assertEquals(new Resampling.RepeatedSplit(0.8, 3), Studies.change(folds, "resampling: { repeated-split: { train: 0.8, repeats: 3 } }").orThrow().resampling());
        assertEquals(new Resampling.External("hospital", List.of("A", "007")),
                Studies.change(folds, "resampling: { external: { column: hospital, training: [A, 007] } }").orThrow().resampling());
        Study study = Studies.change(folds, "comparison: { cases: available, metrics: [brier] }").orThrow();
        assertEquals(CaseUse.AVAILABLE, study.caseUse());
        assertEquals(List.of("org.hilum.metric.brier"), ids(study.metrics()));
    }

    @Test
    void survivalOutcome_namesItsColumns() {
        assertEquals(new OutcomeSpec.SurvivalOutcome("os_weeks", "died", "1"), outcome("survival: { time: os_weeks, event: died }"));
        assertEquals(new OutcomeSpec.SurvivalOutcome("os_weeks", "died", "yes"), outcome("survival: { time: os_weeks, event: died, occurred: yes }"));
    }

    private static OutcomeSpec outcome(String text) {
        return CasesReader.outcome(new Notes(StudyText.of(text)).root()).orElseThrow();
    }

    @Test
    void youden_isAThreshold() {
        Study study = Studies.change("learner: logistic }", "learner: logistic, threshold: youden }").orThrow();
        assertEquals(new Threshold.Youden(), study.arms().getFirst().threshold());
    }

    @Test
    void sampleKeysInAnyOrder_giveTheSameStudy() {
        String moved = "arms: { all: { blocks: [\"*\"] } }\n" + Studies.WHOLE.substring(0, Studies.WHOLE.indexOf("arms:"));
        assertEquals(5, Studies.study(moved).arms().getFirst().blocks().size());
    }

    @Test
    void null_takesAwayANumberThatTheProfileSets() {
        for (String none : List.of("null", "~", "")) {
            ImageBlock block = (ImageBlock) Studies.change("{ profile: ct-abdomen,", "{ profile: ct-abdomen, processing: { highest: " + none + " },").orThrow().blocks().getFirst();
            Processing processing = RegionExtraction.of(Studies.REGISTRY, block).processing();
            assertEquals(OptionalDouble.empty(), processing.highest());
            assertEquals(OptionalDouble.of(-150), processing.lowest(), "what is not mentioned stays as the profile has it");
        }
    }
}
