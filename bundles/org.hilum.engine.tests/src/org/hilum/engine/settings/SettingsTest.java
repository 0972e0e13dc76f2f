// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.spi.Problem;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Refers;
import org.hilum.spi.settings.Schema;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class SettingsTest {
    enum Weights { MEAN, INNER_AUC }

    record Range(@Param(label = "Lower", unit = "HU") OptionalDouble lower, @Param(label = "Upper", unit = "HU") OptionalDouble upper) {
        Range {
            if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
                throw new IllegalArgumentException("lower " + lower.getAsDouble() + " is above upper " + upper.getAsDouble());
            }
        }
    }

    record Step(@Param(label = "From") double from, @Param(label = "Name") String name) {
    }

    record All(
            @Param(label = "Bin width", unit = "HU", min = 0.1, max = 1000) double binWidth,
            @Param(label = "Bins", min = 1) int bins,
            @Param(label = "Merge") boolean merge,
            @Param(label = "Weights") Weights weights,
            @Param(label = "Of", refers = Refers.REGION) String of,
            @Param(label = "Model") Path model,
            @Param(label = "Cap", max = 9) OptionalInt cap,
            @Param(label = "Sigmas", unit = "mm", min = 0) List<Double> sigmas,
            @Param(label = "Range") Range range,
            @Param(label = "Steps") List<Step> steps) {
    }

    private static final All USUAL = new All(25, 32, true, Weights.MEAN, "tumour", Path.of("a/b.onnx"), OptionalInt.of(4), List.of(1.0),
            new Range(OptionalDouble.of(-150), OptionalDouble.empty()), List.of(new Step(1, "x")));

    private static All read(String yaml) {
        Object tree = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        @SuppressWarnings("unchecked")
        Map<String, Object> map = (Map<String, Object>) tree;
        return Settings.read(USUAL, map, Where.in("study.yaml"));
    }

    private static Problem refused(String yaml) {
        return assertThrows(Problem.class, () -> read(yaml));
    }

    @Test
    void emptyTree_givesTheDefaults() {
        assertEquals(USUAL, read("{}"));
    }

    @Test
    void everyKindOfValue_isReadFromYaml() {
        All read = read("{bin-width: 10, bins: 8, merge: false, weights: inner-auc, of: liver, model: c.onnx, cap: null, sigmas: [2, 3.5], "
                + "range: {lower: null, upper: 4e2}, steps: [{from: 2, name: y}]}");
        assertEquals(new All(10, 8, false, Weights.INNER_AUC, "liver", Path.of("c.onnx"), OptionalInt.empty(), List.of(2.0, 3.5),
                new Range(OptionalDouble.empty(), OptionalDouble.of(400)), List.of(new Step(2, "y"))), read);
    }

    @Test
    void aGroupsOtherSettings_stayAsTheyWere() {
        assertEquals(new Range(OptionalDouble.of(-150), OptionalDouble.of(250)), read("range: {upper: 250}").range());
    }

    @Test
    void treeAndYamlText_bringBackAnEqualRecord() {
        Map<String, Object> tree = Settings.write(USUAL);
        String text = new Dump(DumpSettings.builder().build()).dumpToString(tree);
        assertEquals(USUAL, read(text));
        All bare = read("{cap: null, sigmas: [], steps: [], range: {lower: null}}");
        assertEquals(bare, read(new Dump(DumpSettings.builder().build()).dumpToString(Settings.write(bare))));
    }

    @Test
    void changesAlone_areEnoughToComeBack() {
        All changed = read("{bins: 8, cap: null, range: {upper: 250}}");
        Map<String, Object> tree = Settings.writeChanges(Schema.of(All.class), changed, USUAL);
        assertEquals("{bins=8, cap=null, range={upper=250.0}}", tree.toString());
        assertEquals(changed, Settings.read(USUAL, tree, Where.in("")));
    }

    @Test
    void unknownKey_listsTheValidOnesNearestFirst() {
        Problem p = refused("bin-widht: 10");
        assertEquals("there is no setting bin-widht", p.what());
        assertEquals("study.yaml, bin-widht", p.where());
        assertTrue(p.cure().startsWith("use one of: bin-width, "), p.cure());
    }

    @Test
    void outOfRange_saysTheRangeWithItsUnit() {
        Problem p = refused("bin-width: 0");
        assertEquals("bin-width is 0, outside its range", p.what());
        assertEquals("expected a number from 0.1 to 1000 HU", p.cure());
        assertEquals("expected a whole number of at least 1", refused("bins: 0").cure());
        assertEquals("expected a whole number of at most 9, or nothing", refused("cap: 10").cure());
    }

    @Test
    void elementOutOfRange_isNamedByItsPlace() {
        Problem p = refused("sigmas: [1, -2]");
        assertEquals("study.yaml, sigmas[2]", p.where());
        assertEquals("expected a number of at least 0 mm", p.cure());
    }

    @Test
    void wrongType_saysWhatWasExpected() {
        assertEquals("expected a number from 0.1 to 1000 HU", refused("bin-width: wide").cure());
        assertEquals("expected a whole number of at least 1", refused("bins: 2.5").cure());
        assertEquals("expected true or false", refused("merge: yes").cure());
        assertEquals("use one of: mean, inner-auc", refused("weights: men").cure());
        assertEquals("expected the name of a region", refused("of: [a]").cure());
        assertEquals("expected a list [ ], each a number of at least 0 mm", refused("sigmas: 3").cure());
        assertEquals("expected settings of its own { }", refused("range: 3").cure());
        assertEquals("bin-width is empty", refused("bin-width:").what());
    }

    @Test
    void infinityAndNaN_areNoSettings() {
        assertEquals("expected a number in HU, or nothing", refused("range: {upper: .inf}").cure());
        assertEquals("bin-width is NaN", refused("bin-width: .nan").what());
    }

    @Test
    void wholeNumberTooLargeForInt_isOutsideItsRange() {
        assertEquals("bins is 9000000000, outside its range", refused("bins: 9000000000").what());
    }

    @Test
    void elementOfAListOfGroups_mustBeComplete() {
        Problem p = refused("steps: [{from: 2}]");
        assertEquals("the setting name is missing", p.what());
        assertEquals("study.yaml, steps[1].name", p.where());
    }

    @Test
    void whatTheRecordItselfRefuses_isToldWithItsPlace() {
        Problem p = refused("range: {lower: 10, upper: 5}");
        assertEquals("lower 10.0 is above upper 5.0", p.what());
        assertEquals("study.yaml, range", p.where());
    }

    @Test
    void textThatLooksLikeANumber_isRefusedUnlessItsTextIsKept() {
        assertEquals("expected the name of a region", refused("of: 007").cure());
        All read = Settings.read(USUAL, Map.of("of", new Scalar("007", 7)), Where.in(""));
        assertEquals("007", read.of());
        assertEquals(7, Settings.read(USUAL, Map.of("bins", new Scalar("007", 7)), Where.in("")).bins());
    }

    @Test
    void allMistakesAreFoundAtOnce() {
        Map<String, Object> tree = Map.of("bin-width", -1, "bins", "many", "colour", "red", "range", Map.of("upper", "x"));
        List<String> places = new ArrayList<>();
        for (Problem p : Settings.check(Schema.of(All.class), USUAL, tree, Where.in("f"))) {
            places.add(p.where());
        }
        assertEquals(List.of("f, colour", "f, bin-width", "f, bins", "f, range.upper"), places);
    }
}
