// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a user's words what the YAML parser complains of. */
final class Syntax {
    /** Makes the error at a place that the parser marked. */
    interface AtMark {
        BrokenText at(Mark mark, String what, String cure);
    }

    /** Makes the error at a place in the text. */
    interface AtOffset {
        BrokenText at(int offset, String what, String cure);
    }

    private Syntax() {
    }

    static BrokenText explain(MarkedYamlEngineException e, AtMark broken) {
        Mark at = e.getProblemMark().or(e::getContextMark).orElseThrow(() -> e);
        Mark opened = e.getContextMark().orElse(at);
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        if (problem.contains("\\t")) {
            return broken.at(at, "a tab stands where only spaces may indent", "replace the tab by spaces");
        }
        if (context.contains("quoted scalar")) {
            return broken.at(opened, "the quoted text that starts here is not closed", "add the closing quote");
        }
        if (context.contains("flow sequence")) {
            return broken.at(opened, "the list that starts here with [ is not closed, or a comma is missing before line " + (at.getLine() + 1)
                    + ", column " + (at.getColumn() + 1), "add the comma or the ]");
        }
        if (context.contains("flow mapping") || context.contains("flow node")) {
            return broken.at(opened, "the group that starts here is not closed, or a comma is missing before line " + (at.getLine() + 1)
                    + ", column " + (at.getColumn() + 1), "add the comma or the closing bracket");
        }
        if (problem.contains("mapping values are not allowed")) {
            return broken.at(at, "a colon stands here although no key can", "check the indentation of this line, or quote text that holds a colon");
        }
        if (problem.contains("could not find expected ':'")) {
            return broken.at(opened, "a key without a colon", "write key: value");
        }
        if (context.contains("block mapping") || context.contains("block collection") || context.contains("block sequence")) {
            return broken.at(at, "this line does not fit the lines before it", "give it the same indentation as its neighbours, and each key its colon");
        }
        return broken.at(at, "this is not YAML: " + (problem.isEmpty() ? context : problem), "correct this line");
    }

    /** A character that YAML does not allow at all. */
    static BrokenText unreadable(String text, AtOffset broken) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f || c >= 0x80 && c < 0xa0 && c != 0x85;
            if (control || c == 0xfffe || c == 0xffff || Character.isSurrogate(c) && !paired(text, i)) {
                return broken.at(i, String.format("the character U+%04X cannot stand in a text file", (int) c), "remove it; is this a text file at all?");
            }
        }
        return broken.at(0, "this is not YAML", "is this a text file at all?");
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
