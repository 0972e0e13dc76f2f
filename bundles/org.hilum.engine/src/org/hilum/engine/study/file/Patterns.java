// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hilum.engine.study.OwnPaths;
import org.hilum.engine.study.PathPattern;

/** Reads paths with places to fill in. */
final class Patterns {
    private static final Pattern LONE_BRACE = Pattern.compile("[{}]");

    private Patterns() {
    }

    /** The path of one case's file. */
    static Optional<PathPattern> ofCase(Spot spot) {
        Optional<PathPattern> read = spot.text().map(PathPattern::new);
        if (read.isEmpty()) {
            return read;
        }
        String text = read.get().text();
        if (!isWhole(spot, text)) {
            return Optional.empty();
        }
        if (read.get().on("role").places().isEmpty()) {
            spot.error("the path " + text + " is the same for every case", "put {patient}, or the name of a column of the table of cases in braces, where it differs");
            return Optional.empty();
        }
        noteOutside(spot, text);
        return read;
    }

    private static boolean isWhole(Spot spot, String text) {
        boolean whole = !LONE_BRACE.matcher(new PathPattern(text).on("role").text().replaceAll("\\{[^{}]+}", "")).find();
        if (!whole) {
            spot.error("a brace in the path " + text + " has no partner or holds nothing", "write {patient}, {role}, or the name of a column of the table of cases in braces");
        }
        return whole;
    }

    /** For single cases a path each, or one a role. */
    static OwnPaths ofSingleCases(Spot spot, List<String> roles) {
        Map<String, Map<String, PathPattern>> cases = new LinkedHashMap<>();
        for (Spot.Named entry : spot.entries()) {
            Map<String, PathPattern> paths = new LinkedHashMap<>();
            if (entry.value().isGroup()) {
                Keys keys = Keys.of(entry.value(), roles);
                roles.forEach(role -> keys.get(role).flatMap(Patterns::ofOne).ifPresent(p -> paths.put(role, p)));
            } else {
                ofOne(entry.value()).ifPresent(p -> paths.put(OwnPaths.EVERY_ROLE, p));
            }
            cases.put(entry.name(), paths);
        }
        return new OwnPaths(cases);
    }

    private static Optional<PathPattern> ofOne(Spot spot) {
        Optional<String> text = spot.text().filter(t -> isWhole(spot, t));
        text.ifPresent(t -> noteOutside(spot, t));
        return text.map(PathPattern::new);
    }

    /** The path of a table. */
    static Optional<String> table(Spot spot) {
        Optional<String> text = spot.text();
        text.ifPresent(t -> noteOutside(spot, t));
        return text;
    }

    private static void noteOutside(Spot spot, String text) {
        if (leaves(text)) {
            spot.note(text + " lies outside the study's folder", "fine, but the study can no longer be moved or shared as one folder");
        }
    }

    /** Whether a path leads out of the folder that it is relative to; judged by its text, the same on every system. */
    private static boolean leaves(String text) {
        if (text.startsWith("/") || text.startsWith("\\") || text.matches("[A-Za-z]:[/\\\\].*")) {
            return true;
        }
        int depth = 0;
        for (String step : List.of(text.split("[/\\\\]"))) {
            depth += step.equals("..") ? -1 : step.equals(".") || step.isEmpty() ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
