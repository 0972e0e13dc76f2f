// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Numbers of the YAML 1.2 core schema. */
public final class Numbers {
    private Numbers() {
    }

    /** The value of a scalar that the core schema takes for a number: a Long where it is a whole number that fits, else a Double. */
    public static Number parse(String text) {
        String t = text.toLowerCase(Locale.ROOT);
        if (t.startsWith("0x")) {
            return whole(new BigInteger(t.substring(2), 16));
        }
        if (t.startsWith("0o")) {
            return whole(new BigInteger(t.substring(2), 8));
        }
        if (t.endsWith(".inf")) {
            return t.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (t.equals(".nan")) {
            return Double.NaN;
        }
        return t.matches("[-+]?[0-9]+") ? whole(new BigInteger(t)) : (Number) Double.valueOf(t);
    }

    private static Number whole(BigInteger i) {
        return i.bitLength() < Long.SIZE ? (Number) i.longValue() : (Number) i.doubleValue();
    }

    static boolean same(String text, Number n) {
        Number parsed = parse(text);
        if (parsed instanceof Long a && !(n instanceof Double) && !(n instanceof Float)) {
            return new BigDecimal(a).compareTo(new BigDecimal(n.toString())) == 0;
        }
        return Double.compare(parsed.doubleValue(), n.doubleValue()) == 0 || parsed.doubleValue() == n.doubleValue();
    }
}
