// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

/** An edit that was made: the change of the text, for an editor to apply and undo, and the text after it. */
public record Edited(TextEdit change, StudyText after) {
}
