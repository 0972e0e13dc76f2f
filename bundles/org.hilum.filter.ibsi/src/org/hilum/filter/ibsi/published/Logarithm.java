// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

/**
 * The logarithm of intensities with their sign, f(x) = ±c ln(|x| + 1), c = m / ln(m + 1) (PyRadiomics' {@code Logarithm}). m is the largest |x| of the image.
 */
public final class Logarithm extends Pointwise {
    @Override
    double of(double x, double m) {
        return Math.signum(x) * Math.log1p(Math.abs(x)) * m / Math.log1p(m);
    }
}
