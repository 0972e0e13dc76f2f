// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** After something has unfolded: everything around it finds its place again, and what scrolls learns its new height. */
public final class Relayout {
    private Relayout() {
    }

    public static void around(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite scroll) {
                fit(scroll);
                return;
            }
        }
        control.requestLayout();
    }

    /** As wide as there is room, as high as the content needs. */
    public static void fit(ScrolledComposite scroll) {
        Composite content = (Composite) scroll.getContent();
        if (content != null && !content.isDisposed()) {
            scroll.setMinSize(0, content.computeSize(scroll.getClientArea().width, SWT.DEFAULT, true).y);
            content.layout(true, true);
        }
    }
}
