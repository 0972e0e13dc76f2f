// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hilum.spi.Task;

/**
 * The ellipsoid of least volume that holds given points, by the dual problem of Khachiyan (1996): weights of the points, whose
 * mean and covariance are the ellipsoid's centre and, but for a factor, its shape, are moved until the covariance's determinant
 * is greatest. Weight goes from the innermost of the points that have some to the outermost of all, by just as much as makes the
 * determinant greatest (vertex exchange, Böhning 1986); most points never get any and are looked at only now and then. What
 * comes out holds all points, and its volume is above the least one by no more than a part of {@value #TOLERANCE}.
 */
final class EnclosingEllipsoid {
    /** Of the volume. */
    static final double TOLERANCE = 1e-6;

    /** κ of a point on the ellipsoid, when its volume is least. */
    private static final int N = 4;
    /** Points that are taken into work at once. */
    private static final int AT_ONCE = 6;
    /** Exchanges before it is given up: a ball of 150 voxels across takes 260,000, a tumour some thousands. */
    private static final int MOST_STEPS = 5_000_000;

    private final WeightedPoints points;
    private int steps;

    private EnclosingEllipsoid(WeightedPoints points) {
        this.points = points;
    }

    /**
     * The ellipsoid, or {@link Ellipsoid#NOT_FOUND}.
     *
     * @param vertices x, y, z of points that do not all lie in one plane
     */
    static Ellipsoid of(double[] vertices, Task task) {
        double[] scale = new double[3];
        WeightedPoints points = new WeightedPoints(scaled(vertices, scale), AT_ONCE);
        EnclosingEllipsoid search = new EnclosingEllipsoid(points);
        double furthest = search.run(task);
        return search.steps > MOST_STEPS ? Ellipsoid.NOT_FOUND : ellipsoid(points.moments(), furthest, scale);
    }

    /** The points from their box's middle, with half its sides as units, so that numbers stay near 1; an ellipsoid of least volume remains one. */
    private static double[] scaled(double[] vertices, double[] scale) {
        double[] scaled = new double[vertices.length];
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int p = axis; p < vertices.length; p += 3) {
                low = Math.min(low, vertices[p]);
                high = Math.max(high, vertices[p]);
            }
            scale[axis] = (high - low) / 2;
            for (int p = axis; p < vertices.length; p += 3) {
                scaled[p] = (vertices[p] - (low + high) / 2) / scale[axis];
            }
        }
        return scaled;
    }

    /** Moves weight among the points in work, and takes more of them into work, until none lies outside; gives κ of the furthest point. */
    private double run(Task task) {
        // (1 + 4ε / 3)^(3/2) in volume for ε in κ
        double enough = TOLERANCE / 2.1;
        double[] kappas = new double[points.count()];
        while (true) {
            task.check();
            balance(enough / 2);
            for (int p = 0; p < kappas.length; p++) {
                kappas[p] = points.kappa(p);
            }
            int out = furthest(kappas);
            double most = kappas[out];
            if (most / N - 1 <= enough || steps > MOST_STEPS) {
                return most;
            }
            for (int more = 0; more < AT_ONCE && kappas[out] / N - 1 > enough; more++) {
                points.takeIntoWork(out);
                kappas[out] = 0;
                out = furthest(kappas);
            }
        }
    }

    private static int furthest(double[] kappas) {
        int out = 0;
        for (int p = 1; p < kappas.length; p++) {
            out = kappas[p] > kappas[out] ? p : out;
        }
        return out;
    }

    /** Moves weight from the innermost to the outermost of the points in work, until those with weight lie on the ellipsoid and the others in it. */
    private void balance(double enough) {
        while (true) {
            int out = -1;
            int in = -1;
            double most = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            for (int w = 0; w < points.inWork(); w++) {
                int p = points.inWork(w);
                double kappa = points.kappa(p);
                if (kappa > most) {
                    most = kappa;
                    out = p;
                }
                if (points.weight(p) > 0 && kappa < least) {
                    least = kappa;
                    in = p;
                }
            }
            if (most / N - 1 <= enough && 1 - least / N <= enough || ++steps > MOST_STEPS) {
                points.leaveWork();
                return;
            }
            points.exchange(in, out);
        }
    }

    /** With semi-axes √(λ (κ − 1)), λ the eigenvalues of the covariance in mm². */
    private static Ellipsoid ellipsoid(double[] m, double furthest, double[] scale) {
        double[][] s = {{m[3] * scale[0] * scale[0], m[4] * scale[0] * scale[1], m[5] * scale[0] * scale[2]},
            {m[4] * scale[0] * scale[1], m[6] * scale[1] * scale[1], m[7] * scale[1] * scale[2]},
            {m[5] * scale[0] * scale[2], m[7] * scale[1] * scale[2], m[8] * scale[2] * scale[2]}};
        double[] lambda = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(s)).getEigenvalues();
        return new Ellipsoid(Math.sqrt(lambda[0] * (furthest - 1)), Math.sqrt(lambda[1] * (furthest - 1)), Math.sqrt(lambda[2] * (furthest - 1)));
    }
}
