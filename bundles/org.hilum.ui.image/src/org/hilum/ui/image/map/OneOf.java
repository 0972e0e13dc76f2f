// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hilum.ui.widget.Choice;

/** A list to choose one thing of; what was chosen stays chosen, by its text, when other things are offered. */
final class OneOf<T> {
    private final Combo combo;
    private final Function<T, String> label;
    private List<T> offered = List.of();

    OneOf(Composite parent, String id, String help, int width, Function<T, String> label, Runnable chosen) {
        this.label = label;
        combo = Choice.of(parent);
        combo.setToolTipText(help);
        combo.setData("org.hilum.ui.id", id);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        combo.addListener(SWT.Selection, e -> chosen.run());
    }

    Combo combo() {
        return combo;
    }

    /** Offers things; {@code usual} is chosen where what was chosen is not among them. */
    void offer(List<T> things, T usual) {
        String before = combo.getText();
        offered = new ArrayList<>(things);
        List<String> texts = things.stream().map(label).toList();
        if (!texts.equals(List.of(combo.getItems()))) {
            combo.setItems(texts.toArray(String[]::new));
        }
        int at = texts.indexOf(before);
        combo.select(at >= 0 ? at : Math.max(0, offered.indexOf(usual)));
    }

    void clear() {
        combo.removeAll();
        offered = List.of();
    }

    void choose(T thing) {
        combo.select(offered.indexOf(thing));
    }

    Optional<T> chosen() {
        int at = combo.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(offered.get(at));
    }
}
