// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.List;

/** Which columns of the table of cases hold what is to be predicted. */
public sealed interface OutcomeSpec {
    /** Name of the outcome. */
    String name();

    /** The columns that hold it; no block may contain them. */
    List<String> columns();

    /** Two classes in one column; the class called positive is named by its text, never by its place. */
    record BinaryOutcome(String column, String positive) implements OutcomeSpec {
        @Override
        public String name() {
            return column;
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** Nothing is predicted: features are extracted, and no model is made of them. */
    record NoOutcome() implements OutcomeSpec {
        @Override
        public String name() {
            return "";
        }

        @Override
        public List<String> columns() {
            return List.of();
        }
    }

    /** Time to an event or to the end of follow-up; {@code occurred} is the text in the event's column that says it happened. */
    record SurvivalOutcome(String time, String event, String occurred) implements OutcomeSpec {
        @Override
        public String name() {
            return event;
        }

        @Override
        public List<String> columns() {
            return List.of(time, event);
        }
    }
}
