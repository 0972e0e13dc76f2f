// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

/**
 * A probability from a decision value f (Platt, Advances in Large Margin Classifiers 1999): p = 1 / (1 + e^(slope · f + offset)),
 * fitted by maximum likelihood to targets (N₊ + 1)/(N₊ + 2) for positive cases and 1/(N₋ + 2) for the others, which keeps it
 * from certainty. Newton's method with backtracking (Lin, Lin and Weng, Mach Learn 2007;68:267).
 *
 * @param slope below 0 where larger decision values mean positive
 */
public record PlattScaling(double slope, double offset) {
    private static final int ITERATIONS = 200;
    private static final double GRADIENT = 1e-10;
    private static final double RIDGE = 1e-12;
    private static final double SHORTEST = 1e-12;

    static PlattScaling fit(double[] decision, boolean[] positive, double[] weight) {
        return new Fit(decision, positive, weight).solve();
    }

    double probability(double decision) {
        return 1 / (1 + Math.exp(slope * decision + offset));
    }

    /** Decision values, targets and weights of one fit. */
    private static final class Fit {
        private final double[] f;
        private final double[] target;
        private final double[] weight;
        private double slope;
        private double offset;

        Fit(double[] decision, boolean[] positive, double[] weight) {
            double ones = 0;
            double zeros = 0;
            for (int i = 0; i < decision.length; i++) {
                ones += positive[i] ? weight[i] : 0;
                zeros += positive[i] ? 0 : weight[i];
            }
            this.f = decision;
            this.weight = weight;
            this.target = new double[decision.length];
            for (int i = 0; i < target.length; i++) {
                target[i] = positive[i] ? (ones + 1) / (ones + 2) : 1 / (zeros + 2);
            }
            this.offset = Math.log((zeros + 1) / (ones + 1));
        }

        PlattScaling solve() {
            for (int iteration = 0; iteration < ITERATIONS && improve(); iteration++) {
                if (Double.isNaN(slope)) {
                    throw new IllegalStateException("decision values are not finite");
                }
            }
            return new PlattScaling(slope, offset);
        }

        /** One step; false where there is nothing left to gain. */
        private boolean improve() {
            double h11 = RIDGE;
            double h22 = RIDGE;
            double h21 = 0;
            double g1 = 0;
            double g2 = 0;
            for (int i = 0; i < f.length; i++) {
                double p = 1 / (1 + Math.exp(slope * f[i] + offset));
                double curvature = weight[i] * p * (1 - p);
                double rest = weight[i] * (target[i] - p);
                h11 += f[i] * f[i] * curvature;
                h22 += curvature;
                h21 += f[i] * curvature;
                g1 += f[i] * rest;
                g2 += rest;
            }
            if (Math.abs(g1) < GRADIENT && Math.abs(g2) < GRADIENT) {
                return false;
            }
            double determinant = h11 * h22 - h21 * h21;
            double byS = -(h22 * g1 - h21 * g2) / determinant;
            double byO = -(h11 * g2 - h21 * g1) / determinant;
            double along = g1 * byS + g2 * byO;
            double before = loss(slope, offset);
            for (double step = 1; step >= SHORTEST; step /= 2) {
                if (loss(slope + step * byS, offset + step * byO) < before + 1e-4 * step * along) {
                    slope += step * byS;
                    offset += step * byO;
                    return true;
                }
            }
            return false;
        }

        private double loss(double s, double o) {
            double loss = 0;
            for (int i = 0; i < f.length; i++) {
                double z = s * f[i] + o;
                loss += weight[i] * (target[i] * z + Math.max(-z, 0) + Math.log1p(Math.exp(-Math.abs(z))));
            }
            return loss;
        }
    }
}
