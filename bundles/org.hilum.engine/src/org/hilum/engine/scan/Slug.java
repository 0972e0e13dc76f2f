// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.Collection;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/** Names of roles and regions: letters, digits, - and _. */
final class Slug {
    private Slug() {
    }

    /** Words as one name; empty for none. */
    static String of(Collection<String> words) {
        return words.stream().map(w -> w.replaceAll("[^\\p{L}\\p{N}]+", "")).filter(w -> !w.isEmpty()).collect(Collectors.joining("-"));
    }

    /** A name that somebody gave. */
    static String role(String name, String where) {
        String plain = name.strip();
        if (!isName(plain)) {
            throw new Problem("\"" + plain + "\" cannot be a name in a study", where, "use letters, digits, - and _ only");
        }
        return plain;
    }

    static boolean isName(String name) {
        return name.matches("[\\p{L}\\p{N}_-]+");
    }
}
