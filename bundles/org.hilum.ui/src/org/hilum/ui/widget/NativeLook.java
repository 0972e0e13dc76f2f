// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import org.eclipse.swt.widgets.Control;

/**
 * Keeps the workbench's style sheet off a control and everything in it. The style sheet paints the background of check
 * boxes on GTK, and with it their tick away; it colours labels but not the composites they stand in.
 */
public final class NativeLook {
    private NativeLook() {
    }

    /** Call it before the control has children. */
    public static void of(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    }
}
