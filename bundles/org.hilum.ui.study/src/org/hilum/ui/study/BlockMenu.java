// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.services.IServiceLocator;
import org.hilum.ui.Commands;
import org.hilum.ui.Ids;

/** What can be done with blocks where they are listed: tell which of their features are stable. */
final class BlockMenu {
    private BlockMenu() {
    }

    /** @param chosen whether blocks of image features, or all blocks, are selected */
    static void into(Menu menu, IServiceLocator site, BooleanSupplier chosen) {
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText("Stability of features");
        item.setToolTipText("Of all blocks of image features together; the view Stability shows those of each");
        item.addListener(SWT.Selection, e -> Commands.run(site, Ids.STABILITY));
        menu.addListener(SWT.Show, e -> item.setEnabled(chosen.getAsBoolean()));
    }
}
