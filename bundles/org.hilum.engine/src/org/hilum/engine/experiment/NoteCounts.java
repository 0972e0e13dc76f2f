// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was noted in many fits, counted: notes that differ in their numbers only are one, with each number's range.
 * {@code 3 missing values filled in} and {@code 12 missing values filled in} become {@code 3–12 missing values filled in}.
 */
final class NoteCounts {
    /** A number that stands by itself: not a part of a name ({@code gene_12}, {@code genes/12}, {@code 5-fold}, {@code 007}), nor the name of what it follows. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_./@-])(?<!\\b(?:case|patient|column|region|block|label|arm) )-?(?!0\\d)\\d+(?:\\.\\d+)?"
            + "(?:[eE][-+]?\\d+)?(?![\\p{L}\\p{N}_/@-]|\\.\\d)");

    private NoteCounts() {
    }

    /** By text, the number of fits in which it was noted, however often in each. */
    static Map<String, Integer> of(Collection<List<String>> notesByFit) {
        Map<String, Alike> all = new TreeMap<>();
        for (List<String> notes : notesByFit) {
            Set<Alike> here = new HashSet<>();
            for (String note : notes) {
                Alike alike = all.computeIfAbsent(NUMBER.matcher(note).replaceAll("\0"), shape -> new Alike());
                alike.add(note);
                here.add(alike);
            }
            here.forEach(alike -> alike.fits++);
        }
        Map<String, Integer> counts = new TreeMap<>();
        all.values().forEach(alike -> counts.put(alike.text(), alike.fits));
        return counts;
    }

    /** Notes of one wording. */
    private static final class Alike {
        private final List<String> least = new ArrayList<>();
        private final List<String> most = new ArrayList<>();
        private String first = "";
        private int fits;

        void add(String note) {
            List<String> numbers = NUMBER.matcher(note).results().map(MatchResult::group).toList();
            if (first.isEmpty()) {
                first = note;
                least.addAll(numbers);
                most.addAll(numbers);
            }
            for (int n = 0; n < numbers.size(); n++) {
                double x = Double.parseDouble(numbers.get(n));
                if (x < Double.parseDouble(least.get(n))) {
                    least.set(n, numbers.get(n));
                }
                if (x > Double.parseDouble(most.get(n))) {
                    most.set(n, numbers.get(n));
                }
            }
        }

        String text() {
            int[] n = {0};
            return NUMBER.matcher(first).replaceAll(number -> {
                String low = least.get(n[0]);
                String high = most.get(n[0]++);
                return low.equals(high) ? low : low + (low.startsWith("-") ? " to " : "–") + high;
            });
        }
    }
}
