// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.List;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.ui.widget.Choice;

/** One of some names. A name the study uses that is not offered is shown all the same: what the file says is never hidden. */
final class ComboValue implements ValueControl {
    private final Combo combo;

    ComboValue(Composite parent, List<String> names) {
        combo = Choice.of(parent);
        combo.setItems(names.toArray(String[]::new));
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void show(Object value) {
        String name = String.valueOf(value);
        if (combo.indexOf(name) < 0 && !name.isEmpty()) {
            combo.add(name);
        }
        combo.select(combo.indexOf(name));
    }

    @Override
    public Object given() {
        return combo.getText();
    }
}
