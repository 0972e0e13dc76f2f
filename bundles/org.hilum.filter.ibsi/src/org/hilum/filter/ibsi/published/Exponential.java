// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import org.hilum.spi.Undefined;

/**
 * The exponential of intensities, f(x) = exp(c x), c = ln(m) / m (PyRadiomics' {@code Exponential}). m is the largest |x| of the image.
 */
public final class Exponential extends Pointwise {
    @Override
    double of(double x, double m) {
        if (m <= 1) {
            throw new Undefined("the largest magnitude, " + m + ", is not above 1: the exponential on its scale would not rise");
        }
        return Math.exp(Math.log(m) / m * x);
    }
}
