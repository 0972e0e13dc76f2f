// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.stability;

import java.util.Locale;

/** How stable a feature is by the lower bound of its intraclass correlation's 95 % interval: T. Koo and M. Li, J Chiropr Med 15 (2016) 155. */
public enum StabilityClass {
    /** From 0.9 on. */
    EXCELLENT,
    /** From 0.75 to below 0.9. */
    GOOD,
    /** From 0.5 to below 0.75. */
    MODERATE,
    /** Below 0.5. */
    POOR,
    /** There is no correlation. */
    UNDEFINED;

    public static StabilityClass of(double lower) {
        return Double.isNaN(lower) ? UNDEFINED : lower >= 0.9 ? EXCELLENT : lower >= 0.75 ? GOOD : lower >= 0.5 ? MODERATE : POOR;
    }

    /** As tables have it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
