// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A list to choose one from that the mouse wheel never changes: scrolling past it must not edit a study. */
public final class Choice {
    private static final int STEP = 16;

    private Choice() {
    }

    public static Combo of(Composite parent) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.addListener(SWT.MouseVerticalWheel, e -> scroll(combo, e));
        return combo;
    }

    /** The wheel moves what scrolls around the list instead. */
    private static void scroll(Combo combo, Event e) {
        e.doit = false;
        for (Composite around = combo.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite page) {
                Point at = page.getOrigin();
                page.setOrigin(at.x, at.y - e.count * STEP);
                return;
            }
        }
    }
}
