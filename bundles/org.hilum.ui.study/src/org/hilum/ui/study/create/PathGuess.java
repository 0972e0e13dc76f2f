// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a pattern of one patient's file: the patient's id gives way to a place to fill in, and so do names of roles. */
final class PathGuess {
    private PathGuess() {
    }

    /**
     * The pattern, or nothing where no id of the table stands in the path. Of several ids the longest counts: P10 before P1.
     *
     * @param example the file as the study writes it
     */
    static Optional<String> pattern(String example, List<String> ids, String idColumn, List<String> roles) {
        return ids.stream().filter(id -> !id.isBlank() && example.contains(id)).max(Comparator.comparingInt(String::length)).map(id -> {
            String pattern = example.replace(id, "{" + idColumn + "}");
            for (String role : roles) {
                pattern = pattern.replace(role, "{role}");
            }
            return pattern;
        });
    }

    /** For how many ids there is a file, of each role where the pattern names roles. */
    static long found(String pattern, Path folder, List<String> ids, String idColumn, List<String> roles) {
        return ids.stream().filter(id -> {
            String of = pattern.replace("{" + idColumn + "}", id);
            return roles.isEmpty() || !of.contains("{role}") ? Files.exists(folder.resolve(of))
                    : roles.stream().allMatch(role -> Files.exists(folder.resolve(of.replace("{role}", role))));
        }).count();
    }

    /** A name for a role, region or table, from a file's own: letters, digits and dashes. */
    static String name(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\..*$", "").replaceAll("[^A-Za-z0-9_-]+", "-");
        return name.isEmpty() ? "image" : name;
    }
}
