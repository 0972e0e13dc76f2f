// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.Locale;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;

/** Numbers as the viewer writes them: positions with their side, intensities with their unit. */
public final class Reading {
    private Reading() {
    }

    /** A patient position, each coordinate with the side it lies on: {@code L 42.1  P 8.0  S 130.0 mm}. */
    static String position(Vec3 lps) {
        return side(lps.x(), "L", "R") + "  " + side(lps.y(), "P", "A") + "  " + side(lps.z(), "S", "I") + " mm";
    }

    private static String side(double mm, String positive, String negative) {
        return (mm < 0 ? negative : positive) + " " + String.format(Locale.ROOT, "%.1f", Math.abs(mm));
    }

    /** An intensity with its unit: whole numbers as they are, others to three significant digits. */
    static String intensity(float value, Quantity quantity) {
        return quantity.equals(Quantity.SUV) ? "SUV " + number(value) : measured(value, quantity.unit());
    }

    /** A number with its unit, which may be empty. */
    static String measured(double value, String unit) {
        return unit.isEmpty() || !Double.isFinite(value) ? number(value) : number(value) + " " + unit;
    }

    /** A whole number as it is, another to three significant digits. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "no value";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return minus(Long.toString((long) value));
        }
        int before = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return minus(before > 6 || before < -3 ? String.format(Locale.ROOT, "%.2e", value)
                : String.format(Locale.ROOT, "%." + Math.max(0, 3 - before) + "f", value));
    }

    private static String minus(String text) {
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }
}
