// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

/**
 * Colours for numbers, equal steps of which look equally large: dark violet, blue, green, yellow. The way goes through the CIE's
 * space L*a*b* (1976, D65), in which distance is difference as people see it: lightness rises evenly, hue turns, and colours are
 * taken at equal distances along it. So small and large are told apart without colour too.
 */
public final class ColourMap {
    private static final int STEPS = 256;
    private static final int FINE = 4096;
    /** How light, of 100. */
    private static final double DARKEST = 18;
    private static final double LIGHTEST = 92;
    /** Degrees: violet to yellow, by blue and green. */
    private static final double FIRST_HUE = 312;
    private static final double LAST_HUE = 98;

    private static final int[] COLOURS = colours();

    private ColourMap() {
    }

    /** The colour of a part of the range, 0 to 1 (beyond, that of the nearest end), as 0xRRGGBB. */
    public static int rgb(double part) {
        return COLOURS[(int) Math.rint(Math.clamp(part, 0, 1) * (STEPS - 1))];
    }

    private static int[] colours() {
        double[] length = new double[FINE + 1];
        for (int i = 1; i <= FINE; i++) {
            double[] a = lab((i - 1) / (double) FINE);
            double[] b = lab(i / (double) FINE);
            length[i] = length[i - 1] + Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
        }
        int[] colours = new int[STEPS];
        int at = 0;
        for (int s = 0; s < STEPS; s++) {
            double wanted = length[FINE] * s / (STEPS - 1);
            while (at < FINE && length[at] < wanted) {
                at++;
            }
            colours[s] = screen(lab(at / (double) FINE));
        }
        return colours;
    }

    private static double square(double x) {
        return x * x;
    }

    /** Where the way is. Colourfulness is a parabola that stays, all along, within what a screen can show: least in the blue-green. */
    private static double[] lab(double t) {
        double hue = Math.toRadians(FIRST_HUE + t * (LAST_HUE - FIRST_HUE));
        double chroma = 50 - 116 * t + 156 * t * t;
        return new double[] {DARKEST + t * (LIGHTEST - DARKEST), chroma * Math.cos(hue), chroma * Math.sin(hue)};
    }

    /** As sRGB (IEC 61966-2-1). */
    private static int screen(double[] lab) {
        double fy = (lab[0] + 16) / 116;
        double x = 0.95047 * linear(fy + lab[1] / 500);
        double y = linear(fy);
        double z = 1.08883 * linear(fy - lab[2] / 200);
        return level(3.2404542 * x - 1.5371385 * y - 0.4985314 * z) << 16
                | level(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z) << 8
                | level(0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
    }

    private static double linear(double f) {
        double d = 6.0 / 29;
        return f > d ? f * f * f : 3 * d * d * (f - 4.0 / 29);
    }

    private static int level(double light) {
        double c = Math.clamp(light, 0, 1);
        return (int) Math.rint(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }
}
