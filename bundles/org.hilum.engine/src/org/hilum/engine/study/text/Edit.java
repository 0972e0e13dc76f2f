// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.List;
import java.util.function.Supplier;

import org.hilum.spi.Problem;

/** Checks that a new text says exactly what was asked for before anybody sees it. */
final class Edit {
    private static final String CURE = "edit study.yaml by hand here";

    private Edit() {
    }

    static Edited of(StudyText before, KeyPath path, String what, Supplier<StudyText> edit) {
        try {
            StudyText after = edit.get();
            return new Edited(TextEdit.between(before.text(), after.text()), after);
        } catch (Unwritable e) {
            throw new Problem((path.isRoot() ? "the study" : path.toString()) + " cannot " + what + ": " + e.getMessage(), where(before, path), CURE, e);
        }
    }

    private static String where(StudyText text, KeyPath path) {
        return text.at(path).map(node -> "study.yaml, " + text.place(node.span())).orElse("study.yaml");
    }

    /** The first of the candidate texts that says what is expected and keeps every comment. */
    static StudyText first(StudyText before, List<String> candidates, Data expected) {
        for (String candidate : candidates) {
            try {
                StudyText after = StudyText.of(candidate);
                if (expected.matches(after.root()) && sorted(after.comments()).equals(sorted(before.comments()))) {
                    return after;
                }
            } catch (BrokenText e) {
                continue;
            }
        }
        throw new Unwritable("the way it is written leaves no small change that does it");
    }

    private static List<String> sorted(List<String> comments) {
        return comments.stream().sorted().toList();
    }

    static String replace(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }
}
