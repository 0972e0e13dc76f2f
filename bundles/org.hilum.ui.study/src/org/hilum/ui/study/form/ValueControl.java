// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import org.eclipse.swt.widgets.Control;

/** The widget of one setting. It shows and gives values as a study file holds them (text, number, flag, list). */
interface ValueControl {
    Control control();

    /** Where help and marks belong: the part that takes the focus. */
    default Control focus() {
        return control();
    }

    void show(Object value);

    /** What stands there now, valid or not. */
    Object given();
}
