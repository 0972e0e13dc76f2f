// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.catalogue.PluginPage;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.settings.JsonSchema;
import org.hilum.engine.settings.Wording;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudySchema;
import org.hilum.spi.Feature;
import org.hilum.spi.settings.Field;

/**
 * {@code describe}: one plug-in as JSON: what it does, where it was published, its settings, and a family's features; or, for
 * {@code study.yaml}, the JSON Schema of study files with all that is installed.
 */
final class Describe implements Command {
    @Override
    public String name() {
        return "describe";
    }

    @Override
    public String usage() {
        return "describe ID [--json-schema]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, List.of(), List.of("--json-schema"));
        if (arguments.rest().size() != 1) {
            throw new UsageError("name one plug-in; ./hilum list shows them");
        }
        if (arguments.rest().get(0).equals(Study.FILE)) {
            console.out().println(CanonicalJson.pretty(StudySchema.document(Registry.open())));
            return ExitCode.OK;
        }
        Contribution plugin = Registry.open().find(arguments.rest().get(0));
        plugin.check();
        Object described = arguments.has("--json-schema")
                ? JsonSchema.document(plugin.name(), plugin.description(), plugin.schema(), plugin.defaults()) : page(plugin);
        console.out().println(CanonicalJson.pretty(described));
        return ExitCode.OK;
    }

    private static Map<String, Object> page(Contribution plugin) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("kind", plugin.kind().key());
        page.put("id", plugin.id());
        page.put("short-name", plugin.shortName());
        page.put("name", plugin.name());
        page.put("description", plugin.description());
        page.put("references", plugin.references().stream().map(Object::toString).toList());
        page.put("bundle", plugin.bundle());
        page.put("version", plugin.version());
        if (!plugin.formerly().isEmpty()) {
            page.put("formerly", plugin.formerly());
        }
        for (String attribute : List.of("files", "outcomes", "missing")) {
            if (!plugin.attribute(attribute).isEmpty()) {
                page.put(attribute, plugin.attribute(attribute));
            }
        }
        PluginPage told = PluginPage.of(plugin);
        page.put("settings", settings(told.settings()));
        told.features().ifPresent(features -> {
            if (!features.notation().isEmpty()) {
                page.put("notation", features.notation());
            }
            page.put("features", features.untold().isEmpty() ? features(features.all()) : features.untold());
        });
        return page;
    }

    private static List<Map<String, Object>> settings(List<PluginPage.Setting> told) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (PluginPage.Setting setting : told) {
            Field field = setting.field();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("key", field.key());
            one.put("label", field.label());
            one.put("takes", Wording.wanted(field));
            if (!field.about().help().isEmpty()) {
                one.put("help", field.about().help());
            }
            if (field.about().expert()) {
                one.put("expert", true);
            }
            if (field instanceof Field.Group) {
                one.put("settings", settings(setting.within()));
            } else {
                one.put("default", setting.usual());
            }
            all.add(one);
        }
        return all;
    }

    private static List<Map<String, Object>> features(List<Feature<?>> told) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Feature<?> feature : told) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", feature.id());
            one.put("label", feature.label());
            one.put("ibsi", feature.ibsi());
            one.put("unit", feature.unit());
            one.put("definition", feature.definition());
            all.add(one);
        }
        return all;
    }
}
