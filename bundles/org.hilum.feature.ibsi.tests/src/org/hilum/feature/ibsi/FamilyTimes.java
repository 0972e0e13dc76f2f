// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;

import org.hilum.feature.ibsi.cooccurrence.CooccurrenceSettings;
import org.hilum.feature.ibsi.cooccurrence.GreyLevelCooccurrence;
import org.hilum.feature.ibsi.histogram.IntensityHistogram;
import org.hilum.feature.ibsi.localintensity.LocalIntensity;
import org.hilum.feature.ibsi.morphology.Morphology;
import org.hilum.feature.ibsi.neighbourhood.DependenceSettings;
import org.hilum.feature.ibsi.neighbourhood.NeighbourhoodGreyToneDifference;
import org.hilum.feature.ibsi.neighbourhood.NeighbouringGreyLevelDependence;
import org.hilum.feature.ibsi.neighbourhood.ToneDifferenceSettings;
import org.hilum.feature.ibsi.runlength.GreyLevelRunLength;
import org.hilum.feature.ibsi.runlength.RunLengthSettings;
import org.hilum.feature.ibsi.statistics.IntensityStatistics;
import org.hilum.feature.ibsi.volumehistogram.IntensityVolumeHistogram;
import org.hilum.feature.ibsi.zone.DistanceZoneSettings;
import org.hilum.feature.ibsi.zone.EdgeNorm;
import org.hilum.feature.ibsi.zone.GreyLevelDistanceZone;
import org.hilum.feature.ibsi.zone.GreyLevelSizeZone;
import org.hilum.feature.ibsi.zone.SizeZoneSettings;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Region;

/**
 * How long each family takes on a ball as large as the lung phantom under configuration C (49 x 49 x 39 voxels, 48,000 of them
 * inside, 56 grey levels); a program to start by hand, with the ball's size in voxels as argument if another is wanted.
 * It prints milliseconds of processor time: the first call, and the best and the median of the later ones.
 */
public final class FamilyTimes {
    private static final int CALLS = 100;
    private static final int LEVELS = 56;
    private static final List<DirectionalAggregation> DIRECTIONS = List.of(DirectionalAggregation.VOLUME_AVERAGED, DirectionalAggregation.VOLUME_MERGED);
    private static final List<SliceAggregation> VOLUME = List.of(SliceAggregation.VOLUME);

    /** A family as it is timed. */
    private record Timed<S extends Record>(String name, FeatureFamily<S, ?> family, S settings) {
        void run(Region region) {
            Computed.of(family, region, settings);
        }
    }

    private FamilyTimes() {
    }

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 49;
        Region region = ball(size, size, size * 4 / 5);
        System.out.printf(Locale.ROOT, "%d voxels%n", region.intensity().count());
        List<Timed<?>> textures = List.of(
                new Timed<>("glcm", new GreyLevelCooccurrence(), new CooccurrenceSettings(DIRECTIONS, 1, true, DistanceWeighting.NONE)),
                new Timed<>("glrlm", new GreyLevelRunLength(), new RunLengthSettings(DIRECTIONS, DistanceWeighting.NONE)),
                new Timed<>("glszm", new GreyLevelSizeZone(), new SizeZoneSettings(VOLUME, 1, Norm.CHEBYSHEV)),
                new Timed<>("gldzm", new GreyLevelDistanceZone(), new DistanceZoneSettings(VOLUME, 1, Norm.CHEBYSHEV, EdgeNorm.MANHATTAN)),
                new Timed<>("ngtdm", new NeighbourhoodGreyToneDifference(), new ToneDifferenceSettings(VOLUME, 1, Norm.CHEBYSHEV, DistanceWeighting.NONE)),
                new Timed<>("ngldm", new NeighbouringGreyLevelDependence(), new DependenceSettings(VOLUME, 1, Norm.CHEBYSHEV, 0)));
        time("grey levels", region, Region::grey);
        time("statistics", region, new Timed<>("", new IntensityStatistics(), new NoSettings())::run);
        time("histogram", region, new Timed<>("", new IntensityHistogram(), new NoSettings())::run);
        time("ivh", region, new Timed<>("", new IntensityVolumeHistogram(), new IntensityVolumeHistogram().defaults())::run);
        time("local-intensity", region, new Timed<>("", new LocalIntensity(), new NoSettings())::run);
        textures.forEach(one -> time(one.name(), region, one::run));
        time("six textures", region, fresh -> textures.forEach(one -> one.run(fresh)));
        time("morphology", region, new Timed<>("", new Morphology(), new NoSettings())::run);
    }

    /** On a region that nothing was made of yet. */
    private static void time(String name, Region region, Consumer<Region> what) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] ms = new double[CALLS];
        for (int call = 0; call < CALLS; call++) {
            Region fresh = new Region(region.name(), region.surroundings(), region.place(), region.morphological(), region.intensity(), region.discretisation(),
                    OptionalDouble.empty(), OptionalDouble.empty());
            long start = clock.getCurrentThreadCpuTime();
            what.accept(fresh);
            ms[call] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        System.out.printf(Locale.ROOT, "%-16s first %7.1f  best %7.2f  median %7.2f%n", name, first, ms[0], ms[CALLS / 2]);
    }

    private static Region ball(int nx, int ny, int nz) {
        Mask mask = Masks.mask(Geometry.of(nx, ny, nz, 2, 2, 2), (i, j, k) -> {
            double x = (2.0 * i - nx + 1) / nx;
            double y = (2.0 * j - ny + 1) / ny;
            double z = (2.0 * k - nz + 1) / nz;
            return x * x + y * y + z * z <= 1;
        });
        Random random = new Random(1);
        return Masks.region(mask, (i, j, k) -> Math.clamp((int) (LEVELS / 2.0 + 8 * Math.sin(i * 0.3) + 6 * random.nextGaussian()), 1, LEVELS));
    }
}
