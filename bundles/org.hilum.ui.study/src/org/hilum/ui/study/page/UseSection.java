// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.Yaml;
import org.hilum.ui.widget.Choice;

/** One plug-in to choose of a kind, and its settings beneath. */
final class UseSection {
    private UseSection() {
    }

    /** @param at the key whose value names the plug-in; made where it is missing */
    static void build(Page page, Kind kind, KeyPath at, Supplier<Optional<PluginUse>> now) {
        PluginUse use = now.get().orElseThrow();
        Contribution plugin = page.session().registry().find(kind, use.id());
        Combo choice = Choice.of(page);
        page.session().registry().all(kind).forEach(c -> choice.add(c.shortName()));
        choice.select(choice.indexOf(plugin.shortName()));
        choice.setToolTipText(plugin.name());
        choice.setData("org.hilum.ui.id", "use." + at);
        choice.addListener(SWT.Selection, e -> {
            String name = choice.getText();
            if (!name.equals(plugin.shortName())) {
                page.session().edit(kind.key() + " " + name, "", text -> text.set(at, name).after());
            }
        });
        page.onRefresh(() -> now.get().filter(u -> u.id().equals(plugin.id())).isPresent());
        settings(page, plugin, at, now);
    }

    /** What the plug-in is, and the form of its settings. */
    static void settings(Page page, Contribution plugin, KeyPath at, Supplier<Optional<PluginUse>> now) {
        page.explain(page, plugin.description());
        String name = page.text().at(at).map((Yaml y) -> Uses.name(y)).filter(n -> !n.isEmpty()).orElse(plugin.shortName());
        KeyPath settings = at.key(name);
        TextEdits edits = new TextEdits(page.session(), settings, name, text -> text.at(at).isPresent() ? text : text.set(at, name).after(),
                text -> text.at(settings).isPresent() ? text.set(at, name).after() : text);
        page.form(page, plugin.schema(), () -> now.get().filter(u -> u.id().equals(plugin.id())).map(PluginUse::settings), plugin::defaults, edits);
    }
}
