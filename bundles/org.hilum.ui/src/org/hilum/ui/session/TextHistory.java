// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A text with undo and redo. Steps made one after the other at the same place (typing a number) undo as one, until
 * {@link #pause} or a step elsewhere.
 */
public final class TextHistory {
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private String text;
    private boolean paused = true;

    /** {@code label} says what was done, for the menu; {@code place} tells steps that belong together. */
    private record Step(String before, String after, String label, String place) {
    }

    public TextHistory(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Replaces the text; {@code label} as in "Undo bin width". Nothing happens where it is the same. */
    public void change(String after, String label, String place) {
        if (after.equals(text)) {
            return;
        }
        Step last = done.peek();
        if (!paused && last != null && last.place().equals(place)) {
            done.pop();
            done.push(new Step(last.before(), after, label, place));
        } else {
            done.push(new Step(text, after, label, place));
        }
        undone.clear();
        text = after;
        paused = false;
    }

    /** The next step stands for itself, even if it is at the same place. */
    public void pause() {
        paused = true;
    }

    /** What {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    public void undo() {
        if (!done.isEmpty()) {
            Step step = done.pop();
            undone.push(step);
            text = step.before();
            paused = true;
        }
    }

    public void redo() {
        if (!undone.isEmpty()) {
            Step step = undone.pop();
            done.push(step);
            text = step.after();
            paused = true;
        }
    }
}
