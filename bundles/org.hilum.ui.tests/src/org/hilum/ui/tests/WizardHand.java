// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.press;
import static org.hilum.ui.tests.Workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Fills in the pages of a wizard, as soon as they are there. */
final class WizardHand {
    private WizardHand() {
    }

    static void type(String field, String text) {
        await(field, () -> Workbench.find(field).filter(Control::isVisible).isPresent());
        doing(() -> ((Text) Workbench.find(field).orElseThrow()).setText(text));
    }

    static void choose(String field, String value) {
        doing(() -> {
            Combo combo = (Combo) Workbench.find(field).orElseThrow();
            combo.select(combo.indexOf(value));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Presses a button once it can be pressed. */
    static void go(String button) {
        await(button, () -> button(button).filter(Button::isEnabled).isPresent());
        press(ui(() -> button(button).orElseThrow()));
    }
}
