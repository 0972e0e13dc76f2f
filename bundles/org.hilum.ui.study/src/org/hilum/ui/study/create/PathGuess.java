// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses, from one patient's file, how everybody's are called. */
public final class PathGuess {
    /** Folders that say nothing about what is in them. */
    private static final Set<String> EVERYTHING = Set.of("images", "image", "img", "data", "nifti", "nii", "cases", "patients", "masks",
            "mask", "labels", "label", "segmentations", "segmentation");

    private PathGuess() {
    }

    /**
     * The pattern, or nothing where no id of the table stands in the path. Of several ids the longest counts: P10 before P1;
     * one that stands by itself counts before one within a word.
     *
     * @param example the file as the study writes it
     * @param roles where there are several, their names in the path become {@code {role}}
     */
    public static Optional<String> pattern(String example, List<String> ids, String idColumn, List<String> roles) {
        Comparator<String> alone = Comparator.comparing(id -> word(id).matcher(example).find());
        return ids.stream().filter(id -> !id.isBlank() && example.contains(id)).max(alone.thenComparing(String::length)).map(id -> {
            String place = Matcher.quoteReplacement("{" + idColumn + "}");
            String pattern = word(id).matcher(example).find() ? word(id).matcher(example).replaceAll(place) : example.replace(id, "{" + idColumn + "}");
            for (String role : roles.size() > 1 ? roles : List.<String>of()) {
                pattern = word(role).matcher(pattern).replaceAll(Matcher.quoteReplacement("{role}"));
            }
            return pattern;
        });
    }

    /** The text, not as a part of a longer word. */
    private static Pattern word(String text) {
        return Pattern.compile("(?<![A-Za-z0-9{])" + Pattern.quote(text) + "(?![A-Za-z0-9}])");
    }

    /** For how many ids there is a file, of each role where the pattern names roles. */
    static long found(String pattern, Path folder, List<String> ids, String idColumn, List<String> roles) {
        return ids.stream().filter(id -> {
            String of = pattern.replace("{" + idColumn + "}", id);
            return roles.isEmpty() || !of.contains("{role}") ? Files.exists(folder.resolve(of))
                    : roles.stream().allMatch(role -> Files.exists(folder.resolve(of.replace("{role}", role))));
        }).count();
    }

    /** What a file is called beside the patient's id and the role, or else its folder; where that says nothing, {@code usual}. */
    static String name(String pattern, String usual) {
        String[] steps = pattern.split("/");
        for (int s = steps.length - 1; s >= 0; s--) {
            String step = s == steps.length - 1 ? steps[s].replaceFirst("\\.[^{}]*$", "") : steps[s];
            String name = step.replaceAll("\\{[^{}]*}", "").replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[-_]+|[-_]+$", "");
            if (!name.isEmpty() && !EVERYTHING.contains(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        return usual;
    }

    /** A block's name for a table: its file's. */
    static String name(Path file) {
        return name(file.getFileName().toString(), "table");
    }
}
