// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** Wavelets that pass a ring of frequencies, the same in all directions, each level an octave below the last. */
public enum RadialWavelet {
    /** cos(π/2 log₂(2ν)) for 1/4 ≤ ν ≤ 1 (IBSI PRT7). */
    SIMONCELLI {
        @Override
        double ring(double v) {
            return v >= 0.25 && v <= 1 ? Math.cos(0.5 * Math.PI * Math.log(2 * v) / Math.log(2)) : 0;
        }
    },
    /** 1 for 1/2 ≤ ν ≤ 1. */
    SHANNON {
        @Override
        double ring(double v) {
            return v >= 0.5 && v <= 1 ? 1 : 0;
        }
    };

    abstract double ring(double frequency);

    /** The band-pass factor of a level at frequency ν, which is 1 at the highest along an axis. */
    double band(int level, double x, double y, double z) {
        return ring(Math.sqrt(x * x + y * y + z * z) * (1 << level - 1));
    }
}
