// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.settings.JsonSchema;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Wording;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudySchema;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

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
        page.put("settings", settings(plugin.schema(), Settings.write(plugin.schema(), plugin.defaults())));
        if (plugin.plugin() instanceof FeatureFamily<?, ?> family) {
            if (!family.notation().isEmpty()) {
                page.put("notation", family.notation());
            }
            try {
                page.put("features", features(family, plugin.defaults()));
            } catch (Problem p) { // one whose features are known only when something is set, as a model
                page.put("features", p.getMessage());
            }
        }
        return page;
    }

    private static List<Map<String, Object>> settings(Schema<?> schema, Map<String, Object> defaults) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Field field : schema.fields()) {
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
            if (field instanceof Field.Group group) {
                @SuppressWarnings("unchecked")
                Map<String, Object> inner = (Map<String, Object>) defaults.get(field.key());
                one.put("settings", settings(group.schema(), inner));
            } else {
                one.put("default", defaults.get(field.key()));
            }
            all.add(one);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record, D> List<Map<String, Object>> features(FeatureFamily<S, D> family, Record defaults) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Feature<D> feature : family.features((S) defaults)) {
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
