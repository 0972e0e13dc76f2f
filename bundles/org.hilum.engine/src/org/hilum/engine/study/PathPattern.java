// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with places to fill in: {@code {case}}, {@code {patient}}, {@code {role}}, or any column of the table of cases, as
 * in {@code images/{patient}/{role}.nii.gz}; {@code {ct_path}} alone reads the whole path from the column {@code ct_path}, and
 * {@code {{role}_path}} from a column of each role. The item of a file (a series, a structure's name) may be written so too.
 */
public record PathPattern(String text) {
    public static final String ROLE = "role";
    public static final String CASE = "case";
    public static final String PATIENT = "patient";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** The names in braces, in order. */
    public List<String> places() {
        List<String> names = new ArrayList<>();
        Matcher m = PLACE.matcher(text);
        while (m.find()) {
            names.add(m.group(1));
        }
        return names;
    }

    /** The pattern of one role, {@code {role}} filled in. */
    public PathPattern on(String role) {
        return new PathPattern(text.replace("{" + ROLE + "}", role));
    }

    /** The places that are columns of the table of cases, for images of these roles. */
    public List<String> columns(List<String> roles) {
        return roles.stream().flatMap(role -> on(role).places().stream()).filter(p -> !p.equals(CASE) && !p.equals(PATIENT)).distinct().toList();
    }

    /** Whether the path differs between roles. */
    public boolean namesRole() {
        return places().contains(ROLE);
    }

    /** The text with each place filled in. */
    public String fill(UnaryOperator<String> value) {
        return PLACE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value.apply(m.group(1))));
    }
}
