// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.List;

/** Where a form's changes go. A path is the keys from the form's settings down to one of them. */
public interface Edits {
    /** The user gave a valid value; {@code value} is as a study file holds it, null where there is to be none. */
    void set(List<String> path, Object value);

    /** The user wants the default back, of one setting or, with the empty path, of all. */
    void clear(List<String> path);

    /** Whether the study says something about this setting, rather than leaving it at its default. */
    boolean isGiven(List<String> path);
}
