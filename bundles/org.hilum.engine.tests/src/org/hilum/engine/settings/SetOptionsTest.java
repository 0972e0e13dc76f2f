// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.hilum.spi.Problem;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Schema;
import org.junit.jupiter.api.Test;

class SetOptionsTest {
    enum Weights { MEAN, INNER_AUC }

    record Range(@Param(label = "Lower") OptionalDouble lower, @Param(label = "Upper", unit = "HU", max = 3000) OptionalDouble upper) {
    }

    record All(@Param(label = "Width", min = 0) double width, @Param(label = "Merge") boolean merge, @Param(label = "Weights") Weights weights,
            @Param(label = "Name") String name, @Param(label = "Model") Path model, @Param(label = "Sigmas") List<Double> sigmas, @Param(label = "Names") List<String> names,
            @Param(label = "Range") Range range) {
    }

    private static final All USUAL = new All(25, false, Weights.MEAN, "a", Path.of("m"), List.of(1.0), List.of(), new Range(OptionalDouble.empty(), OptionalDouble.of(400)));

    private static All set(String... options) {
        return Settings.read(USUAL, SetOptions.tree(Schema.of(All.class), List.of(options)), SetOptions.WHERE);
    }

    @Test
    void everyKindOfSetting_canBeWrittenOnACommandLine() {
        assertEquals(new All(0.5, true, Weights.INNER_AUC, "007", Path.of("a b/c.onnx"), List.of(1.0, 2.5), List.of("x", "y"), new Range(OptionalDouble.of(-100), OptionalDouble.empty())),
                set("width=0.5", "merge=true", "weights=inner-auc", "name=007", "model=a b/c.onnx", "sigmas=1,2.5", "names=[x, y]", "range.lower=-100", "range.upper="));
    }

    @Test
    void aGroupCanBeSetAsAWhole() {
        assertEquals(new Range(OptionalDouble.of(1), OptionalDouble.of(2)), set("range={lower: 1, upper: 2}").range());
    }

    @Test
    void aTextMayHoldAnEqualsSign() {
        assertEquals("a=b", set("name=a=b").name());
    }

    @Test
    void mistakes_nameTheOption() {
        Problem range = assertThrows(Problem.class, () -> set("range.upper=5000"));
        assertEquals("--set range.upper: upper is 5000, outside its range — expected a number of at most 3000 HU, or nothing", range.getMessage());
        assertEquals("--set widht", assertThrows(Problem.class, () -> set("widht=1")).where());
        assertEquals("use one of: upper, lower", assertThrows(Problem.class, () -> set("range.uper=1")).cure());
        assertEquals("write --set key=value", assertThrows(Problem.class, () -> set("width")).cure());
        assertEquals("width is set twice", assertThrows(Problem.class, () -> set("width=1", "width=2")).what());
        assertEquals("range is set twice", assertThrows(Problem.class, () -> set("range={lower: 1}", "range.upper=2")).what());
        assertEquals("range is set twice", assertThrows(Problem.class, () -> set("range.upper=2", "range={lower: 1}")).what());
        assertEquals("width is \"wide\"", assertThrows(Problem.class, () -> set("width=wide")).what());
        assertEquals("--set sigmas=[1", assertThrows(Problem.class, () -> set("sigmas=[1")).where());
        assertEquals("expected settings of its own { }", assertThrows(Problem.class, () -> set("range=3")).cure());
    }
}
