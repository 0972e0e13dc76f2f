// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

import org.hilum.engine.study.PluginUse;
import org.hilum.image.Discretise;
import org.hilum.image.Interpolation;
import org.hilum.image.MaskInterpolation;
import org.hilum.image.Processing;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

class RegionExtractionTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Processing PROCESSING = new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, OptionalDouble.of(0), NONE, NONE,
            Discretise.width(5), Discretise.bins(7));
    private static final Volume IMAGE = new Volume(Geometry.of(4, 1, 1, 1, 1, 1), new float[] {-1, 2, 3, 50}, Quantity.SUV);
    private static final Mask MASK = new Mask(IMAGE.geometry(), new byte[] {1, 1, 1, 0});

    private static RegionExtraction extraction(Map<String, FeatureFamily<?, ?>> families, boolean original, List<PluginUse> filters) {
        return new RegionExtraction(Fakes.registry(families), PROCESSING, original, filters, families.keySet().stream().map(Fakes::family).toList());
    }

    private static RegionExtraction one(FeatureFamily<?, ?> family) {
        return extraction(Map.of("sums", family), true, List.of());
    }

    private static List<FeatureValue> run(RegionExtraction what) {
        return what.extract("tumour", IMAGE, MASK, Task.quiet(1));
    }

    private static Fakes.Sums members(List<ToDoubleFunction<Region>> members) {
        return new Fakes.Sums(true, members, new AtomicInteger());
    }

    @Test
    void values_comeInTheOrderOfTheKeys_imageFirst_thenEachResponseWithItsOwnLevels() {
        RegionExtraction what = extraction(Map.of("sums", Fakes.Sums.reading()), true, List.of(Fakes.times(2), Fakes.times(3)));
        List<FeatureValue> values = run(what);
        assertEquals(what.keys(), values.stream().map(FeatureValue::key).toList());
        assertEquals(List.of("b/original/sums/fbs5/sum@KOBO", "b/original/sums/fbs5/square@KOBO", "b/original/sums/fbs5/sum@8QNN", "b/original/sums/fbs5/square@8QNN",
                "b/times.plus/sums/fbn7/sum@KOBO"), what.keys().stream().map(k -> k.column("b")).limit(5).toList());
        assertEquals(List.of("original", "times.plus", "times.minus", "times(factor=3).plus", "times(factor=3).minus"),
                what.keys().stream().map(FeatureKey::filter).distinct().toList());
        assertEquals(List.of(5.0, 10.0, -10.0, 15.0, -15.0), values.stream().filter(v -> v.key().column("").endsWith("/sum@KOBO")).map(FeatureValue::value).toList(),
                "the intensity mask is that of the unfiltered image");
    }

    @Test
    void familiesThatDontApplyToResponses_areComputedOnce_alsoWithoutTheImageItself() {
        Fakes.Sums shape = new Fakes.Sums(false, List.of(r -> r.morphological().count()), new AtomicInteger());
        Map<String, FeatureFamily<?, ?>> families = new LinkedHashMap<>();
        families.put("shape", shape);
        families.put("sums", Fakes.Sums.reading());
        List<FeatureValue> values = run(extraction(families, false, List.of(Fakes.times(2))));
        assertEquals(1, shape.prepared().get());
        assertEquals("/original/shape/none/sum@KOBO", values.getFirst().key().column(""));
        assertEquals(3, values.getFirst().value(), "before re-segmentation");
        assertEquals(List.of("original", "times.plus", "times.minus"), values.stream().map(v -> v.key().filter()).distinct().toList());
    }

    @Test
    void members_areAveraged_overThoseWhereTheFeatureIsDefined() {
        Fakes.Sums family = members(List.of(r -> 1, r -> 4, r -> Double.NaN));
        FeatureValue square = run(one(family)).get(1);
        assertEquals(8.5, square.value(), "mean of the squares");
        assertEquals("undefined in 1 of 3 parts: it comes to NaN", square.note());
        FeatureValue nothing = run(one(family)).get(2);
        assertTrue(Double.isNaN(nothing.value()));
        assertEquals("the region has nothing to measure it on", nothing.note());
    }

    @Test
    void undefinedAndInfiniteValues_areNanWithTheReason() {
        FeatureValue infinite = run(one(members(List.of(r -> Double.POSITIVE_INFINITY)))).getFirst();
        assertTrue(Double.isNaN(infinite.value()));
        assertEquals("it comes to Infinity", infinite.note());
        List<FeatureValue> values = run(one(members(List.of(r -> {
            throw new Undefined("too small");
        }))));
        assertTrue(values.stream().allMatch(v -> Double.isNaN(v.value()) && v.note().equals("too small")));
        assertEquals(4, values.size());
    }

    @Test
    void units_areThoseOfTheImage() {
        List<FeatureValue> values = run(one(Fakes.Sums.reading()));
        assertEquals(List.of("g/ml", "(g/ml)²"), values.stream().map(FeatureValue::unit).limit(2).toList());
        assertEquals("HU²", IntensityUnit.fill("{intensity}²", Quantity.HU));
        assertEquals("a.u.", IntensityUnit.fill("{intensity}", Quantity.ARBITRARY));
        assertEquals("mm", IntensityUnit.fill("mm", Quantity.HU));
    }

    /** A filter that needs the whole image does not make another one work on more than it sees. */
    @Test
    void filters_getNoMoreOfTheImageThanTheySee() {
        List<Integer> sizes = new ArrayList<>();
        RegionExtraction what = extraction(Map.of("sums", Fakes.Sums.reading()), false, List.of(Fakes.seeing(0), Fakes.seeing(1), Fakes.seeing(7)));
        List<FeatureValue> values = what.extract("tumour", IMAGE, new Mask(IMAGE.geometry(), new byte[] {0, 1, 0, 0}), Task.quiet(1));
        values.stream().filter(v -> v.key().column("").endsWith("/sum@KOBO")).forEach(v -> sizes.add((int) v.value()));
        assertEquals(List.of(1, 3, 4), sizes);
    }

    @Test
    void responseThatDoesNotExist_isNanWithTheReason_andTheOthersAreThere() {
        RegionExtraction what = extraction(Map.of("sums", Fakes.Sums.reading()), false, List.of(Fakes.onlyPlus(2), Fakes.times(3)));
        List<FeatureValue> values = run(what);
        assertEquals(what.keys(), values.stream().map(FeatureValue::key).toList());
        assertEquals(List.of("times(note=none of minus).minus"), values.stream().filter(v -> v.note().equals("no response")).map(v -> v.key().filter()).distinct().toList());
        assertEquals(List.of(10.0, Double.NaN, 15.0, -15.0), values.stream().filter(v -> v.key().column("").endsWith("/sum@KOBO")).map(FeatureValue::value).toList());
    }

    @Test
    void responseThatIsNotFinite_isNanWithTheReason() {
        FeatureValue value = run(extraction(Map.of("sums", Fakes.Sums.reading()), false, List.of(Fakes.times(Double.POSITIVE_INFINITY)))).getFirst();
        assertTrue(Double.isNaN(value.value()));
        assertTrue(value.note().startsWith("3 of the region's 3 voxels are not finite in the response"), value.note());
    }

    @Test
    void familyThatFails_isNamed_andCancellingGoesThrough() {
        Problem p = assertThrows(Problem.class, () -> run(one(members(List.of(r -> {
            throw new IndexOutOfBoundsException("7");
        })))));
        assertEquals("the feature family sums failed: java.lang.IndexOutOfBoundsException: 7", p.what());
        assertEquals("region tumour", p.where());
        assertThrows(CancellationException.class, () -> run(one(members(List.of(r -> {
            throw new CancellationException();
        })))));
    }

    @Test
    void twoUsesThatAreCalledTheSame_areRefused() {
        Problem p = assertThrows(Problem.class, () -> extraction(Map.of("sums", Fakes.Sums.reading()), true, List.of(Fakes.times(2), Fakes.times(2))));
        assertTrue(p.where().contains("times.plus"), p.getMessage());
    }

    @Test
    void memory_growsWithTheRegion_notOnlyWithTheImage() {
        Geometry large = Geometry.of(512, 512, 300, 0.8, 0.8, 2);
        RegionExtraction what = one(Fakes.Sums.reading());
        long small = what.bytes(large, new Box(200, 200, 100, 20, 20, 10));
        long whole = what.bytes(large, large.box());
        assertTrue(small > 0 && small < 1L << 20, small + " bytes for a small region");
        assertTrue(whole > 16L * large.count(), whole + " bytes for everything");
    }
}
