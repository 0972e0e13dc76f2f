// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.stream.IntStream;

/**
 * A kernel laid out for adding scaled rows: its values other than zero. Where it is even or odd, k(t) and k(−t) are taken
 * together, with one multiplication.
 */
final class Taps {
    private final int[] places;
    private final double[] weights;
    private final double sign;

    /** Of an even or odd kernel t ≥ 0 only. */
    private Taps(int[] places, double[] weights, double sign) {
        this.places = places;
        this.weights = weights;
        this.sign = sign;
    }

    static Taps of(Kernel k) {
        double sign = k.isEven() ? 1 : k.isOdd() ? -1 : 0;
        int[] places = IntStream.rangeClosed(sign == 0 ? -k.radius() : 0, k.radius()).filter(t -> k.at(t) != 0).toArray();
        // the middle one of an even kernel is its own partner
        double[] weights = IntStream.of(places).mapToDouble(t -> sign != 0 && t == 0 ? 0.5 * k.at(0) : k.at(t)).toArray();
        return new Taps(places, weights, sign);
    }

    /** Where f(i − t) of each tap stands on a line of n values that are {@code step} apart, then f(i + t) of each; −1 stands for a zero. */
    int[] sources(int i, int n, Boundary boundary, int step) {
        int[] at = new int[2 * places.length];
        for (int j = 0; j < places.length; j++) {
            int before = boundary.index(i - places[j], n);
            int after = boundary.index(i + places[j], n);
            at[j] = before < 0 ? -1 : before * step;
            at[j + places.length] = after < 0 ? -1 : after * step;
        }
        return at;
    }

    /** to[start + c] += Σ k(t) from[at(t) + shift + c], c = 0 … n − 1. */
    void add(double[] from, int[] at, int shift, double[] to, int start, int n) {
        int m = places.length;
        int j = 0;
        if (sign == 0) {
            for (; j + 3 < m && at[j] >= 0 && at[j + 1] >= 0 && at[j + 2] >= 0 && at[j + 3] >= 0; j += 4) {
                four(from, at[j] + shift, at[j + 1] + shift, at[j + 2] + shift, at[j + 3] + shift, weights[j], weights[j + 1], weights[j + 2], weights[j + 3], to, start, n);
            }
            for (; j < m; j++) {
                one(from, at[j], shift, weights[j], to, start, n);
            }
            return;
        }
        for (; j + 1 < m && at[j] >= 0 && at[j + 1] >= 0 && at[j + m] >= 0 && at[j + 1 + m] >= 0; j += 2) {
            pairs(from, at[j] + shift, at[j + m] + shift, at[j + 1] + shift, at[j + 1 + m] + shift, weights[j], weights[j + 1], sign, to, start, n);
        }
        for (; j < m; j++) {
            one(from, at[j], shift, weights[j], to, start, n);
            one(from, at[j + m], shift, sign * weights[j], to, start, n);
        }
    }

    private static void one(double[] a, int at, int shift, double k, double[] to, int start, int n) {
        if (at < 0) {
            return;
        }
        int p = at + shift;
        for (int c = 0; c < n; c++) {
            to[start + c] += k * a[p + c];
        }
    }

    private static void four(double[] a, int p, int q, int r, int s, double kp, double kq, double kr, double ks, double[] to, int start, int n) {
        for (int c = 0; c < n; c++) {
            to[start + c] += kp * a[p + c] + kq * a[q + c] + (kr * a[r + c] + ks * a[s + c]);
        }
    }

    private static void pairs(double[] a, int p, int q, int r, int s, double k, double l, double sign, double[] to, int start, int n) {
        if (sign > 0) {
            for (int c = 0; c < n; c++) {
                to[start + c] += k * (a[p + c] + a[q + c]) + l * (a[r + c] + a[s + c]);
            }
        } else {
            for (int c = 0; c < n; c++) {
                to[start + c] += k * (a[p + c] - a[q + c]) + l * (a[r + c] - a[s + c]);
            }
        }
    }
}
