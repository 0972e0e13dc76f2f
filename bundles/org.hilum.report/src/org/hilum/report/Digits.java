// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them: three significant digits, a dash for what is undefined. */
public final class Digits {
    private static final MathContext THREE = new MathContext(3);

    private Digits() {
    }

    /** Three significant digits, plain where that is short, with an exponent where it is not. */
    public static String three(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE);
        double size = Math.abs(value);
        String text = size != 0 && (size < 1e-3 || size >= 1e6) ? String.format(Locale.ROOT, "%.2e", value) : rounded.toPlainString();
        return text.replace('-', '−');
    }

    /** A share or an AUC: two decimals, so that a column of them lines up. */
    public static String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }

    /** A p-value: three decimals, or that it is below the smallest of them. */
    public static String p(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return value < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", value);
    }
}
