// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class SchemaTest {
    enum Boundary { MIRROR, ZERO_PAD }

    record Range(@Param(label = "Lower", unit = "HU") OptionalDouble lower, @Param(label = "Upper", unit = "HU") OptionalDouble upper) {
    }

    record All(
            @Param(label = "Width", unit = "mm", min = 0, max = 100, help = "How far.") double width,
            @Param(label = "Bins", min = 1) int bins,
            @Param(label = "Merge") boolean mergeDirections,
            @Param(label = "Boundary") Boundary boundary,
            @Param(label = "Title") String title,
            @Param(label = "Model") Path model,
            @Param(label = "Cap", expert = true) OptionalInt cap,
            @Param(label = "Inside", refers = Refers.REGION) String inside,
            @Param(label = "Sigmas", unit = "mm", min = 0) List<Double> sigmas,
            @Param(label = "Columns", refers = Refers.COLUMN) List<String> columns,
            @Param(label = "Boundaries") List<Boundary> boundaries,
            @Param(label = "Range") Range range,
            @Param(label = "Ranges") List<Range> ranges) {
    }

    private static final All SOME = new All(5, 32, true, Boundary.ZERO_PAD, "t", Path.of("m.onnx"), OptionalInt.of(3), "liver",
            List.of(1.0, 3.0), List.of("age"), List.of(Boundary.MIRROR), new Range(OptionalDouble.empty(), OptionalDouble.of(400)), List.of());

    @Test
    void fieldsStandInTheOrderOfTheComponents_underTheirKeys() {
        assertEquals(List.of("width", "bins", "merge-directions", "boundary", "title", "model", "cap", "inside", "sigmas", "columns", "boundaries",
                "range", "ranges"), Schema.of(All.class).fields().stream().map(Field::key).toList());
    }

    @Test
    void annotation_becomesLabelUnitRangeHelpAndExpert() {
        Schema<All> schema = Schema.of(All.class);
        assertEquals(new Field.Real(new Field.About("width", "Width", "How far.", false), "mm", 0, 100, false), schema.find("width").orElseThrow());
        assertEquals(new Field.Whole(new Field.About("cap", "Cap", "", true), "", Integer.MIN_VALUE, Integer.MAX_VALUE, true), schema.find("cap").orElseThrow());
        assertEquals(new Field.Reference(new Field.About("inside", "Inside", "", false), Refers.REGION), schema.find("inside").orElseThrow());
    }

    @Test
    void lists_knowTheirElement() {
        Schema<All> schema = Schema.of(All.class);
        Field.Many sigmas = assertInstanceOf(Field.Many.class, schema.find("sigmas").orElseThrow());
        Field.Real sigma = assertInstanceOf(Field.Real.class, sigmas.element());
        assertEquals("mm", sigma.unit());
        assertEquals(0, sigma.min());
        assertInstanceOf(Field.Group.class, assertInstanceOf(Field.Many.class, schema.find("ranges").orElseThrow()).element());
        assertInstanceOf(Field.Reference.class, assertInstanceOf(Field.Many.class, schema.find("columns").orElseThrow()).element());
    }

    @Test
    void takingApartAndPuttingTogether_givesAnEqualRecord() {
        Schema<All> schema = Schema.of(All.class);
        assertEquals(SOME, schema.make(schema.values(SOME)));
    }

    @Test
    void choices_offerTheConstantsUnderTheirKeys() {
        Field.Choice choice = assertInstanceOf(Field.Choice.class, Schema.of(All.class).find("boundary").orElseThrow());
        assertEquals(List.of(new Field.Option("mirror", Boundary.MIRROR), new Field.Option("zero-pad", Boundary.ZERO_PAD)), choice.options());
    }

    record WithArray(@Param(label = "Kernel") double[] kernel) {
    }

    record WithMap(@Param(label = "Codes") Map<String, Double> codes) {
    }

    record WithOptionalList(@Param(label = "Caps") List<OptionalInt> caps) {
    }

    record Unlabelled(double width) {
    }

    record Endless(@Param(label = "Inner") List<Endless> inner) {
    }

    @Test
    void unsupportedType_isRefusedByName() {
        refused(WithArray.class, "kernel", "WithArray", "double[]");
        refused(WithMap.class, "codes", "WithMap", "java.util.Map");
        refused(WithOptionalList.class, "caps", "WithOptionalList", "OptionalInt");
    }

    @Test
    void unlabelledSetting_isRefusedByName() {
        refused(Unlabelled.class, "width", "Unlabelled", "@Param");
    }

    @Test
    void recordThatHoldsItself_isRefused() {
        refused(Endless.class, "Endless", "themselves");
    }

    @Test
    void whatTheRecordRefuses_comesThroughAsItIs() {
        record Positive(@Param(label = "Width") double width) {
            Positive {
                if (!(width > 0)) {
                    throw new IllegalArgumentException("width must be above 0");
                }
            }
        }
        Exception e = assertThrows(IllegalArgumentException.class, () -> Schema.of(Positive.class).make(List.of(0.0)));
        assertEquals("width must be above 0", e.getMessage());
    }

    private static void refused(Class<? extends Record> type, String... parts) {
        String message = assertThrows(IllegalArgumentException.class, () -> Schema.of(type)).getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }
}
