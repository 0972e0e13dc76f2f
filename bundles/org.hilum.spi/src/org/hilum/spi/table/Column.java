// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.List;

/**
 * A column of a {@link FeatureTable}: its name (for features {@code block/filter/family/discretisation/feature@aggregation}),
 * its block, its unit, its categories, and how it was made. A column with categories holds, for each case, the place of
 * the case's category in that list; a column without is a number. NaN is a missing value in either.
 */
public record Column(String name, String block, String unit, List<String> categories, String origin) {
    public Column {
        categories = List.copyOf(categories);
    }

    /** A column of numbers without unit or history. */
    public static Column number(String name, String block) {
        return new Column(name, block, "", List.of(), "");
    }

    /** Whether it holds numbers; if not, categories. */
    public boolean isNumber() {
        return categories.isEmpty();
    }

    /** The same column under another name. */
    public Column named(String other) {
        return new Column(other, block, unit, categories, origin);
    }

    /** The same column after a step that is to be remembered. */
    public Column after(String step) {
        return new Column(name, block, unit, categories, origin.isEmpty() ? step : origin + " > " + step);
    }
}
