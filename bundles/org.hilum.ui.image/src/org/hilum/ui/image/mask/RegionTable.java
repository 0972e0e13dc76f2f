// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.mask;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.widget.NativeLook;

/** The regions of an image, to be ticked: how many voxels, and how large. */
final class RegionTable {
    private final Table table;

    RegionTable(Composite parent, MaskChoices choices, List<Overlay> first, Runnable changed) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        NativeLook.of(table);
        table.setData("org.hilum.ui.id", "mask.regions");
        table.setHeaderVisible(true);
        column("Region", 280, SWT.LEFT);
        column("Voxels", 110, SWT.RIGHT);
        column("Volume, ml", 110, SWT.RIGHT);
        for (Overlay region : choices.picture().overlays()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(region);
            item.setText(new String[] {region.name(), MaskChoices.voxels(region), String.format(Locale.ROOT, "%.3g", MaskChoices.volume(region))});
            item.setChecked(first.contains(region));
        }
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                changed.run();
            }
        });
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    Table table() {
        return table;
    }

    List<Overlay> chosen() {
        return Stream.of(table.getItems()).filter(TableItem::getChecked).map(i -> (Overlay) i.getData()).toList();
    }
}
