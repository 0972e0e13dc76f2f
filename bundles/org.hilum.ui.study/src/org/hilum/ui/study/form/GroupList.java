// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.settings.Settings;
import org.hilum.spi.settings.Schema;

/** A setting that is a list of groups: a form for each, which can be removed, and a button that adds one. */
final class GroupList extends Composite {
    private final Schema<?> schema;
    private final Offers offers;
    private final Consumer<List<Map<String, Object>>> edit;
    private final List<SettingsForm> forms = new ArrayList<>();
    private List<Record> items = List.of();
    private boolean built;

    /** @param edit takes the whole list as a study file holds it */
    GroupList(Composite parent, Schema<?> schema, Offers offers, Consumer<List<Map<String, Object>>> edit) {
        super(parent, SWT.NONE);
        this.schema = schema;
        this.offers = offers;
        this.edit = edit;
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        setLayout(grid);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.horizontalIndent = 12;
        setLayoutData(data);
    }

    void show(List<?> now, boolean insist) {
        List<Record> records = now.stream().map(Record.class::cast).toList();
        boolean same = built && records.size() == items.size();
        items = records;
        if (same) {
            for (int n = 0; n < forms.size(); n++) {
                forms.get(n).show(items.get(n), insist);
            }
        } else {
            build();
        }
    }

    private void build() {
        List.of(getChildren()).forEach(c -> c.dispose());
        forms.clear();
        for (int n = 0; n < items.size(); n++) {
            item(n);
        }
        Optional<Record> another = items.isEmpty() ? Starting.of(schema, offers) : Optional.of(items.getLast());
        Button add = button(this, "Add", another.isPresent() ? "" : "No values that fit together are known to start from: add the first one in study.yaml",
                () -> edit.accept(tree(items.size(), another.map(r -> Settings.write(schema, r)))));
        add.setEnabled(another.isPresent());
        setToolTipText(add.getToolTipText());
        built = true;
        Relayout.around(this);
    }

    private void item(int n) {
        Composite row = new Composite(this, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        row.setLayout(grid);
        Label number = new Label(row, SWT.NONE);
        number.setText(Integer.toString(n + 1));
        number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(row, "✕", "Take this one out", () -> edit.accept(tree(n, Optional.empty())));
        SettingsForm form = new SettingsForm(row, schema, items.get(n), () -> items.get(n), offers, new ItemEdits(n));
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        forms.add(form);
    }

    private static Button button(Composite parent, String text, String tip, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> does.run());
        return button;
    }

    /** The list with another item at a place, or with none there. */
    private List<Map<String, Object>> tree(int place, Optional<Map<String, Object>> instead) {
        List<Map<String, Object>> all = new ArrayList<>(items.stream().map(r -> Settings.write(schema, r)).toList());
        if (place < all.size()) {
            all.remove(place);
        }
        instead.ifPresent(item -> all.add(place, item));
        return all;
    }

    Map<String, String> refused() {
        Map<String, String> all = new LinkedHashMap<>();
        forms.forEach(f -> all.putAll(f.refused()));
        return all;
    }

    /** What is set in one item changes the list. */
    private final class ItemEdits implements Edits {
        private final int place;

        ItemEdits(int place) {
            this.place = place;
        }

        @Override
        public void set(List<String> path, Object value) {
            Map<String, Object> item = Settings.write(schema, items.get(place));
            Map<String, Object> group = item;
            for (String key : path.subList(0, path.size() - 1)) {
                @SuppressWarnings("unchecked")
                Map<String, Object> inner = (Map<String, Object>) group.get(key);
                group = inner;
            }
            group.put(path.getLast(), value);
            edit.accept(tree(place, Optional.of(item)));
        }

        @Override
        public void clear(List<String> path) {
            // an item has no defaults to go back to
        }

        @Override
        public boolean isGiven(List<String> path) {
            return false;
        }
    }
}
