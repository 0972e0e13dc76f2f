// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

/** An ellipsoid with semi-axes a ≥ b ≥ c, in mm. A semi-axis may be 0. */
record Ellipsoid(double a, double b, double c) {
    /** In place of one that was looked for and not found. */
    static final Ellipsoid NOT_FOUND = new Ellipsoid(Double.NaN, Double.NaN, Double.NaN);

    private static final int DEGREE = 20;

    /** 4 π a b c / 3, in mm³. */
    double volume() {
        return 4 * Math.PI / 3 * a * b * c;
    }

    /**
     * IBSI's surface area of an ellipsoid (mm²), its series up to the degree that the standard suggests:
     * 4 π a b Σ<sub>ν</sub> (α β)<sup>ν</sup> P<sub>ν</sub>((α² + β²) / (2 α β)) / (1 − 4 ν²) with α² = 1 − b² / a² and
     * β² = 1 − c² / a². This is what the reference values are made with. It is not quite the area of the ellipsoid, for
     * which the eccentricities would have to be 1 − c² / a² and 1 − c² / b².
     *
     * <p>q<sub>ν</sub> = (α β)<sup>ν</sup> P<sub>ν</sub> follows from Legendre's recurrence without a division by α β.
     */
    double area() {
        double alpha = 1 - b * b / (a * a);
        double beta = 1 - c * c / (a * a);
        double before = 0;
        double q = 1;
        double sum = 1;
        for (int v = 1; v <= DEGREE; v++) {
            double next = ((2 * v - 1) * (alpha + beta) / 2 * q - (v - 1) * alpha * beta * before) / v;
            before = q;
            q = next;
            sum += q / (1 - 4.0 * v * v);
        }
        return 4 * Math.PI * a * b * sum;
    }
}
