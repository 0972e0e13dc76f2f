// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.plugin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.hilum.engine.catalogue.Catalogue.Entry;
import org.hilum.engine.catalogue.PluginPage;
import org.hilum.engine.catalogue.PluginPage.Setting;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.settings.Wording;
import org.hilum.spi.Feature;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;

/** A plug-in told as a text: what it does, where it was published, what can be set, and a family's features. */
final class PluginText {
    private final StyledText text;

    PluginText(StyledText text) {
        this.text = text;
    }

    void show(Entry entry) {
        Contribution plugin = entry.plugin();
        bold(plugin.name() + "\n");
        text.append(plugin.kind().key() + " " + plugin.shortName() + (plugin.formerly().isEmpty() ? "" : ", formerly " + String.join(", ", plugin.formerly())) + "\n");
        if (!plugin.description().isEmpty()) {
            text.append("\n" + plugin.description() + "\n");
        }
        plugin.references().forEach(reference -> text.append("\n" + reference + "\n"));
        for (String attribute : List.of("files", "outcomes", "missing")) {
            if (!plugin.attribute(attribute).isEmpty()) {
                text.append("\n" + attribute + ": " + plugin.attribute(attribute) + "\n");
            }
        }
        try {
            PluginPage page = PluginPage.of(plugin);
            bold("\nSettings\n");
            text.append(page.settings().isEmpty() ? "There is nothing to set.\n" : "");
            settings(page.settings(), "");
            page.features().ifPresent(this::features);
        } catch (Problem broken) {
            bold("\nIt does not work\n");
            text.append(broken.what() + "\n" + broken.cure() + "\n");
        }
    }

    private void settings(List<Setting> settings, String group) {
        for (Setting setting : settings) {
            Field field = setting.field();
            boolean grouped = field instanceof Field.Group;
            bold(group + field.key());
            text.append("  " + field.label() + ": " + Wording.wanted(field) + (grouped ? "" : "; " + shown(setting.usual()) + " if not said") + (field.about().expert() ? "; for experts" : "") + "\n");
            if (!field.about().help().isEmpty()) {
                text.append(field.about().help() + "\n");
            }
            settings(setting.within(), group + field.key() + ".");
        }
    }

    private static String shown(Object usual) {
        return switch (usual) {
            case null -> "nothing";
            case Double d -> Wording.number(d);
            case String s -> s.isEmpty() ? "nothing" : s;
            case List<?> list -> list.stream().map(PluginText::shown).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map -> map.entrySet().stream().map(e -> e.getKey() + ": " + shown(e.getValue())).collect(Collectors.joining(", ", "{ ", " }"));
            default -> usual.toString();
        };
    }

    private void features(PluginPage.Features features) {
        bold("\n" + (features.all().isEmpty() ? "Features" : features.all().size() + " features") + "\n");
        if (!features.notation().isEmpty()) {
            text.append(features.notation() + "\n");
        }
        text.append(features.untold().isEmpty() ? "" : features.untold() + "\n");
        for (Feature<?> feature : features.all()) {
            bold(feature.id());
            text.append("  " + feature.label() + (feature.ibsi().isEmpty() ? "" : ", IBSI " + feature.ibsi()) + (feature.unit().isEmpty() ? "" : ", in " + feature.unit().replace("{intensity}", "the image's unit"))
                    + (feature.definition().isEmpty() ? "" : ": " + feature.definition()) + "\n");
        }
    }

    private void bold(String words) {
        int start = text.getCharCount();
        text.append(words);
        text.setStyleRange(new StyleRange(start, words.length(), null, null, SWT.BOLD));
    }
}
