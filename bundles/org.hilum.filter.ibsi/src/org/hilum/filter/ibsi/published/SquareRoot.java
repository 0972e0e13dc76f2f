// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

/**
 * The square root of intensities with their sign, f(x) = ±√(c |x|), c = m (PyRadiomics' {@code SquareRoot}). m is the largest |x| of the image.
 */
public final class SquareRoot extends Pointwise {
    @Override
    double of(double x, double m) {
        return Math.signum(x) * Math.sqrt(m * Math.abs(x));
    }
}
