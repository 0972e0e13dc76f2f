// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.volumehistogram;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.GreyLevels;
import org.hilum.spi.image.Range;
import org.hilum.spi.image.Region;

/**
 * The levels i of a range, {@code first}, {@code first + step}, …, and the fraction ν<sub>i</sub> of the volume with at least
 * that level.
 */
record VolumeFractions(double first, double step, double[] fractions) {
    /** More levels than this say no more. */
    private static final int MOST_LEVELS = 1 << 20;

    /** Throws {@link Undefined} where the intensities cannot be discretised so. */
    static VolumeFractions of(Region region, VolumeHistogramSettings by) {
        if (region.intensity().count() == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        Range range = region.range();
        return switch (by.method()) {
            case NONE -> steps(region.intensities(), range);
            case FIXED_BIN_SIZE -> bins(region, by.width(), range);
            case FIXED_BIN_NUMBER -> {
                GreyLevels grey = region.grey(new Discretisation.FixedBinNumber(by.bins()));
                yield new VolumeFractions(1, 1, fractions(counts(grey, grey.count())));
            }
        };
    }

    private static VolumeFractions steps(float[] values, Range range) {
        double first = Math.ceil(range.lowest());
        int[] counts = new int[levels(Math.floor(range.highest()) - first + 1)];
        for (float x : values) {
            if (x != Math.rint(x)) {
                throw new Undefined("intensity " + x + " is no whole number, as steps of 1 need; choose fixed-bin-size or fixed-bin-number");
            }
            counts[(int) (x - first)]++;
        }
        return new VolumeFractions(first, 1, fractions(counts));
    }

    private static VolumeFractions bins(Region region, double width, Range range) {
        int bins = levels(Math.floor(range.width() / width) + 1);
        GreyLevels grey = region.grey(new Discretisation.FixedBinSize(width, range.lowest()));
        return new VolumeFractions(range.lowest() + width / 2, width, fractions(counts(grey, bins)));
    }

    private static int levels(double number) {
        if (!(number <= MOST_LEVELS)) {
            throw new Undefined("the range of intensities makes more than " + MOST_LEVELS + " levels; choose a larger bin width, or fixed-bin-number");
        }
        return (int) number;
    }

    private static int[] counts(GreyLevels grey, int levels) {
        int[] counts = new int[levels];
        for (int level : grey.levels()) {
            if (level > 0) {
                counts[level - 1]++;
            }
        }
        return counts;
    }

    private static double[] fractions(int[] counts) {
        double[] atLeast = new double[counts.length];
        long sum = 0;
        for (int l = counts.length - 1; l >= 0; l--) {
            sum += counts[l];
            atLeast[l] = sum;
        }
        for (int l = 0; l < atLeast.length; l++) {
            atLeast[l] /= sum;
        }
        return atLeast;
    }

    /** The largest ν<sub>i</sub> with γ<sub>i</sub> ≥ x. */
    double volumeAt(double intensityFraction) {
        int last = fractions.length - 1;
        if (last == 0) {
            throw new Undefined("the range of intensities has one level only");
        }
        // γ is l / last: 0.1 of 10 levels' way is the first, whatever the last bit says
        return fractions[(int) Math.ceil(intensityFraction * last - 1e-9)];
    }

    /** The least i with ν<sub>i</sub> ≤ x; above the range, which nothing reaches, ν is 0. */
    double intensityAt(double volumeFraction) {
        int l = 0;
        while (l < fractions.length && fractions[l] > volumeFraction) {
            l++;
        }
        return first + l * step;
    }

    /** ∫ ν dγ by trapezoids; 0 of a single level, as the standard has it. */
    double area() {
        int last = fractions.length - 1;
        double sum = 0;
        for (int l = 0; l < last; l++) {
            sum += (fractions[l] + fractions[l + 1]) / 2;
        }
        return last == 0 ? 0 : sum / last;
    }
}
