// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expands names like {@code {arterial,portal}.{tumour,ring}}: the last choice changes fastest. */
final class Braces {
    private Braces() {
    }

    /** Empty where a brace has no partner or holds no name. */
    static Optional<List<String>> expand(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}');
        if (open < 0 && close < 0) {
            return Optional.of(List.of(pattern));
        }
        if (open < 0 || close < open || pattern.substring(open + 1, close).contains("{")) {
            return Optional.empty();
        }
        Optional<List<String>> rest = expand(pattern.substring(close + 1));
        if (rest.isEmpty()) {
            return rest;
        }
        List<String> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            if (choice.isBlank()) {
                return Optional.empty();
            }
            rest.get().forEach(r -> all.add(pattern.substring(0, open) + choice.strip() + r));
        }
        return Optional.of(all);
    }
}
