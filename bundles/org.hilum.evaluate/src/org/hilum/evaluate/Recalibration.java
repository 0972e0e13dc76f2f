// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/**
 * Calibration intercept and slope (Cox 1958): the logistic regression of the outcome on the logit of the predicted
 * probability. Slope 1 and intercept 0 are ideal; a slope below 1 says that predictions are too extreme.
 * {@code inTheLarge} is the intercept with the slope held at 1: above 0, risks were underestimated on average.
 */
public record Recalibration(double intercept, double slope, double inTheLarge) {
    private static final int MOST_STEPS = 100;

    /** Probabilities of exactly 0 or 1 have no logit; they are moved this far inside. */
    private static final double EDGE = 1e-10;

    /** Mean p(1 − p) of the fit below which every case is fitted exactly: the estimate runs off to infinity. */
    private static final double SEPARATED = 1e-7;

    /** @throws Undefined if there is no finite solution (one class, one prediction for all, or perfect separation) */
    static Recalibration of(double[] p, Binary outcome) {
        double[] logit = new double[p.length];
        for (int r = 0; r < p.length; r++) {
            double inside = Math.min(1 - EDGE, Math.max(EDGE, p[r]));
            logit[r] = Math.log(inside / (1 - inside));
        }
        double[] free = newton(logit, outcome, true);
        double[] fixed = newton(logit, outcome, false);
        return new Recalibration(free[0], free[1], fixed[0]);
    }

    /** Maximum likelihood of intercept and, if free, slope, by Newton's method; the slope starts at 1, where it stays if not free. */
    private static double[] newton(double[] x, Binary outcome, boolean freeSlope) {
        double a = 0;
        double b = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            double ga = 0;
            double gb = 0;
            double haa = 0;
            double hab = 0;
            double hbb = 0;
            for (int r = 0; r < x.length; r++) {
                double q = 1 / (1 + Math.exp(-(a + b * x[r])));
                double miss = (outcome.isPositive(r) ? 1 : 0) - q;
                double w = q * (1 - q);
                ga += miss;
                gb += miss * x[r];
                haa += w;
                hab += w * x[r];
                hbb += w * x[r] * x[r];
            }
            double det = haa * hbb - hab * hab;
            double da = freeSlope ? (hbb * ga - hab * gb) / det : ga / haa;
            double db = freeSlope ? (haa * gb - hab * ga) / det : 0;
            a += da;
            b += db;
            if (!Double.isFinite(a) || !Double.isFinite(b)) {
                break;
            }
            if (haa < SEPARATED * x.length) {
                break;
            }
            if (Math.abs(da) < 1e-10 && Math.abs(db) < 1e-10) {
                return new double[] {a, b};
            }
        }
        throw new Undefined("calibration intercept and slope have no finite estimate here");
    }
}
