// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.hilum.image.Discretise;
import org.hilum.image.Interpolation;
import org.hilum.image.MaskInterpolation;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Voxels without a value, and maps that cannot be made. */
class MapTroubleTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static void assertProblem(String told, Executable call) {
        String message = assertThrows(Problem.class, call).getMessage();
        assertTrue(message.contains(told), message);
    }

    private static long outside(FeatureMap map) {
        return map.values().geometry().count() - map.defined();
    }

    @Test
    void voxelsOutsideTheRegion_areCountedAsSuch() {
        FeatureMap map = Maps.map("statistics", "mean", MapSettings.of(Maps.BOX), Maps.MASK);
        assertEquals(Maps.MASK.count(), map.defined());
        assertEquals(Map.of(FeatureMap.OUTSIDE, outside(map)), map.undefined());
    }

    /** A value of less than its window would look right. */
    @Test
    void aVoxelThatIsNotFinite_takesTheValueFromEveryWindowThatSeesIt_andFromNoOther() {
        float[] x = Maps.IMAGE.voxels().clone();
        x[Maps.GRID.index(4, 4, 3)] = Float.NaN;
        x[Maps.GRID.index(8, 7, 6)] = Float.POSITIVE_INFINITY;
        Volume holed = new Volume(Maps.GRID, x, Quantity.HU);
        for (Processing processing : List.of(Maps.plain(), Maps.between(OptionalDouble.of(0), OptionalDouble.of(1000)))) {
            FeatureMap map = Maps.region(Maps.mapping("glcm", "contrast", processing, MapSettings.of(Maps.BOX)), holed, Maps.ALL).map(2, Task.quiet(1));
            assertEquals(Map.of(WindowValue.NOT_FINITE, 27L + 8), map.undefined());
            assertEquals(Maps.GRID.count() - 35, map.defined());
            assertTrue(Double.isNaN(Maps.at(map, 5, 5, 4)) && Double.isFinite(Maps.at(map, 6, 5, 4)));
        }
    }

    @Test
    void outliersCannotBeToldByVoxelsThatAreNotFinite() {
        float[] x = Maps.IMAGE.voxels().clone();
        x[0] = Float.NaN;
        Processing sigmas = new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, OptionalDouble.of(3), Discretise.bins(8), Discretise.bins(8));
        FeatureMapping mapping = Maps.mapping("statistics", "mean", sigmas, MapSettings.of(Maps.BOX));
        assertProblem("not finite (NaN or infinite) among those that outliers are told by", () -> Maps.region(mapping, new Volume(Maps.GRID, x, Quantity.HU), Maps.ALL));
    }

    @Test
    void voxelsThatResegmentationLeavesOut_areInNoWindow_andHaveNoValue() {
        FeatureMap map = Maps.region(Maps.mapping("statistics", "maximum", Maps.between(NONE, OptionalDouble.of(200)), MapSettings.of(Maps.BOX)), Maps.IMAGE, Maps.ALL).map(2, Task.quiet(1));
        int bright = 0;
        for (int v = 0; v < Maps.GRID.count(); v++) {
            bright += Maps.IMAGE.at(v) > 200 ? 1 : 0;
        }
        assertEquals(Maps.GRID.count() - bright, map.defined());
        long inMap = map.values().geometry().count() - map.defined();
        assertEquals(inMap == 0 ? Map.of() : Map.of("left out by re-segmentation", inMap), map.undefined());
        for (float x : map.values().voxels()) {
            assertTrue(Float.isNaN(x) || x <= 200);
        }
    }

    @Test
    void undefinedValues_areNan_withTheirReasonAndNumber() {
        Mask two = Maps.mask((i, j, k) -> (i == 1 || i == 5) && j == 3 && k == 3);
        FeatureMap map = Maps.map("glcm", "contrast", MapSettings.of(Maps.BOX), two);
        assertEquals(0, map.defined());
        assertEquals(2, map.undefined().size(), map.undefined().toString());
        assertEquals(2L, map.undefined().entrySet().stream().filter(e -> !e.getKey().equals(FeatureMap.OUTSIDE)).findFirst().orElseThrow().getValue());
    }

    @Test
    void reasonsThatDifferInNumbersOnly_areToldOnce_asTheyCameFirst() {
        Tally first = new Tally();
        first.add("undefined in 3 of 13 parts");
        Tally second = new Tally();
        second.add("undefined in 4 of 13 parts");
        second.add("flat");
        first.addAll(second);
        assertEquals(Map.of("undefined in 3 of 13 parts", 2L, "flat", 1L), first.counts());
    }

    /** Cancelled while it runs, it stops before the end. */
    @Test
    void aCancelledMap_stops() {
        AtomicLong last = new AtomicLong();
        Task impatient = watched((done, total) -> last.set(done), () -> last.get() > 30);
        MappedRegion region = Maps.region(Maps.mapping("glcm", "contrast", Maps.plain(), MapSettings.of(Maps.BOX)), Maps.IMAGE, Maps.ALL);
        assertThrows(CancellationException.class, () -> region.map(2, impatient));
        assertTrue(last.get() < Maps.GRID.count(), last + " voxels");
    }

    @Test
    void progress_countsTheVoxelsOfTheRegion_upToAllOfThem() {
        List<Long> told = new ArrayList<>();
        MappedRegion region = Maps.region(Maps.mapping("statistics", "mean", Maps.plain(), MapSettings.of(Maps.BOX)), Maps.IMAGE, Maps.MASK);
        region.map(2, watched((done, total) -> {
            assertEquals(Maps.MASK.count(), total);
            told.add(done);
        }, () -> false));
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(Maps.MASK.count(), told.getLast());
    }

    @Test
    void theEstimate_countsTheWindows_andTriesSomeOfThem() {
        Estimate estimate = Maps.region(Maps.mapping("glcm", "contrast", Maps.plain(), MapSettings.of(Maps.BOX)), Maps.IMAGE, Maps.MASK).estimate(2, Task.quiet(1));
        assertEquals(Maps.MASK.count(), estimate.windows());
        assertTrue(estimate.tried() > 0 && estimate.tried() <= Maps.MASK.count() && estimate.time().toNanos() > 0, estimate.toString());
    }

    @Test
    void moreThreadsAndLargerRegions_needMoreMemory() {
        FeatureMapping mapping = Maps.mapping("glcm", "contrast", Maps.plain(), MapSettings.of(Maps.BOX));
        Box small = new Box(2, 2, 2, 3, 3, 3);
        long one = mapping.bytes(Maps.GRID, small, 1);
        assertTrue(one > 27 * 10 && mapping.bytes(Maps.GRID, small, 4) > one && mapping.bytes(Maps.GRID, Maps.GRID.box(), 1) > one);
    }

    @Test
    void badWindows_areRefused_withTheirCure() {
        assertProblem("a window cannot have a radius of 0 voxels — give a whole number of voxels from 1", () -> Window.parse("0", "box"));
        assertProblem("radius of 1.5 voxels", () -> Window.parse("1.5", "box"));
        assertProblem("radius of -3 mm", () -> Window.parse("-3mm", "ball"));
        assertProblem("radius of NaN", () -> Window.parse("NaN", "box"));
        assertProblem("wide is no radius", () -> Window.parse("wide", "box"));
        assertProblem("there is no shape bal — use one of: ball, box", () -> Window.parse("2", "bal"));
        FeatureMapping narrow = Maps.mapping("statistics", "mean", Maps.plain(), MapSettings.of(Window.parse("0.5mm", "box")));
        assertProblem("box of radius 0.5 mm holds no voxel but the one in its middle, for they are 1.0 x 1.0 x 3.0 mm apart", () -> Maps.region(narrow, Maps.IMAGE, Maps.MASK));
        assertProblem("step of 0", () -> MapSettings.of(Maps.BOX).withStep(0));
    }

    @Test
    void aWindowLargerThanTheImage_seesAllOfIt() {
        FeatureMap map = Maps.map("statistics", "mean", MapSettings.of(Window.parse("1000", "box")), Maps.MASK);
        double first = Maps.at(map, 3, 4, 3);
        for (float x : map.values().voxels()) {
            assertTrue(Float.isNaN(x) || x == (float) first);
        }
    }

    @Test
    void unknownFeaturesAndAggregations_listTheNearest() {
        assertProblem("there is no feature joint-entrpy — use one of: joint-entropy", () -> Maps.map("glcm", "joint-entrpy", MapSettings.of(Maps.BOX), Maps.MASK));
        assertProblem("glcm: it has no aggregation IAZE — use one of: IAZD", () -> Maps.map("glcm", "joint-entropy@IAZE", MapSettings.of(Maps.BOX), Maps.MASK));
    }

    @Test
    void boxesOutsideTheImageOrTheRegion_areRefused_withWhereItLies() {
        assertProblem("reaches out of the image of 9 x 8 x 7", () -> Maps.map("statistics", "mean", MapSettings.of(Maps.BOX).within(new Box(5, 5, 5, 5, 3, 2)), Maps.MASK));
        Mask corner = Maps.mask((i, j, k) -> i < 2 && j < 2 && k < 2);
        assertProblem("it goes from voxel 0, 0, 0 to 1, 1, 1", () -> Maps.map("statistics", "mean", MapSettings.of(Maps.BOX).within(new Box(5, 5, 5, 2, 2, 2)), corner));
    }

    @Test
    void intensitiesThatAreNoLevels_areToldOnce_beforeTheWork() {
        Processing levels = new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE, Discretise.levels(), Discretise.levels());
        Volume halves = new Volume(Maps.GRID, new float[Maps.GRID.count()], Quantity.HU);
        assertProblem("region tumour: its intensities cannot be discretised: intensity 0.0 is no grey level",
                () -> Maps.region(Maps.mapping("glcm", "contrast", levels, MapSettings.of(Maps.BOX)), halves, Maps.ALL));
        assertEquals(Maps.GRID.count(), Maps.region(Maps.mapping("statistics", "mean", levels, MapSettings.of(Maps.BOX)), halves, Maps.ALL).map(1, Task.quiet(1)).defined(), "statistics read no levels");
    }

    private interface Told {
        void progress(long done, long total);
    }

    private interface Asked {
        boolean cancelled();
    }

    private static Task watched(Told told, Asked asked) {
        return new Task() {
            @Override
            public long seed() {
                return 1;
            }

            @Override
            public void check() {
                if (asked.cancelled()) {
                    throw new CancellationException("stop");
                }
            }

            @Override
            public void progress(long done, long total) {
                told.progress(done, total);
            }

            @Override
            public void note(String text) {
                // nobody reads
            }
        };
    }
}
