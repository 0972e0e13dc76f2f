// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

/**
 * Random numbers by place instead of by turn: that of a voxel follows from the seed and the voxel alone, whichever other
 * voxels are asked for and in whatever order. The mixing is SplitMix64's (G. Steele, D. Lea, C. Flood, OOPSLA 2014, 453).
 */
record Draws(long seed) {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;

    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
        return b ^ b >>> 31;
    }

    /** Evenly spread over all numbers. */
    long bits(long place) {
        return mix(mix(seed + STEP * place) + STEP);
    }

    /** From 0 up to but without 1. */
    double uniform(long place) {
        return (bits(place) >>> 11) * UNIT;
    }

    /** Mean 0 and variance 1: G. Box and M. Muller, Ann. Math. Stat. 29 (1958) 610. */
    double gaussian(long place) {
        double u = ((bits(2 * place) >>> 11) + 1) * UNIT;
        double v = uniform(2 * place + 1);
        // strict, so that every machine adds the same noise
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
    }
}
