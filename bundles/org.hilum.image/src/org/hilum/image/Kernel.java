// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;

/** The values k(t), t = −r … r, that a line is convolved with. */
public final class Kernel {
    private final double[] values;

    /** @param values an odd number of them, the middle one for t = 0 */
    public Kernel(double... values) {
        if (values.length % 2 == 0) {
            throw new IllegalArgumentException("a kernel has an odd number of values, not " + values.length);
        }
        this.values = values.clone();
    }

    /** r: the farthest voxel that is looked at. */
    public int radius() {
        return values.length / 2;
    }

    public double at(int t) {
        return Math.abs(t) > radius() ? 0 : values[t + radius()];
    }

    /** k(−t). */
    public Kernel flipped() {
        double[] turned = new double[values.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return new Kernel(turned);
    }

    public Kernel times(double factor) {
        return new Kernel(Arrays.stream(values).map(v -> factor * v).toArray());
    }

    public Kernel plus(Kernel other) {
        int r = Math.max(radius(), other.radius());
        double[] sum = new double[2 * r + 1];
        for (int t = -r; t <= r; t++) {
            sum[t + r] = at(t) + other.at(t);
        }
        return new Kernel(sum);
    }

    /** The kernel of this and then another: their convolution. */
    public Kernel then(Kernel other) {
        int r = radius() + other.radius();
        double[] both = new double[2 * r + 1];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < other.values.length; j++) {
                both[i + j] += values[i] * other.values[j];
            }
        }
        return new Kernel(both);
    }

    /** k(t / step), with zeros between: the "holes" of the algorithm à trous. */
    public Kernel spread(int step) {
        int r = radius() * step;
        double[] wide = new double[2 * r + 1];
        for (int t = -radius(); t <= radius(); t++) {
            wide[t * step + r] = at(t);
        }
        return new Kernel(wide);
    }

    /** k(t) = k(−t). */
    public boolean isEven() {
        return equals(flipped());
    }

    /** k(t) = −k(−t). */
    public boolean isOdd() {
        return equals(flipped().times(-1));
    }

    public boolean isZero() {
        return Arrays.stream(values).allMatch(v -> v == 0);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Kernel k) || k.values.length != values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != k.values[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        // zeros of either sign are equal
        return Arrays.hashCode(Arrays.stream(values).map(v -> v + 0.0).toArray());
    }
}
