// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

/** How the pattern of samples around a voxel becomes a number. */
public enum PatternCode {
    /** The number of samples not below the voxel where there are at most two changes along the circle, otherwise P + 1 (Ojala's riu2). */
    UNIFORM {
        @Override
        int of(int pattern, int samples) {
            int changes = Integer.bitCount(pattern ^ turned(pattern, samples));
            return changes <= 2 ? Integer.bitCount(pattern) : samples + 1;
        }
    },
    /** The pattern as a binary number, sample 0 its lowest digit. */
    PATTERN {
        @Override
        int of(int pattern, int samples) {
            return pattern;
        }
    },
    /** The least of the binary numbers of the pattern turned along the circle (Ojala's ri). */
    ROTATION_INVARIANT {
        @Override
        int of(int pattern, int samples) {
            int least = pattern;
            int turned = pattern;
            for (int t = 1; t < samples; t++) {
                turned = turned(turned, samples);
                least = Math.min(least, turned);
            }
            return least;
        }
    };

    abstract int of(int pattern, int samples);

    private static int turned(int pattern, int samples) {
        return pattern >> 1 | (pattern & 1) << samples - 1;
    }
}
