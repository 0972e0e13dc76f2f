// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

/**
 * The square of intensities, f(x) = (c x)², c = 1/√m (PyRadiomics' {@code Square}). m is the largest |x| of the image.
 */
public final class Square extends Pointwise {
    @Override
    double of(double x, double m) {
        return x * x / m;
    }
}
