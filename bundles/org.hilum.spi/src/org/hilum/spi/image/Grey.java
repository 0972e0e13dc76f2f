// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import org.hilum.spi.Undefined;

/** Discretises the intensities of a region (IBSI 4R0B). */
final class Grey {
    /** More levels than this make texture matrices that mean nothing and fill the memory. */
    static final int MOST_LEVELS = 1 << 20;

    private Grey() {
    }

    static GreyLevels levels(Region region, Discretisation by) {
        float[] values = region.intensities();
        if (values.length == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        int[] level = switch (by) {
            case Discretisation.AsLevels as -> asLevels(values);
            case Discretisation.FixedBinNumber fbn -> fixedBinNumber(values, fbn.bins());
            case Discretisation.FixedBinSize fbs -> fixedBinSize(values, fbs);
            case Discretisation.PyRadiomicsBinWidth width -> EdgeBins.ofWidth(values, width.width());
            case Discretisation.PyRadiomicsBinCount count -> EdgeBins.ofCount(values, count.bins());
        };
        int most = 0;
        for (int l : level) {
            most = Math.max(most, l);
        }
        int count = by instanceof Discretisation.FixedBinNumber fbn ? Math.max(most, isFlat(values) ? 1 : fbn.bins()) : most;
        return new GreyLevels(region.geometry(), spread(region.intensity(), level), count);
    }

    /** What of a region's levels lies in a part of its box and there within a mask. There are as many levels as in the region. */
    static GreyLevels part(GreyLevels whole, Box part, Mask mask) {
        if (mask.count() == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        byte[] in = mask.voxels();
        int[] level = new int[in.length];
        int v = 0;
        for (int k = 0; k < part.nz(); k++) {
            for (int j = 0; j < part.ny(); j++) {
                int from = whole.geometry().index(part.x(), part.y() + j, part.z() + k);
                for (int i = 0; i < part.nx(); i++, v++) {
                    level[v] = in[v] != 0 ? whole.levels()[from + i] : 0;
                }
            }
        }
        return new GreyLevels(mask.geometry(), level, whole.count());
    }

    private static int[] asLevels(float[] values) {
        int[] level = new int[values.length];
        for (int v = 0; v < values.length; v++) {
            if (!(values[v] >= 1 && values[v] <= MOST_LEVELS) || values[v] != (int) values[v]) {
                throw new Undefined("intensity " + values[v] + " is no grey level (a whole number from 1); choose a discretisation");
            }
            level[v] = (int) values[v];
        }
        return level;
    }

    /** Level = ⌊N (x − min) / (max − min)⌋ + 1, the maximum itself in bin N. */
    private static int[] fixedBinNumber(float[] values, int bins) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float x : values) {
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        checkFinite(low, high);
        int[] level = new int[values.length];
        for (int v = 0; v < values.length; v++) {
            level[v] = high == low ? 1 : Math.min(bins, (int) Math.floor(bins * (values[v] - low) / (high - low)) + 1);
        }
        return level;
    }

    /** Level = ⌊(x − origin) / width⌋ + 1. */
    private static int[] fixedBinSize(float[] values, Discretisation.FixedBinSize by) {
        int[] level = new int[values.length];
        for (int v = 0; v < values.length; v++) {
            double bin = Math.floor((values[v] - by.origin()) / by.width()) + 1;
            if (!(bin >= 1)) {
                throw new Undefined("intensity " + values[v] + " lies below the first bin, which starts at " + by.origin()
                        + "; set the origin to the lower end of the re-segmentation range");
            }
            if (bin > MOST_LEVELS) {
                throw new Undefined("bins of " + by.width() + " make more than " + MOST_LEVELS + " grey levels; choose a larger bin width");
            }
            level[v] = (int) bin;
        }
        return level;
    }

    private static boolean isFlat(float[] values) {
        for (float x : values) {
            if (x != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static void checkFinite(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new Undefined("the region holds intensities that are not finite");
        }
    }

    private static int[] spread(Mask mask, int[] level) {
        byte[] in = mask.voxels();
        int[] all = new int[in.length];
        int n = 0;
        for (int v = 0; v < in.length; v++) {
            if (in[v] != 0) {
                all[v] = level[n++];
            }
        }
        return all;
    }
}
