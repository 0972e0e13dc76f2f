// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The body of a view: its content, or in its place a hint where there is nothing to show. */
public final class Pages extends Composite {
    private final StackLayout stack = new StackLayout();
    private Hint hint;
    private String sentence = "";

    public Pages(Composite parent) {
        super(parent, SWT.NONE);
        NativeLook.of(this);
        setLayout(stack);
    }

    /** Shows the content, which is a child of this. */
    public void show(Control content) {
        sentence = "";
        bring(content);
    }

    /** Shows a sentence with buttons. */
    public void show(String text, Hint.Way... ways) {
        if (!text.equals(sentence)) {
            sentence = text;
            if (hint != null) {
                hint.dispose();
            }
            hint = new Hint(this, text, java.util.List.of(ways));
        }
        bring(hint);
    }

    /** The sentence that stands here now, or nothing. */
    public String sentence() {
        return sentence;
    }

    private void bring(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            layout();
        }
    }
}
