// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of a network are those that its weights say, whoever asks for them and how often. */
class DeepFeaturesTest {
    private static final int N = 8;
    @TempDir
    Path folder;
    private final DeepFeatures family = new DeepFeatures();

    @BeforeEach
    void withoutTelemetry() {
        Telemetry.assumeOff();
    }

    private static Region random(long seed) {
        Random random = new Random(seed);
        float[] voxels = new float[N * N * N];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) random.nextGaussian();
        }
        return Regions.of(Geometry.of(N, N, N, 1, 1, 1), voxels);
    }

    @Test
    void convolutionPoolingAndALayer_giveWhatPlainArithmeticGives() {
        Path file = Networks.volume(1, N, N, N).write(folder.resolve("net.onnx"));
        Region region = random(1);
        double[] expected = Networks.embedding(region.image().voxels(), N, N, N);
        double[] embedding = values(Set.of(file).output("embedding").settings(), region);
        double[] peak = values(Set.of(file).output("peak").settings(), region);
        assertEquals(Networks.FEATURES, embedding.length);
        for (int f = 0; f < Networks.FEATURES; f++) {
            assertEquals(expected[f], embedding[f], 1e-5, "feature " + f);
        }
        assertEquals(expected[Networks.FEATURES], peak[0], 1e-5);
        assertEquals(expected[Networks.FEATURES + 1], peak[1], 1e-5);
    }

    @Test
    void theCatalogue_isKnownWithoutAnImage_andNumbersTheOutput() {
        Path file = Networks.volume(1, N, N, N).write(folder.resolve("net.onnx"));
        List<Feature<double[]>> features = family.features(Set.of(file).output("embedding").settings());
        assertEquals(List.of("deep-000", "deep-001", "deep-002", "deep-003", "deep-004"), features.stream().map(Feature::id).toList());
    }

    @Test
    void openSizes_areFilledByTheSettings() {
        Path file = Networks.volume(OnnxModel.OPEN, OnnxModel.OPEN, OnnxModel.OPEN, OnnxModel.OPEN).write(folder.resolve("net.onnx"));
        DeepFeatureSettings settings = Set.of(file).output("embedding").size(N, N, N).settings();
        assertEquals(Networks.FEATURES, family.features(settings).size());
        Region region = random(2);
        assertArrayEquals(values(Set.of(Networks.volume(1, N, N, N).write(folder.resolve("fixed.onnx"))).output("embedding").settings(), region),
                values(settings, region), 1e-6);
    }

    @Test
    void manyThreads_giveTheSameBitsAsOne() throws Exception {
        DeepFeatureSettings settings = Set.of(Networks.volume(1, N, N, N).write(folder.resolve("net.onnx"))).output("embedding").settings();
        List<double[]> alone = new ArrayList<>();
        for (int seed = 0; seed < 24; seed++) {
            alone.add(values(settings, random(seed)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<double[]>> together = new ArrayList<>();
            for (int n = 0; n < 96; n++) {
                long seed = n % 24;
                together.add(threads.submit(() -> values(settings, random(seed))));
            }
            for (int n = 0; n < 96; n++) {
                assertArrayEquals(alone.get(n % 24), together.get(n).get(), "region " + n);
            }
        }
    }

    @Test
    void aModelThatChanges_isReadAgain_andManyAreNotKeptOpen() {
        Region region = Regions.numbered(2, 2, 2);
        for (int n = 0; n < 12; n++) {
            Path file = new OnnxModel().input("image", 1, 1, 2, 2, 2).weights("by", new float[] {n}, 1).node("Mul", List.of("image", "by"), "times")
                    .node("Flatten", List.of("times"), "flat").output("flat", 1, 8).write(folder.resolve("net.onnx"));
            assertEquals(111.0 * n, values(Set.of(file).settings(), region)[7]);
        }
    }

    @Test
    void theNetworkSeesTheImage_notAFiltersResponse_andNoGreyLevels() {
        assertEquals(false, family.appliesToResponses(family.defaults()));
        assertEquals(FeatureFamily.NO_LEVELS, family.discretisation(family.defaults(), new Discretisation.FixedBinNumber(8)));
    }

    private double[] values(DeepFeatureSettings settings, Region region) {
        List<Feature<double[]>> features = family.features(settings);
        double[] all = family.prepare(region, settings, Task.quiet(1)).members().get(Aggregation.VOLUME).getFirst();
        return features.stream().mapToDouble(f -> f.formula().applyAsDouble(all)).toArray();
    }
}
