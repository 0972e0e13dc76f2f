// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.hilum.feature.ibsi.cooccurrence.CooccurrenceSettings;
import org.hilum.feature.ibsi.cooccurrence.DistanceWeighting;
import org.hilum.feature.ibsi.cooccurrence.GreyLevelCooccurrence;
import org.hilum.feature.ibsi.morphology.Morphology;
import org.hilum.feature.ibsi.statistics.IntensityStatistics;
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
    private static final int CALLS = 60;
    private static final int LEVELS = 56;

    private FamilyTimes() {
    }

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 49;
        Region region = ball(size, size, size * 4 / 5);
        System.out.printf(Locale.ROOT, "%d voxels%n", region.intensity().count());
        time("statistics", new IntensityStatistics(), new NoSettings(), region);
        time("glcm", new GreyLevelCooccurrence(), new CooccurrenceSettings(List.of(DirectionalAggregation.VOLUME_AVERAGED, DirectionalAggregation.VOLUME_MERGED), 1,
                true, DistanceWeighting.NONE), region);
        time("morphology", new Morphology(), new NoSettings(), region);
    }

    private static <S extends Record, D> void time(String name, FeatureFamily<S, D> family, S settings, Region region) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] ms = new double[CALLS];
        for (int call = 0; call < CALLS; call++) {
            Region fresh = new Region(region.name(), region.image(), region.morphological(), region.intensity(), region.discretisation());
            long start = clock.getCurrentThreadCpuTime();
            Computed.of(family, fresh, settings);
            ms[call] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        System.out.printf(Locale.ROOT, "%-12s first %7.1f  best %7.2f  median %7.2f%n", name, first, ms[0], ms[CALLS / 2]);
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
