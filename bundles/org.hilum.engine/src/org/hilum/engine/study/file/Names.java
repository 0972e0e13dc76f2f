// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.regex.Pattern;

/** What roles, regions, blocks and arms may be called. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private Names() {
    }

    /** A name that other names are made of: letters, digits, _ and -. */
    static boolean isWord(Spot.Named named, String what) {
        boolean fits = WORD.matcher(named.name()).matches();
        if (!fits) {
            named.keyError("a " + what + " cannot be called " + named.name(), "use letters, digits, - and _ only");
        }
        return fits;
    }

    static boolean isWord(String name) {
        return WORD.matcher(name).matches();
    }
}
