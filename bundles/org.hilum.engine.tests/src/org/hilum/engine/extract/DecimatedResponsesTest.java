// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Discretise;
import org.hilum.image.GridRule;
import org.hilum.image.Interpolation;
import org.hilum.image.MaskInterpolation;
import org.hilum.image.Normalise;
import org.hilum.image.ProcessedRegion;
import org.hilum.image.Processing;
import org.hilum.image.ProcessingChain;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Problem;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Features of responses on a coarser grid, by the engine's way, on a part of the image, against those of the whole image's
 * response in the whole image's masks, read where its voxels lie.
 */
class DecimatedResponsesTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final Task TASK = Task.quiet(1);
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Geometry GRID = Geometry.of(61, 50, 43, 1, 1.2, 1.5);
    private static final Volume IMAGE = image();
    private static final Contribution WAVELET = REGISTRY.find(Kind.FILTER, "wavelet");
    private static final List<PluginUse> FAMILIES = List.of(use(Kind.FEATURE, "statistics", Map.of()), use(Kind.FEATURE, "local-intensity", Map.of()), use(Kind.FEATURE, "glszm", Map.of()));

    private static Volume image() {
        float[] x = new float[GRID.count()];
        Random random = new Random(5);
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) (100 * random.nextGaussian() + 10 * (v % GRID.nx()));
        }
        return new Volume(GRID, x, Quantity.HU);
    }

    private static Mask ellipsoid(double x, double y, double z, double mm) {
        byte[] in = new byte[GRID.count()];
        Vec3 middle = GRID.toPatient(x, y, z);
        for (int v = 0; v < in.length; v++) {
            Vec3 d = GRID.toPatient(v % GRID.nx(), v / GRID.nx() % GRID.ny(), v / GRID.nx() / GRID.ny()).minus(middle);
            in[v] = (byte) (d.x() * d.x() + d.y() * d.y() + 2 * d.z() * d.z() <= mm * mm ? 1 : 0);
        }
        return new Mask(GRID, in);
    }

    private static PluginUse use(Kind kind, String name, Map<String, ?> settings) {
        Contribution plugin = REGISTRY.find(kind, name);
        return new PluginUse(plugin.id(), Settings.read(plugin, settings, Where.in("test")));
    }

    private static PluginUse decimated(String wavelet, int level, String boundary, String extent) {
        return use(Kind.FILTER, "wavelet", Map.of("wavelet", wavelet, "level", level, "decimated", true, "boundary", boundary, "extent", extent));
    }

    private static Processing processing(OptionalDouble spacing, GridRule grid) {
        return new Processing(Normalise.NONE, spacing, spacing, grid, 9, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, OptionalDouble.of(-100), OptionalDouble.of(700), NONE,
                Discretise.bins(8), Discretise.bins(8));
    }

    private static List<FeatureValue> extracted(Processing by, List<PluginUse> filters, Mask mask) {
        return new RegionExtraction(REGISTRY, by, false, filters, FAMILIES).extract("r", IMAGE, mask, TASK);
    }

    private static List<Double> expected(Processing by, PluginUse use, Mask mask) {
        ProcessedRegion whole = new ProcessingChain(by).process("r", IMAGE, mask, grid -> Reach.WHOLE, TASK);
        ImageFilter<Record> filter = WAVELET.plugin();
        List<Double> values = new ArrayList<>();
        for (Response response : filter.responses(use.settings())) {
            Volume made = filter.apply(whole.surroundings(), response, use.settings(), TASK);
            Geometry grid = made.geometry();
            Region region = new Region("r", made, there(whole, whole.morphological(), grid), there(whole, whole.intensity(), grid), by.responseLevels());
            for (PluginUse family : FAMILIES) {
                values.addAll(values(REGISTRY.find(Kind.FEATURE, family.id()).plugin(), family.settings(), region));
            }
        }
        return values;
    }

    /** The mask at the voxels of another grid, found by where they lie in the patient. */
    private static Mask there(ProcessedRegion whole, Mask mask, Geometry grid) {
        byte[] in = new byte[grid.count()];
        Geometry own = mask.geometry();
        for (int v = 0; v < in.length; v++) {
            Vec3 at = own.toVoxel(grid.toPatient(v % grid.nx(), v / grid.nx() % grid.ny(), v / grid.nx() / grid.ny()));
            int i = (int) Math.rint(at.x());
            int j = (int) Math.rint(at.y());
            int k = (int) Math.rint(at.z());
            assertEquals(0, at.minus(new Vec3(i, j, k)).length(), 1e-6, "voxels of one grid are voxels of the other");
            in[v] = (byte) (i >= 0 && j >= 0 && k >= 0 && i < own.nx() && j < own.ny() && k < own.nz() && mask.at(i, j, k) ? 1 : 0);
        }
        return new Mask(grid, in);
    }

    private static List<Double> values(FeatureFamily<Record, Object> family, Record settings, Region region) {
        Object read = family.prepare(region, settings, TASK).members().get(family.aggregations(settings).getFirst()).getFirst();
        return family.features(settings).stream().map(Feature::formula).map(f -> f.applyAsDouble(read)).toList();
    }

    private static void assertSame(List<Double> expected, List<FeatureValue> values) {
        assertEquals(expected.size(), values.size());
        for (int f = 0; f < expected.size(); f++) {
            assertEquals(expected.get(f), values.get(f).value(), 1e-4 * Math.max(1e-2, Math.abs(expected.get(f))), values.get(f).key().column(""));
        }
    }

    /** Regions that begin at each remainder by the stride, in the middle of the image and at its edge. */
    @ParameterizedTest
    @CsvSource({"30,25,21,haar,1,mirror,volume", "31,24,20,daubechies-2,1,mirror,volume", "32,23,22,daubechies-2,2,zero,volume", "33,26,19,haar,3,nearest,volume", "29,22,20,coiflet-1,1,periodic,volume",
        "2,3,40,daubechies-2,2,mirror,volume", "58,47,4,haar,2,mirror,volume", "31,25,21,daubechies-3,2,mirror,slices"})
    void features_areThoseOfTheWholeImagesResponse_whereverTheRegionLies(double x, double y, double z, String wavelet, int level, String boundary, String extent) {
        PluginUse filter = decimated(wavelet, level, boundary, extent);
        for (Processing by : List.of(processing(NONE, GridRule.IBSI), processing(OptionalDouble.of(1.1), GridRule.IBSI), processing(OptionalDouble.of(1.3), GridRule.PYRADIOMICS))) {
            Mask mask = ellipsoid(x, y, z, 13);
            assertSame(expected(by, filter, mask), extracted(by, List.of(filter), mask));
        }
    }

    /** What else is extracted decides how much of the image is made, and so with which voxel it begins. */
    @Test
    void features_doNotDependOnWhatElseIsExtracted() {
        PluginUse filter = decimated("daubechies-2", 2, "mirror", "volume");
        Processing by = processing(NONE, GridRule.IBSI);
        Mask mask = ellipsoid(31, 24, 20, 9);
        List<FeatureValue> alone = extracted(by, List.of(filter), mask);
        for (int size = 3; size <= 11; size += 2) {
            List<FeatureValue> beside = extracted(by, List.of(filter, use(Kind.FILTER, "mean", Map.of("size", 2 * size + 17))), mask);
            assertEquals(alone, beside.subList(0, alone.size()));
        }
    }

    @Test
    void regionBetweenTheVoxelsKept_isUndefined_withTheReason() {
        byte[] one = new byte[GRID.count()];
        one[GRID.index(30, 25, 21)] = 1;
        PluginUse filter = decimated("haar", 2, "mirror", "volume");
        List<FeatureValue> values = extracted(processing(NONE, GridRule.IBSI), List.of(filter), new Mask(GRID, one));
        assertTrue(values.stream().allMatch(v -> Double.isNaN(v.value())));
        assertEquals("none of the region's 1 voxels is kept in the decimated response, which has one in 4 x 4 x 4", values.getFirst().note());
        byte[] two = new byte[GRID.count()];
        two[GRID.index(31, 24, 20)] = 1;
        two[GRID.index(33, 24, 20)] = 1;
        assertTrue(extracted(processing(NONE, GridRule.IBSI), List.of(filter), new Mask(GRID, two)).getFirst().note().startsWith("none of the region's 2 voxels is kept"),
                "its box holds a voxel that is kept");
    }

    @Test
    void columns_areCalledByTheSetting_andThoseOfTheUndecimatedAsEver() {
        assertTrue(new RegionExtraction(REGISTRY, Processing.DEFAULT, false, List.of(decimated("haar", 1, "mirror", "volume")), FAMILIES).keys().getFirst().column("")
                .startsWith("/wavelet(wavelet=haar;decimated=true).LLL/"));
        assertTrue(new RegionExtraction(REGISTRY, Processing.DEFAULT, false, List.of(use(Kind.FILTER, "wavelet", Map.of("wavelet", "haar"))), FAMILIES).keys().getFirst().column("")
                .startsWith("/wavelet(wavelet=haar).LLL/"));
    }

    @Test
    void decimationWithRotation_isRefusedWhenSettingsAreRead() {
        Problem p = assertThrows(Problem.class, () -> use(Kind.FILTER, "wavelet", Map.of("decimated", true, "rotation", "average")));
        assertTrue(p.what().contains("of a turned image other voxels are kept") && p.cure().contains("decimated"), p.toString());
    }

    @Test
    void memory_isLessThanThatOfTheUndecimated() {
        RegionExtraction fine = new RegionExtraction(REGISTRY, Processing.DEFAULT, false, List.of(use(Kind.FILTER, "wavelet", Map.of("wavelet", "haar", "level", 2))), FAMILIES);
        RegionExtraction coarse = new RegionExtraction(REGISTRY, Processing.DEFAULT, false, List.of(decimated("haar", 2, "mirror", "volume")), FAMILIES);
        Geometry large = Geometry.of(512, 512, 300, 1, 1, 1);
        assertTrue(coarse.bytes(large, new Box(200, 200, 100, 60, 60, 60)) < fine.bytes(large, new Box(200, 200, 100, 60, 60, 60)), "the response is small");
    }
}
