// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.image.DistanceTransform;
import org.hilum.image.Interpolation;
import org.hilum.image.Normalise;
import org.hilum.image.ProcessedRegion;
import org.hilum.image.Processing;
import org.hilum.image.ProcessingChain;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Noise, volume and contour, on phantoms of which the answer is known. */
class PerturbationTest {
    private static final Geometry GRID = Geometry.of(40, 36, 24, 1, 1, 1.5);
    private static final Vec3 STILL = new Vec3(0, 0, 0);

    private static Mask ball(double radius) {
        byte[] inside = new byte[GRID.count()];
        for (int v = 0; v < inside.length; v++) {
            double x = v % GRID.nx() - 19.5;
            double y = v / GRID.nx() % GRID.ny() - 17.5;
            double z = 1.5 * (v / (GRID.nx() * GRID.ny()) - 11.5);
            inside[v] = (byte) (x * x + y * y + z * z <= radius * radius ? 1 : 0);
        }
        return new Mask(GRID, inside);
    }

    private static Mask everywhere() {
        byte[] all = new byte[GRID.count()];
        Arrays.fill(all, (byte) 1);
        return new Mask(GRID, all);
    }

    /** 100 in the ball, 40 around it, with noise. */
    private static Volume image(Mask ball, double noise, long seed) {
        Random random = new Random(seed);
        float[] x = new float[GRID.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) ((ball.at(v) ? 100 : 40) + noise * random.nextGaussian());
        }
        return new Volume(GRID, x, Quantity.ARBITRARY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 20})
    void noiseLevel_isRecovered_withinFivePercent_inspiteOfEdgesAndPadding(double sigma) {
        Geometry g = Geometry.of(160, 140, 8, 1, 1, 3);
        Random random = new Random(3);
        float[] x = new float[g.count()];
        byte[] disc = new byte[x.length];
        for (int v = 0; v < x.length; v++) {
            int i = v % g.nx();
            int j = v / g.nx() % g.ny();
            disc[v] = (byte) ((i - 90) * (i - 90) + (j - 70) * (j - 70) < 400 ? 1 : 0);
            x[v] = i < 40 ? -1024 : (float) (0.5 * i + (disc[v] != 0 ? 60 : 0) + sigma * random.nextGaussian());
        }
        double found = NoiseLevel.of(new Volume(g, x, Quantity.HU), new Mask(g, disc)).orElseThrow();
        assertEquals(sigma, found, 0.05 * sigma);
    }

    @Test
    void constantOrTinySlices_haveNoNoiseLevel_andThePerturbationSaysSo() {
        Volume flat = new Volume(GRID, new float[GRID.count()], Quantity.HU);
        assertTrue(NoiseLevel.of(flat, ball(5)).isEmpty());
        Problem p = assertThrows(Problem.class, () -> Perturbing.of(new Perturbation(1, 0, STILL, 0, 0), flat, ball(5), "tumour", 1));
        assertTrue(p.getMessage().contains("noise") && p.getMessage().contains("tumour"), p.getMessage());
        Geometry tiny = Geometry.of(5, 5, 3, 1, 1, 1);
        byte[] one = new byte[75];
        one[40] = 1;
        assertTrue(NoiseLevel.of(new Volume(tiny, new float[75], Quantity.HU), new Mask(tiny, one)).isEmpty());
    }

    @Test
    void addedNoise_hasItsDeviation_andFollowsFromThePlaceAlone() {
        Volume image = image(ball(9), 0, 1);
        Volume noisy = GaussianNoise.add(image, GRID.box(), GRID, 7, 11);
        double sum = 0;
        double squares = 0;
        for (int v = 0; v < GRID.count(); v++) {
            double d = noisy.at(v) - image.at(v);
            sum += d;
            squares += d * d;
        }
        int n = GRID.count();
        assertEquals(0, sum / n, 4 * 7 / Math.sqrt(n));
        assertEquals(7, Math.sqrt(squares / n), 4 * 7 / Math.sqrt(2.0 * n));
        Box part = new Box(5, 6, 7, 8, 9, 3);
        assertArrayEquals(noisy.crop(part).voxels(), GaussianNoise.add(image.crop(part), part, GRID, 7, 11).voxels());
        assertFalse(Arrays.equals(noisy.voxels(), GaussianNoise.add(image, GRID.box(), GRID, 7, 12).voxels()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.4, -0.1, 0.05, 0.28, 1})
    void volume_isReachedToTheVoxel_byTheRimNearestToTheMask(double change) {
        Mask ball = ball(8);
        Mask changed = VolumeChange.apply(ball, everywhere(), change, 5);
        assertEquals(Math.rint(ball.count() * (1 + change)), changed.count());
        double[] outward = DistanceTransform.squared(ball);
        double[] inward = DistanceTransform.depth(ball);
        double furthest = 0;
        double nearestLeft = Double.POSITIVE_INFINITY;
        for (int v = 0; v < GRID.count(); v++) {
            double d = change > 0 ? Math.sqrt(outward[v]) : inward[v];
            boolean turned = changed.at(v) != ball.at(v);
            boolean candidate = change > 0 != ball.at(v);
            assertTrue(candidate || !turned);
            furthest = turned ? Math.max(furthest, d) : furthest;
            nearestLeft = candidate && !turned ? Math.min(nearestLeft, d) : nearestLeft;
        }
        assertTrue(furthest <= nearestLeft + 1e-9, furthest + " > " + nearestLeft);
    }

    @Test
    void volumeChange_choosesTiesByChance_andLeavesAVoxelAtLeast() {
        Mask ball = ball(8);
        byte[] a = VolumeChange.apply(ball, everywhere(), 0.1, 5).voxels();
        assertArrayEquals(a, VolumeChange.apply(ball, everywhere(), 0.1, 5).voxels());
        assertFalse(Arrays.equals(a, VolumeChange.apply(ball, everywhere(), 0.1, 6).voxels()));
        assertEquals(1, VolumeChange.apply(ball, everywhere(), -0.99999, 5).count());
    }

    @Test
    void growth_staysInTheImage_andHasRoomEnoughInTheChain() {
        Mask ball = ball(8);
        Volume image = image(ball, 5, 1);
        ProcessedRegion grown = process(image, ball, new Perturbation(0, 0, STILL, 0.6, 0), 1);
        assertEquals(Math.rint(1.6 * ball.count()), grown.morphological().count());
        Mask half = new Mask(GRID, halfFilled());
        assertEquals(GRID.count(), process(image, half, new Perturbation(0, 0, STILL, 5, 0), 1).morphological().count(), "no more than there is");
    }

    private static byte[] halfFilled() {
        byte[] half = new byte[GRID.count()];
        Arrays.fill(half, 0, half.length / 2, (byte) 1);
        return half;
    }

    private static ProcessedRegion process(Volume image, Mask mask, Perturbation what, long seed) {
        return new ProcessingChain(Processing.DEFAULT).process("r", image, mask, Perturbing.of(what, image, mask, "r", seed), g -> new Reach(1, 1, 1), Task.quiet(0));
    }

    @Test
    void supervoxels_coverTheImage_areConnected_andKeepToEdges() {
        Mask ball = ball(9);
        int[] label = Supervoxels.of(Contrast.of(image(ball, 4, 2), ball), 100, Task.quiet(0));
        int count = Arrays.stream(label).max().orElseThrow() + 1;
        assertEquals(GRID.count() * 1.5 / 100, count, 0.4 * GRID.count() * 1.5 / 100, "about the volume that was asked for");
        int[] inside = new int[count];
        int[] all = new int[count];
        for (int v = 0; v < label.length; v++) {
            assertTrue(label[v] >= 0);
            all[label[v]]++;
            inside[label[v]] += ball.at(v) ? 1 : 0;
        }
        int mixed = 0;
        for (int s = 0; s < count; s++) {
            mixed += Math.min(inside[s], all[s] - inside[s]);
        }
        assertTrue(mixed < 0.03 * ball.count(), mixed + " voxels of " + ball.count() + " lie on the wrong side of the ball's edge");
    }

    /** A mask that misses the visible edge cuts supervoxels, each of which is kept with the probability of its overlap. */
    @Test
    void contours_haveTheMeanVolumeOfTheirProbabilities() {
        Volume image = image(ball(11), 6, 2);
        Mask mask = ball(9);
        int[] label = Supervoxels.of(Contrast.of(image, mask), 250, Task.quiet(0));
        double[] kept = ContourRandomisation.probabilities(label, mask);
        double expected = 0;
        double variance = 0;
        double[] size = new double[kept.length];
        for (int l : label) {
            size[l]++;
        }
        for (int s = 0; s < kept.length; s++) {
            expected += kept[s] * size[s];
            variance += kept[s] * (1 - kept[s]) * size[s] * size[s];
        }
        int draws = 200;
        double sum = 0;
        for (int d = 0; d < draws; d++) {
            sum += ContourRandomisation.apply(mask, image, everywhere(), d, Task.quiet(0)).count();
        }
        assertTrue(variance > 0, "a phantom without doubtful supervoxels shows nothing");
        assertEquals(expected, sum / draws, 4 * Math.sqrt(variance / draws));
        assertEquals(mask.count(), expected, 0.25 * mask.count());
    }

    @Test
    void contourOfASmallRegion_isNeverEmpty() {
        Mask small = ball(1.1);
        for (int d = 0; d < 20; d++) {
            assertTrue(ContourRandomisation.apply(small, image(ball(9), 9, d), everywhere(), d, Task.quiet(0)).count() > 0);
        }
    }

    @Test
    void samePerturbation_isTheSameAgain_anotherNameOrSeedIsNot() {
        Mask ball = ball(8);
        Volume image = image(ball, 9, 4);
        Perturbation all = new Perturbation(1, 7, new Vec3(0.25, 0.25, 0.25), -0.1, 1);
        ProcessedRegion one = process(image, ball, all, 1);
        ProcessedRegion again = process(image, ball, all, 1);
        assertArrayEquals(one.morphological().voxels(), again.morphological().voxels());
        assertArrayEquals(one.surroundings().voxels(), again.surroundings().voxels());
        ProcessedRegion other = process(image, ball, all, 2);
        assertFalse(Arrays.equals(one.surroundings().voxels(), other.surroundings().voxels()));
        assertEquals("n1_r7_t0.25+0.25+0.25_v-0.1_c1", all.name());
        assertNotEquals(all.name(), new Perturbation(2, 7, new Vec3(0.25, 0.25, 0.25), -0.1, 1).name());
    }

    @Test
    void noiseOfANormalisedImage_isOnTheNormalisedScale() {
        Mask ball = ball(8);
        Volume image = image(ball, 9, 4);
        Processing d = Processing.DEFAULT;
        Normalise zScore = new Normalise(Normalise.Method.Z_SCORE, Normalise.Within.IMAGE, "", OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 1);
        Processing normalised = new Processing(zScore, d.spacingInPlane(), d.spacingThroughPlane(), d.grid(), d.padding(), d.interpolation(), d.maskInterpolation(), 0.5, false,
                d.lowest(), d.highest(), d.outlierSigmas(), d.discretisation(), d.responseDiscretisation());
        Perturbation noise = new Perturbation(1, 0, STILL, 0, 0);
        float[] plain = new ProcessingChain(normalised).process("r", image, ball, g -> Reach.WHOLE, Task.quiet(0)).surroundings().voxels();
        float[] noisy = new ProcessingChain(normalised).process("r", image, ball, Perturbing.of(noise, image, ball, "r", 1), g -> Reach.WHOLE, Task.quiet(0)).surroundings().voxels();
        double squares = 0;
        for (int v = 0; v < plain.length; v++) {
            squares += (noisy[v] - plain[v]) * (noisy[v] - plain[v]);
        }
        double expected = NoiseLevel.of(new Volume(GRID, plain, Quantity.ARBITRARY), ball).orElseThrow();
        assertEquals(expected, Math.sqrt(squares / plain.length), 0.03 * expected);
        assertTrue(expected < 1, "the image's own noise is 9");
    }

    @Test
    void howFarFiltersSee_changesNothingOfAPerturbedRegion() {
        Mask ball = ball(8);
        Volume image = image(ball, 9, 4);
        Perturbation all = new Perturbation(1, 7, new Vec3(0.25, 0.25, 0.25), 0.1, 1);
        for (Interpolation by : Interpolation.values()) {
            Processing d = Processing.DEFAULT;
            Processing p = new Processing(OptionalDouble.of(1.2), OptionalDouble.of(1.2), by, d.maskInterpolation(), 0.5, false, d.lowest(), d.highest(), d.outlierSigmas(),
                    d.discretisation(), d.responseDiscretisation());
            ProcessedRegion near = new ProcessingChain(p).process("r", image, ball, Perturbing.of(all, image, ball, "r", 1), g -> Reach.NONE, Task.quiet(0));
            ProcessedRegion far = new ProcessingChain(p).process("r", image, ball, Perturbing.of(all, image, ball, "r", 1), g -> Reach.WHOLE, Task.quiet(0));
            assertArrayEquals(near.morphological().voxels(), far.morphological().voxels());
            assertArrayEquals(near.surroundings().crop(near.box()).voxels(), far.surroundings().crop(far.box()).voxels(), 1e-4f);
        }
    }

    @Test
    void noPerturbation_isTheRegionItself() {
        Mask ball = ball(8);
        Volume image = image(ball, 9, 4);
        ProcessedRegion plain = new ProcessingChain(Processing.DEFAULT).process("r", image, ball, g -> new Reach(1, 1, 1), Task.quiet(0));
        ProcessedRegion none = process(image, ball, new Perturbation(0, 0, STILL, 0, 0), 1);
        assertArrayEquals(plain.morphological().voxels(), none.morphological().voxels());
        assertArrayEquals(plain.surroundings().voxels(), none.surroundings().voxels());
        assertEquals(plain.morphological().geometry(), none.morphological().geometry());
    }
}
