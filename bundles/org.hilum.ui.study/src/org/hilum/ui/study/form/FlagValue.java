// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagValue implements ValueControl {
    private final Button button;

    FlagValue(Composite parent) {
        button = new Button(parent, SWT.CHECK);
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public void show(Object value) {
        button.setSelection(Boolean.TRUE.equals(value));
    }

    @Override
    public Object given() {
        return button.getSelection();
    }
}
