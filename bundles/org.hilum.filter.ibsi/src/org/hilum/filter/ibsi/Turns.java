// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.image.Kernel;

/**
 * A separable kernel turned by all right angles: 4 turns in a slice, 24 in a volume. A turn exchanges the axes and flips
 * kernels, with an even number of exchanges and flips in all.
 */
final class Turns {
    private Turns() {
    }

    /** The kernel in each turn, one factor an axis. */
    static List<List<Kernel>> of(List<Kernel> factors) {
        List<List<Kernel>> turned = new ArrayList<>();
        for (int[] order : orders(factors.size())) {
            for (int flips = 0; flips < 1 << factors.size(); flips++) {
                if ((swaps(order) + Integer.bitCount(flips)) % 2 == 0) {
                    List<Kernel> kernels = new ArrayList<>();
                    for (int axis = 0; axis < order.length; axis++) {
                        Kernel k = factors.get(order[axis]);
                        kernels.add((flips >> axis & 1) == 0 ? k : k.flipped());
                    }
                    turned.add(List.copyOf(kernels));
                }
            }
        }
        return turned;
    }

    /**
     * Separable kernels whose sum is the mean of the kernel in all turns. Each factor is the sum of an even and an odd part,
     * of which a flip changes the sign of the odd one; most of the products of parts cancel between the turns.
     */
    static List<List<Kernel>> mean(List<Kernel> factors) {
        List<List<Kernel>> all = of(factors);
        Map<List<Kernel>, Double> weights = new LinkedHashMap<>();
        for (List<Kernel> turn : all) {
            for (int parts = 0; parts < 1 << turn.size(); parts++) {
                int odd = parts;
                double sign = 1;
                List<Kernel> product = new ArrayList<>();
                for (int axis = 0; axis < turn.size(); axis++) {
                    Kernel k = turn.get(axis);
                    boolean isOdd = (odd >> axis & 1) != 0;
                    Kernel part = part(k, isOdd);
                    // the odd parts of a factor and of the same factor flipped count as one, with opposite signs
                    boolean against = isOdd && negative(part);
                    sign *= against ? -1 : 1;
                    product.add(against ? part.times(-1) : part);
                }
                if (product.stream().noneMatch(Kernel::isZero)) {
                    weights.merge(List.copyOf(product), sign / all.size(), Double::sum);
                }
            }
        }
        List<List<Kernel>> sum = new ArrayList<>();
        weights.forEach((product, weight) -> {
            // weights are multiples of 1 / 24: what is less has cancelled
            if (Math.abs(weight) > 1e-3) {
                List<Kernel> scaled = new ArrayList<>(product);
                scaled.set(0, product.getFirst().times(weight));
                sum.add(scaled);
            }
        });
        return sum;
    }

    private static Kernel part(Kernel k, boolean odd) {
        return k.plus(k.flipped().times(odd ? -1 : 1)).times(0.5);
    }

    /** Whether the first value other than zero is. */
    static boolean negative(Kernel k) {
        for (int t = -k.radius(); t <= k.radius(); t++) {
            if (k.at(t) != 0) {
                return k.at(t) < 0;
            }
        }
        return false;
    }

    private static int[][] orders(int axes) {
        return axes == 2 ? new int[][] {{0, 1}, {1, 0}} : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    }

    private static int swaps(int[] order) {
        int swaps = 0;
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; b < order.length; b++) {
                swaps += order[a] > order[b] ? 1 : 0;
            }
        }
        return swaps;
    }
}
