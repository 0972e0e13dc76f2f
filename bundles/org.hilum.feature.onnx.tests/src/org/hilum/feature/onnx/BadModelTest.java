// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.spi.Aggregation;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that cannot be used is refused before the first image is read, with the file, the reason and the cure. */
class BadModelTest {
    @TempDir
    Path folder;
    private final DeepFeatures family = new DeepFeatures();

    @BeforeEach
    void withoutTelemetry() {
        Telemetry.assumeOff();
    }

    private Problem refused(Set set) {
        DeepFeatureSettings settings = set.settings();
        Problem problem = assertThrows(Problem.class, () -> family.features(settings));
        assertFalse(problem.cure().isBlank());
        return problem;
    }

    private Problem refused(OnnxModel model) {
        Path file = model.write(folder.resolve("net.onnx"));
        Problem problem = refused(Set.of(file));
        assertEquals(file.toString(), problem.where());
        return problem;
    }

    private static void says(String part, Problem problem) {
        assertTrue(problem.getMessage().contains(part), problem.getMessage());
    }

    @Test
    void noFileAtAll() throws IOException {
        says("no model is set", refused(Set.of(Path.of(""))));
        says("there is no such file", refused(Set.of(folder.resolve("lost.onnx"))));
        says("this is a folder", refused(Set.of(Files.createDirectory(folder.resolve("net")))));
    }

    @Test
    void truncatedEmptyOrOtherFiles() throws IOException {
        byte[] whole = Networks.volume(1, 8, 8, 8).bytes();
        for (int length : new int[] {0, 1, 20, whole.length / 2, whole.length - 1}) {
            Path file = Files.write(folder.resolve(length + ".onnx"), Arrays.copyOf(whole, length));
            says("ONNX Runtime cannot use it", refused(Set.of(file)));
        }
        says("ONNX Runtime cannot use it", refused(Set.of(Files.writeString(folder.resolve("study.yaml"), "hilum: 1\n"))));
    }

    @Test
    void weightsInAnotherFile_areRefused_evenIfItLiesBeside() throws IOException {
        Files.write(folder.resolve("net.data"), new byte[4]);
        says("its weights lie in other files", refused(new OnnxModel().input("image", 1, 1, 1, 1, 1).weightsElsewhere("by", "net.data", 1)
                .node("Mul", List.of("image", "by"), "times").output("times", 1, 1, 1, 1, 1)));
    }

    @Test
    void severalInputs() {
        says("it has 2 inputs: age, image", refused(new OnnxModel().input("image", 1, 1, 2, 2, 2).input("age", 1)
                .node("Add", List.of("image", "age"), "sum").output("sum", 1, 1, 2, 2, 2)));
    }

    @Test
    void anotherRankThanTheViewNeeds() {
        says("set view: largest-slice or all-slices", refused(Networks.echo(1, 1, 2, 2)));
        Path volume = Networks.echo(1, 1, 2, 2, 2).write(folder.resolve("volume.onnx"));
        says("set view: volume", refused(Set.of(volume).view(View.ALL_SLICES)));
        says("has 2 axes, and 5 are needed", refused(Networks.echo(1, 8)));
    }

    @Test
    void otherSizesThanTheSettings() {
        Path file = Networks.echo(1, 1, 2, 3, 4).write(folder.resolve("net.onnx"));
        says("has width 4 under the axis order CZYX, and 5 is set", refused(Set.of(file).with("width", OptionalInt.of(5))));
        says("has channels 1 under the axis order CZYX, and 3 is set", refused(Set.of(file).with("channels", OptionalInt.of(3))));
        Path open = Networks.echo(1, 1, OnnxModel.OPEN, OnnxModel.OPEN, OnnxModel.OPEN).write(folder.resolve("open.onnx"));
        says("leaves the depth open", refused(Set.of(open)));
        says("has 32 channels under the axis order CZYX", refused(Networks.echo(1, 32, 32, 32, 1)));
        says("takes 8 images at once", refused(Networks.echo(8, 1, 2, 2, 2)));
    }

    @Test
    void anInputOrOutputOfAnotherType() {
        says("takes INT64, not 32-bit floats", refused(new OnnxModel().typedInput("image", OnnxModel.INT64, 1, 1, 2, 2, 2)
                .node("Cast", List.of("image"), "cast", java.util.Map.of("to", new long[] {OnnxModel.FLOAT})).output("cast", 1, 1, 2, 2, 2)));
        says("it has no output of floats", refused(new OnnxModel().input("image", 1, 1, 2, 2, 2)
                .node("Cast", List.of("image"), "cast", java.util.Map.of("to", new long[] {OnnxModel.INT64})).typedOutput("cast", OnnxModel.INT64, 1, 1, 2, 2, 2)));
    }

    @Test
    void severalOutputsAndNoneNamed_orOneThatIsNotThere() {
        Path file = Networks.volume(1, 8, 8, 8).write(folder.resolve("net.onnx"));
        says("it has 2 outputs: embedding, peak", refused(Set.of(file)));
        says("it has no output logits of floats — set output to one of: embedding, peak", refused(Set.of(file).output("logits")));
    }

    @Test
    void moreNumbersThanFeatures() {
        says("holds 32768 numbers, and 1 to 16384 can be features", refused(Networks.echo(1, 1, 32, 32, 32)));
    }

    @Test
    void anOperatorThatThereIsNot() {
        says("ONNX Runtime cannot use it", refused(new OnnxModel().input("image", 1, 1, 2, 2, 2).node("Think", List.of("image"), "thought").output("thought", 1, 8)));
    }

    @Test
    void aModelThatFailsOnThePatch_saysWhichSizes() {
        Path file = new OnnxModel().input("image", 1, 1, OnnxModel.OPEN, 2, 2).weights("dense", new float[8], 8, 1).node("Flatten", List.of("image"), "flat")
                .node("MatMul", List.of("flat", "dense"), "one").output("one", 1, OnnxModel.OPEN).write(folder.resolve("net.onnx"));
        says("the model cannot be run on a patch of [1, 1, 3, 2, 2]", refused(Set.of(file).with("depth", OptionalInt.of(3))));
    }

    @Test
    void meansForOtherChannels() {
        Path file = Networks.echo(1, 1, 2, 2, 2).write(folder.resolve("net.onnx"));
        says("mean and sd have 3 numbers, and the model's input has 1 channels",
                refused(Set.of(file).window(0, 1).scale(List.of(1.0, 2.0, 3.0), List.of(1.0, 1.0, 1.0))));
    }

    @Test
    void numbersThatAreNone_areUndefinedWithTheReason_andTheOthersStay() {
        Path file = new OnnxModel().input("image", 1, 1, 1, 1, 3).node("Log", List.of("image"), "log").node("Flatten", List.of("log"), "flat").output("flat", 1, 3)
                .write(folder.resolve("net.onnx"));
        DeepFeatureSettings settings = Set.of(file).settings();
        double[] all = family.prepare(Regions.of(Geometry.of(3, 1, 1, 1, 1, 1), new float[] {-1, 0, 1}), settings, Task.quiet(1)).members()
                .get(Aggregation.VOLUME).getFirst();
        var features = family.features(settings);
        assertEquals("the model gives no number (NaN)", assertThrows(Undefined.class, () -> features.get(0).formula().applyAsDouble(all)).getMessage());
        assertEquals("the model gives an infinite number", assertThrows(Undefined.class, () -> features.get(1).formula().applyAsDouble(all)).getMessage());
        assertEquals(0, features.get(2).formula().applyAsDouble(all));
    }

    @Test
    void withoutTheSwitch_theRuntimeIsNotLoaded() {
        Problem problem = assertThrows(Problem.class, () -> InferenceRuntime.refuseTelemetry(""));
        says("ORT_DISABLE_TELEMETRY is not set", problem);
        says("set ORT_DISABLE_TELEMETRY=1 in the environment before Java starts", problem);
        assertThrows(Problem.class, () -> InferenceRuntime.refuseTelemetry("0"));
        InferenceRuntime.refuseTelemetry("1");
    }

    @Test
    void theRuntimesVersion_isTheOneInTheCode() {
        assertEquals(InferenceRuntime.VERSION, InferenceRuntime.environment().getVersion());
    }
}
