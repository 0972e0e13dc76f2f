// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.engine.extract.Profiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network sees of the image around a region what its patch covers, however little or much other families ask for. */
class BesideOtherFamiliesTest {
    private static final int N = 30;
    @TempDir
    Path folder;
    private final Registry registry = Registry.open(List.of());

    private List<Double> values(int first, PluginUse... families) {
        Geometry g = Geometry.of(N, N, N, 1, 1, 1);
        Random random = new Random(3);
        float[] voxels = new float[g.count()];
        byte[] inside = new byte[g.count()];
        for (int k = 0; k < N; k++) {
            for (int j = 0; j < N; j++) {
                for (int i = 0; i < N; i++) {
                    voxels[g.index(i, j, k)] = (float) random.nextGaussian();
                    inside[g.index(i, j, k)] = (byte) (in(i, first) && in(j, first) && in(k, first) ? 1 : 0);
                }
            }
        }
        RegionExtraction what = new RegionExtraction(registry, Profiles.find("as-is").processing(), true, List.of(), List.of(families));
        return what.extract("tumour", new Volume(g, voxels, Quantity.HU), new Mask(g, inside), Task.quiet(1)).stream()
                .filter(v -> v.key().feature().startsWith("deep")).map(v -> v.value()).toList();
    }

    private static boolean in(int at, int first) {
        return at >= first && at < first + 4;
    }

    @Test
    void theValues_areTheSameBits() {
        Telemetry.assumeOff();
        Path file = Networks.echo(1, 1, 9, 9, 9).write(folder.resolve("net.onnx"));
        for (Set set : List.of(Set.of(file).with("spacing", OptionalDouble.of(1.3)), Set.of(file).with("margin", 3.7), Set.of(file))) {
            PluginUse onnx = new PluginUse("org.hilum.feature.onnx", set.settings());
            PluginUse peak = new PluginUse(registry.find(Kind.FEATURE, "local-intensity").id(), registry.find(Kind.FEATURE, "local-intensity").defaults());
            for (int first : new int[] {0, 2, 13, 26}) {
                List<Double> alone = values(first, onnx);
                assertEquals(729, alone.size());
                assertEquals(alone, values(first, peak, onnx), "from " + first);
            }
        }
    }

    @Test
    void aPatchInTheMiddle_isFullOfTheImage_andOneAtTheCornerIsNot() {
        Telemetry.assumeOff();
        PluginUse onnx = new PluginUse("org.hilum.feature.onnx",
                Set.of(Networks.echo(1, 1, 9, 9, 9).write(folder.resolve("net.onnx"))).with("spacing", OptionalDouble.of(1.3)).settings());
        assertTrue(values(13, onnx).stream().allMatch(x -> x != 0));
        assertTrue(values(0, onnx).stream().anyMatch(x -> x == 0));
    }
}
