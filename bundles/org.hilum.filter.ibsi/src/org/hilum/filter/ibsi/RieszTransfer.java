// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.spi.image.Geometry;

/**
 * (−i)<sup>|l|</sup> √(|l|! / (l₁! l₂! l₃!)) ν₁<sup>l₁</sup> ν₂<sup>l₂</sup> ν₃<sup>l₃</sup> / |ν|<sup>|l|</sup>, times the
 * factor of the filter that it is taken of. Real for an even order, imaginary for an odd one; 0 at ν = 0.
 */
final class RieszTransfer implements Transfer {
    private final RieszSettings settings;
    private final double weight;
    private final Frequencies x;
    private final Frequencies y;
    private final Frequencies z;
    private final Transfer base;

    RieszTransfer(RieszSettings s, Geometry grid, Frequencies x, Frequencies y, Frequencies z) {
        this.settings = s;
        this.x = x;
        this.y = y;
        this.z = z;
        // (−i)^n is 1, −i, −1, i
        int sign = s.order() % 4 == 0 || s.order() % 4 == 3 ? 1 : -1;
        this.weight = sign * Math.sqrt(factorial(s.order()) / (factorial(s.orderX()) * factorial(s.orderY()) * factorial(s.orderZ())));
        this.base = switch (s.of()) {
            case LAPLACIAN_OF_GAUSSIAN -> new LaplacianSpectrum(s.laplacian(), grid, x.count(), y.count(), z.count())::at;
            case SIMONCELLI -> (f, g, h) -> RadialWavelet.SIMONCELLI.band(s.level(), x.at(f), y.at(g), z.at(h));
            case SHANNON -> (f, g, h) -> RadialWavelet.SHANNON.band(s.level(), x.at(f), y.at(g), z.at(h));
        };
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    @Override
    public boolean imaginary() {
        return settings.order() % 2 != 0;
    }

    @Override
    public double at(int f, int g, int h) {
        double length = Math.sqrt(x.at(f) * x.at(f) + y.at(g) * y.at(g) + z.at(h) * z.at(h));
        double of = length == 0 ? 0 : base.at(f, g, h);
        return of == 0 ? 0
                : of * weight * power(x.at(f) / length, settings.orderX()) * power(y.at(g) / length, settings.orderY()) * power(z.at(h) / length, settings.orderZ());
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}
