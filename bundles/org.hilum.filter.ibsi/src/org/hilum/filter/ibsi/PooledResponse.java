// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.image.Kernel;
import org.hilum.image.Samples;

/** The response to a separable kernel, turned and pooled. */
final class PooledResponse {
    private PooledResponse() {
    }

    static Samples of(SeparablePasses passes, List<Kernel> kernel, RotationPooling pooling) {
        return switch (pooling) {
            case NONE -> passes.response(kernel);
            case AVERAGE -> sum(passes, Turns.mean(kernel));
            case MAXIMUM -> maximum(passes, kernel);
        };
    }

    private static Samples sum(SeparablePasses passes, List<List<Kernel>> terms) {
        Samples to = passes.zeros();
        terms.forEach(term -> passes.add(term, to));
        return to;
    }

    /** Which signs of a response are among the turns. */
    private record Signs(boolean plus, boolean minus) {
        Signs and(Signs other) {
            return new Signs(plus || other.plus, minus || other.minus);
        }
    }

    /** Kernels that are even or odd come back from a flip, but for the sign, and are used once. */
    private static Samples maximum(SeparablePasses passes, List<Kernel> kernel) {
        Map<List<Kernel>, Signs> distinct = new LinkedHashMap<>();
        for (List<Kernel> turn : Turns.of(kernel)) {
            long negative = turn.stream().filter(k -> k.isOdd() && Turns.negative(k)).count();
            List<Kernel> product = turn.stream().map(k -> k.isOdd() && Turns.negative(k) ? k.times(-1) : k).toList();
            distinct.merge(product, new Signs(negative % 2 == 0, negative % 2 != 0), Signs::and);
        }
        Samples to = passes.zeros();
        Arrays.fill(to.values(), Double.NEGATIVE_INFINITY);
        Samples one = passes.zeros();
        distinct.forEach((turn, signs) -> {
            Arrays.fill(one.values(), 0);
            passes.add(turn, one);
            larger(one.values(), signs, to.values());
        });
        return to;
    }

    private static void larger(double[] response, Signs signs, double[] to) {
        for (int v = 0; v < to.length; v++) {
            double r = response[v];
            double best = !signs.minus ? r : signs.plus ? Math.abs(r) : -r;
            to[v] = Math.max(to[v], best);
        }
    }
}
