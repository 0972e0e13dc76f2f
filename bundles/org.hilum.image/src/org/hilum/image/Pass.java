// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;

import org.hilum.spi.Task;

/**
 * One axis of a resampling: for each of {@link #size} new places, which old values count and how much. Old values are
 * those at {@code from} … {@code from + length − 1} of the old axis. {@link GridRule} says what lies beyond.
 */
final class Pass {
    /** A cubic spline's coefficients depend on values ever further away by a factor of √3 − 2 a voxel: at 32 by less than 10⁻¹⁸. */
    private static final int SPLINE_REACH = 32;
    /** Halfway between two voxels is halfway also after rounding errors. */
    private static final double HALF = 0.5 + 1e-9;

    final int from;
    final int length;
    final int size;
    final int taps;
    /** First of the {@code taps} neighbouring values of each new place, in a line of old values or of padded spline coefficients. */
    final int[] start;
    final double[] weight;
    private final Spline spline;

    /** Whose coefficients the weights are for. */
    private enum Spline { NONE, CONTINUED, MIRRORED }

    private Pass(int from, int length, int taps, int[] start, double[] weight, Spline spline) {
        this.from = from;
        this.length = length;
        this.size = start.length;
        this.taps = taps;
        this.start = start;
        this.weight = weight;
        this.spline = spline;
    }

    /**
     * New places {@code at} + 0 … {@code size} − 1 of an axis of {@code m}, over an old one of {@code n}, with {@code step} =
     * new / old spacing.
     */
    static Pass of(int n, int m, double step, int at, int size, Interpolation by, GridRule rule) {
        double[] place = new double[size];
        for (int t = 0; t < size; t++) {
            place[t] = rule.first(n, m, step) + (at + t) * step;
        }
        return at(n, place, n == m && step == 1 ? Interpolation.NEAREST : by, rule);
    }

    /** Places in indices of an old axis of {@code n}, in whatever order. */
    static Pass at(int n, double[] places, Interpolation by, GridRule rule) {
        double[] place = new double[places.length];
        boolean[] beyond = new boolean[places.length];
        for (int t = 0; t < place.length; t++) {
            place[t] = rule.place(n, places[t]);
            beyond[t] = !rule.reaches(n, place[t]);
        }
        Pass pass = by == Interpolation.NEAREST || n == 1 ? nearest(n, place) : by == Interpolation.LINEAR ? linear(n, place) : spline(n, place, rule);
        for (int t = 0; t < beyond.length; t++) {
            if (beyond[t]) {
                Arrays.fill(pass.weight, t * pass.taps, (t + 1) * pass.taps, 0);
            }
        }
        return pass;
    }

    /** Where new voxel {@code t} lies, in old indices. */
    static double place(int n, int m, double step, int t, GridRule rule) {
        return rule.place(n, rule.first(n, m, step) + t * step);
    }

    private static Pass nearest(int n, double[] place) {
        int[] start = new int[place.length];
        double[] weight = new double[place.length];
        for (int t = 0; t < start.length; t++) {
            start[t] = Math.min(n - 1, Math.max(0, (int) Math.floor(place[t] + HALF)));
            weight[t] = 1;
        }
        return within(start, 1, weight, least(start), largest(start) + 1, Spline.NONE, 0);
    }

    private static Pass linear(int n, double[] place) {
        int[] start = new int[place.length];
        double[] weight = new double[2 * place.length];
        for (int t = 0; t < start.length; t++) {
            double within = Math.min(n - 1, Math.max(0, place[t]));
            start[t] = Math.min(n - 2, (int) within);
            double f = within - start[t];
            weight[2 * t] = 1 - f;
            weight[2 * t + 1] = f;
        }
        return within(start, 2, weight, least(start), largest(start) + 2, Spline.NONE, 0);
    }

    /** The four cubic B-splines that reach a place: of the voxels from the one before its left neighbour on. */
    private static Pass spline(int n, double[] place, GridRule rule) {
        int[] start = new int[place.length];
        double[] weight = new double[4 * place.length];
        for (int t = 0; t < start.length; t++) {
            // beyond the mirrored image's edge there is nothing, whatever the coefficients
            double inside = Math.min(n - 0.5, Math.max(-0.5, place[t]));
            int left = rule == GridRule.IBSI ? Math.min(n - 2, (int) inside) : (int) Math.floor(inside);
            double f = inside - left;
            double g = 1 - f;
            start[t] = left - 1;
            weight[4 * t] = g * g * g / 6;
            weight[4 * t + 1] = (4 - 3 * f * f * (2 - f)) / 6;
            weight[4 * t + 2] = (4 - 3 * g * g * (2 - g)) / 6;
            weight[4 * t + 3] = f * f * f / 6;
        }
        int first = Math.max(0, least(start) - SPLINE_REACH);
        int end = Math.min(n, largest(start) + 4 + SPLINE_REACH);
        return rule == GridRule.IBSI ? within(start, 4, weight, first, end, Spline.CONTINUED, SplineCoefficients.PAD)
                : within(start, 4, weight, first, end, Spline.MIRRORED, MirrorSpline.PAD);
    }

    private static int least(int[] start) {
        return Arrays.stream(start).min().orElse(0);
    }

    private static int largest(int[] start) {
        return Arrays.stream(start).max().orElse(0);
    }

    private static Pass within(int[] start, int taps, double[] weight, int first, int end, Spline spline, int pad) {
        for (int t = 0; t < start.length; t++) {
            start[t] += pad - first;
        }
        return new Pass(first, end - first, taps, start, weight, spline);
    }

    /** Whether new and old values are the same, one by one. */
    private boolean isCopy() {
        boolean same = taps == 1 && size == length;
        for (int t = 0; t < size && same; t++) {
            same = start[t] == t && weight[t] == 1;
        }
        return same;
    }

    /**
     * All lines of an array along this axis, whose {@code length} values stand {@code stride} apart; the axes before it vary
     * faster, those after it slower.
     */
    double[] along(double[] values, int stride, int n, Task task) {
        if (isCopy()) {
            return values;
        }
        int outer = values.length / (stride * n);
        double[] result = new double[stride * size * outer];
        if (stride > 1 && spline == Spline.NONE) {
            addRows(values, stride, n, outer, result, task);
            return result;
        }
        int pad = pad();
        double[] line = new double[length + 2 * pad];
        for (int o = 0; o < outer; o++) {
            task.check();
            for (int i = 0; i < stride; i++) {
                int at = o * stride * n + i;
                for (int v = 0; v < n; v++) {
                    line[pad + v] = values[at + v * stride];
                }
                resample(line, result, o * stride * size + i, stride);
            }
        }
        return result;
    }

    /** Where weights are for the values themselves, all lines that lie side by side are made together, value after value. */
    private void addRows(double[] values, int stride, int n, int outer, double[] to, Task task) {
        for (int o = 0; o < outer; o++) {
            task.check();
            for (int t = 0; t < size; t++) {
                int at = (o * size + t) * stride;
                for (int k = 0; k < taps; k++) {
                    addRow(values, (o * n + start[t] + k) * stride, weight[t * taps + k], to, at, stride);
                }
            }
        }
    }

    private static void addRow(double[] from, int first, double weight, double[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] += weight * from[first + i];
        }
    }

    /** How many coefficients stand before and after those of the old values. */
    int pad() {
        return switch (spline) {
            case NONE -> 0;
            case CONTINUED -> SplineCoefficients.PAD;
            case MIRRORED -> MirrorSpline.PAD;
        };
    }

    /** Makes of a line of old values, padded on either side, what the weights are for. */
    void coefficients(double[] line) {
        switch (spline) {
            case NONE -> {
            }
            case CONTINUED -> SplineCoefficients.replace(line, length);
            case MIRRORED -> MirrorSpline.replace(line, length);
        }
    }

    /** New values from a line of old ones, which is overwritten; written every {@code stride} places from {@code at}. */
    private void resample(double[] line, double[] to, int at, int stride) {
        coefficients(line);
        int o = at;
        for (int t = 0; t < size; t++) {
            int s = start[t];
            double sum = 0;
            for (int k = 0; k < taps; k++) {
                sum += weight[t * taps + k] * line[s + k];
            }
            to[o] = sum;
            o += stride;
        }
    }
}
