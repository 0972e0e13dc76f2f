// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern as people write it: {@code *} for any text, {@code ?} for any letter, {@code |} between choices; upper and lower case are alike. */
record Wildcard(String text) {
    boolean matches(String value) {
        return compiled().matcher(value).matches();
    }

    private Pattern compiled() {
        String regex = Arrays.stream(text.split("\\|")).map(Wildcard::one).collect(Collectors.joining("|"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String one(String choice) {
        return List.of(choice.strip().split("")).stream().map(c -> switch (c) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> Pattern.quote(c);
        }).collect(Collectors.joining());
    }
}
