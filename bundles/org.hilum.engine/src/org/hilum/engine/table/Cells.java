// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a cell is. */
public final class Cells {
    private static final Set<String> MISSING = Set.of("", "NA", "NaN", "nan", "NAN");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+(\\.\\d{3})*,\\d+([eE][+-]?\\d{1,4})?");

    private Cells() {
    }

    /** Empty, NA or NaN. */
    public static boolean isMissing(String cell) {
        return MISSING.contains(cell);
    }

    /** The finite number that the cell holds in plain decimal notation; empty for anything else. */
    public static OptionalDouble number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return OptionalDouble.empty();
        }
        double x = Double.parseDouble(cell);
        return Double.isFinite(x) ? OptionalDouble.of(x) : OptionalDouble.empty();
    }

    /** Whether it is a number written with a decimal comma, as in 12,5. */
    public static boolean hasDecimalComma(String cell) {
        return DECIMAL_COMMA.matcher(cell).matches();
    }
}
