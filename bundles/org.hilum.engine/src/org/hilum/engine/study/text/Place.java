// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

/** A place in a text, for people: line and column counted from 1, and the range it is about. */
public record Place(int line, int column, Span span) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
