// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.text.StudyText;
import org.hilum.ui.study.form.Fold;
import org.hilum.ui.widget.Choice;

/** Several plug-ins of a kind, each with its settings folded away; others can be added, and these removed. */
final class UseListSection {
    private final Page page;
    private final Kind kind;
    private final ListPlace place;
    private final Function<Contribution, Record> usual;

    /** One of the list: a plug-in, or a word that is none (the unfiltered image). */
    record Entry(String name, Optional<PluginUse> use) {
    }

    /** @param usual a plug-in's settings where the study says nothing of them */
    UseListSection(Page page, Kind kind, ListPlace place, Function<Contribution, Record> usual) {
        this.usual = usual;
        this.page = page;
        this.kind = kind;
        this.place = place;
    }

    /** Builds it; {@code now} gives the list as it is at each refresh. {@code words} can be added beside plug-ins. */
    void build(Supplier<List<Entry>> now, List<String> words) {
        List<Entry> entries = now.get();
        List<String> names = entries.stream().map(Entry::name).toList();
        for (int n = 0; n < entries.size(); n++) {
            entry(entries.get(n), n, now);
        }
        page.onRefresh(() -> now.get().stream().map(Entry::name).toList().equals(names));
        add(names, words);
    }

    private void entry(Entry entry, int n, Supplier<List<Entry>> now) {
        if (entry.use().isEmpty()) {
            word(entry.name(), n);
            return;
        }
        Contribution plugin = page.session().registry().find(kind, entry.use().get().id());
        Fold fold = new Fold(page, plugin.name());
        fold.setToolTipText(entry.name());
        Label about = page.explain(fold.body(), plugin.description());
        about.setToolTipText(String.join("\n", plugin.references().stream().map(Object::toString).toList()));
        TextEdits edits = edits(entry.name(), n);
        page.form(fold.body(), plugin.schema(), () -> Optional.of(now.get()).filter(all -> all.size() > n).flatMap(all -> all.get(n).use())
                .filter(u -> u.id().equals(plugin.id())).map(PluginUse::settings), () -> usual.apply(plugin), edits);
        remove(fold.actions(), entry.name(), n);
    }

    private TextEdits edits(String name, int n) {
        StudyText whole = place.spelledOut(page.text());
        Uses.Use use = place.use(whole, n);
        return new TextEdits(page.session(), use.settings(), name, place::spelledOut,
                text -> text.at(use.settings()).isPresent() ? text.set(use.place(), use.name()).after() : text);
    }

    private void word(String name, int n) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 2;
        row.setLayout(grid);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label label = new Label(row, SWT.NONE);
        label.setText("    " + name);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        remove(row, name, n);
    }

    private void remove(Composite parent, String name, int n) {
        Button remove = new Button(parent, SWT.PUSH | SWT.FLAT);
        remove.setText("✕");
        Optional<String> fixed = place.fixed(page.text(), n);
        remove.setEnabled(fixed.isEmpty());
        parent.setToolTipText(fixed.orElse(""));
        remove.setToolTipText(fixed.orElse("Take " + name + " out"));
        remove.addListener(SWT.Selection, e -> page.session().edit("remove " + name, "", text -> place.without(text, n)));
    }

    private void add(List<String> names, List<String> words) {
        List<String> others = java.util.stream.Stream.concat(words.stream(), page.session().registry().all(kind).stream().map(Contribution::shortName))
                .filter(o -> !names.contains(o)).toList();
        if (others.isEmpty()) {
            return;
        }
        Combo add = Choice.of(page);
        add.add("Add…");
        others.forEach(add::add);
        add.select(0);
        add.setData("org.hilum.ui.id", "add." + kind.key());
        add.addListener(SWT.Selection, e -> {
            if (add.getSelectionIndex() > 0) {
                String name = add.getText();
                page.session().edit("add " + name, "", text -> place.with(text, name));
            }
        });
    }
}
