// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.settings.Settings;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/** The form of a settings record: one row a setting, groups with a heading, expert settings folded away beneath. */
public final class SettingsForm extends Composite {
    private final Schema<?> schema;
    private final Offers offers;
    private final Edits edits;
    private final Map<Integer, FieldRow> rows = new LinkedHashMap<>();
    private final Map<Integer, SettingsForm> groups = new LinkedHashMap<>();
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    private final Supplier<Record> usual;
    private final Map<Integer, GroupList> lists = new LinkedHashMap<>();
    private Record current;

    /** @param usual the settings where the study says nothing */
    public SettingsForm(Composite parent, Schema<?> schema, Record current, Supplier<Record> usual, Offers offers, Edits edits) {
        this(parent, schema, current, usual, offers, edits, List.of());
    }

    private SettingsForm(Composite parent, Schema<?> schema, Record current, Supplier<Record> usual, Offers offers, Edits edits, List<String> path) {
        super(parent, SWT.NONE);
        this.schema = schema;
        this.offers = offers;
        this.edits = edits;
        this.current = current;
        this.usual = usual;
        setLayout(grid());
        List<Integer> expert = new ArrayList<>();
        for (int f = 0; f < schema.fields().size(); f++) {
            if (schema.fields().get(f).about().expert()) {
                expert.add(f);
            } else {
                add(this, f, path);
            }
        }
        if (schema.fields().isEmpty()) {
            new Label(this, SWT.NONE).setText("There is nothing to set.");
        }
        if (!expert.isEmpty()) {
            Fold fold = new Fold(this, "Expert");
            fold.body().setLayout(grid());
            expert.forEach(f -> add(fold.body(), f, path));
        }
        show(current, true);
    }

    private static GridLayout grid() {
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 0;
        grid.marginHeight = 2;
        return grid;
    }

    private void add(Composite parent, int f, List<String> path) {
        Field field = schema.fields().get(f);
        List<String> here = new ArrayList<>(path);
        here.add(field.key());
        switch (field) {
            case Field.Group g -> {
                heading(parent, g.label());
                SettingsForm inner = new SettingsForm(parent, g.schema(), (Record) values().get(f), () -> (Record) usual(f), offers, edits, List.copyOf(here));
                GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
                data.horizontalIndent = 12;
                inner.setLayoutData(data);
                groups.put(f, inner);
            }
            case Field.Many m when m.element() instanceof Field.Group g -> {
                heading(parent, m.label());
                lists.put(f, new GroupList(parent, g.schema(), offers, tree -> edits.set(List.copyOf(here), tree)));
            }
            default -> rows.put(f, new FieldRow(new FieldRow.Place(parent, plain, bold, offers), field, List.copyOf(here), edits,
                    new FieldRow.Check(v -> against(f, v), () -> usual(f))));
        }
    }

    private void heading(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(bold);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    }

    /** Two settings may be valid alone and not together: the record knows. */
    private String against(int field, Object value) {
        List<Object> all = new ArrayList<>(values());
        all.set(field, value);
        try {
            schema.make(all);
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Object usual(int field) {
        return values(schema, usual.get()).get(field);
    }

    private List<?> values() {
        return values(schema, current);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record> List<?> values(Schema<S> schema, Record settings) {
        return schema.values((S) settings);
    }

    /** Shows other settings of the same kind; with {@code insist} also in place of what is just being typed. */
    public void show(Record settings, boolean insist) {
        current = settings;
        List<?> values = values();
        rows.forEach((f, row) -> row.show(values.get(f), insist));
        groups.forEach((f, form) -> form.show((Record) values.get(f), insist));
        lists.forEach((f, list) -> list.show((List<?>) values.get(f), insist));
    }

    /** The key and reason of every setting that is marked as not valid. */
    public Map<String, String> refused() {
        Map<String, String> all = new LinkedHashMap<>();
        rows.forEach((f, row) -> {
            if (!row.reason().isEmpty()) {
                all.put(schema.fields().get(f).key(), row.reason());
            }
        });
        groups.values().forEach(g -> all.putAll(g.refused()));
        lists.values().forEach(l -> all.putAll(l.refused()));
        return all;
    }
}
