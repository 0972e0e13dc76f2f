// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** What can be done with the selected rows of a table: at the top of the menu that it has, and by keys. */
final class RowMenu {
    private final Table table;
    private final List<MenuItem> own = new ArrayList<>();

    RowMenu(Table table) {
        this.table = table;
        new MenuItem(table.getMenu(), SWT.SEPARATOR, 0);
        table.getMenu().addListener(SWT.Show, e -> own.forEach(i -> i.setEnabled(table.getSelectionCount() > 0)));
    }

    void item(String text, String key, Runnable does) {
        MenuItem item = new MenuItem(table.getMenu(), SWT.PUSH, own.size());
        item.setText(text + (key.isEmpty() ? "" : "\t" + key));
        item.addListener(SWT.Selection, e -> does.run());
        own.add(item);
    }

    /** One of several to choose, and something else last. */
    void choice(String text, Supplier<List<String>> choices, Consumer<String> chosen, String other, Runnable otherwise) {
        MenuItem item = new MenuItem(table.getMenu(), SWT.CASCADE, own.size());
        item.setText(text);
        Menu sub = new Menu(item);
        item.setMenu(sub);
        sub.addListener(SWT.Show, e -> {
            List.of(sub.getItems()).forEach(MenuItem::dispose);
            choices.get().forEach(c -> into(sub, c, () -> chosen.accept(c)));
            new MenuItem(sub, SWT.SEPARATOR);
            into(sub, other, otherwise);
        });
        own.add(item);
    }

    private static void into(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> does.run());
    }

    void key(int code, int with, Runnable does) {
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == code && (e.stateMask & SWT.MODIFIER_MASK) == with && table.getSelectionCount() > 0) {
                e.doit = false;
                does.run();
            }
        });
    }
}
