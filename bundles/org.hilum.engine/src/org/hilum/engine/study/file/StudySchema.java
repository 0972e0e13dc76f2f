// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.extract.Profile;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.JsonSchema;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Schema;

/**
 * {@code study.yaml} as JSON Schema (draft 2020-12), with the plug-ins that are installed and their settings: editors
 * complete and check by it. It knows keys and values, not names that refer to each other: those are checked on reading.
 */
public final class StudySchema {
    /** What the study takes as text, however YAML reads it: 1, 007, yes. */
    private static final Map<String, Object> TEXT = Map.of("type", List.of("string", "number", "boolean"));

    private final Registry registry;

    private StudySchema(Registry registry) {
        this.registry = registry;
    }

    /** The whole document, as a tree for {@link org.hilum.engine.settings.CanonicalJson}. */
    public static Map<String, Object> document(Registry registry) {
        return new StudySchema(registry).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> root = JsonSchema.group(List.of("hilum", "cases", "blocks"), sections());
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Hilum study");
        Map<String, Object> defs = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            defs.put(kind.key(), plugin(kind));
        }
        root.put("$defs", defs);
        return root;
    }

    private Map<String, Object> sections() {
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("hilum", Map.of("const", 1, "description", "version of this format"));
        p.put("name", TEXT);
        p.put("seed", Map.of("type", "integer"));
        p.put("cases", anyOf(TEXT, JsonSchema.group(List.of("table"), with(texts("table", "id", "patient", "centre"), "leave-out", each(TEXT)))));
        p.put("outcome", anyOf(JsonSchema.group(List.of("binary", "positive"), texts("binary", "positive")),
                JsonSchema.group(List.of("survival"), Map.of("survival", JsonSchema.group(List.of("time", "event"), texts("time", "event", "occurred"))))));
        p.put("images", each(anyOf(TEXT, JsonSchema.group(List.of("path"), with(with(texts("path", "item"), "except", each(TEXT)), "reader", ref(Kind.IMAGE_READER))))));
        p.put("regions", each(anyOf(TEXT, drawn(), ref(Kind.SEGMENTER))));
        p.put("blocks", each(anyOf(image(), table(), Map.of("type", "null"))));
        p.put("defaults", JsonSchema.group(List.of(), recipe()));
        p.put("arms", each(JsonSchema.group(List.of("blocks"), with(recipe(), "blocks", list(TEXT)))));
        p.put("resampling", resampling());
        p.put("perturbations", anyOf(chain(), list(chain())));
        p.put("stability", JsonSchema.group(List.of(), Map.of("cases", anyOf(Map.of("type", "integer", "minimum", 2), with(list(TEXT), "minItems", 2)))));
        p.put("comparison", JsonSchema.group(List.of(), Map.of("cases", oneOf("common", "available"), "metrics", list(ref(Kind.METRIC)))));
        return p;
    }

    private static Map<String, Object> chain() {
        Map<String, Object> number = Map.of("type", "number");
        Map<String, Object> numbers = anyOf(number, list(number));
        Map<String, Object> draws = Map.of("type", "integer", "minimum", 0);
        return JsonSchema.group(List.of(), Map.of("noise", draws, "rotation", numbers, "translation", anyOf(number, list(anyOf(number, list(number)))), "volume", numbers, "contour", draws));
    }

    private Map<String, Object> drawn() {
        Map<String, Object> p = texts("mask", "label");
        p.put("except", each(anyOf(TEXT, each(TEXT))));
        p.put("role", anyOf(TEXT, list(TEXT)));
        p.put("carry-over", oneOf("no", "same-frame", "registered"));
        p.put("other-grid", oneOf("refuse", "nearest"));
        p.put("reader", ref(Kind.MASK_READER));
        return JsonSchema.group(List.of("mask"), p);
    }

    private Map<String, Object> image() {
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("profile", Map.of("enum", Profiles.all().stream().map(Profile::name).toList()));
        p.put("processing", JsonSchema.object(Schema.of(Processing.class), Processing.DEFAULT));
        p.put("filters", list(anyOf(Map.of("const", "original"), ref(Kind.FILTER))));
        p.put("families", list(ref(Kind.FEATURE)));
        return JsonSchema.group(List.of(), p);
    }

    private static Map<String, Object> table() {
        Map<String, Object> encoding = anyOf(oneOf("number", "category", "log10", "ln"), each(Map.of("type", "number")));
        return JsonSchema.group(List.of("table"), with(texts("table", "id"), "columns", list(anyOf(TEXT, with(each(encoding), "maxProperties", 1)))));
    }

    private Map<String, Object> recipe() {
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("transforms", list(anyOf(Map.of("const", ArmsReader.DEFAULTS), ref(Kind.TRANSFORM))));
        p.put("fusion", ref(Kind.FUSION));
        p.put("learner", ref(Kind.LEARNER));
        p.put("threshold", anyOf(Map.of("const", "youden"), Map.of("type", "number", "exclusiveMinimum", 0, "exclusiveMaximum", 1)));
        return p;
    }

    private static Map<String, Object> resampling() {
        Map<String, Object> count = Map.of("type", "integer", "minimum", 1);
        Map<String, Object> folds = JsonSchema.group(List.of(), Map.of("k", Map.of("type", "integer", "minimum", 2), "repeats", count));
        Map<String, Object> split = JsonSchema.group(List.of(), Map.of("train", Map.of("type", "number", "exclusiveMinimum", 0, "exclusiveMaximum", 1), "repeats", count));
        Map<String, Object> external = JsonSchema.group(List.of("column", "training"), with(texts("column"), "training", list(TEXT)));
        return anyOf(oneOf("repeated-k-fold", "repeated-split"),
                with(JsonSchema.group(List.of(), Map.of("repeated-k-fold", folds, "repeated-split", split, "external", external)), "maxProperties", 1));
    }

    /** A plug-in of a kind: its name, or its name with settings. */
    private Map<String, Object> plugin(Kind kind) {
        List<String> names = new ArrayList<>();
        Map<String, Object> settings = new LinkedHashMap<>();
        for (Contribution c : registry.all(kind)) {
            names.add(c.shortName());
            settings.put(c.shortName(), settings(c));
            if (!c.shortName().equals(c.id())) {
                names.add(c.id());
                settings.put(c.id(), settings(c));
            }
        }
        return anyOf(Map.of("enum", names), with(JsonSchema.group(List.of(), settings), "maxProperties", 1));
    }

    private static Map<String, Object> settings(Contribution c) {
        try {
            Map<String, Object> object = new LinkedHashMap<>(JsonSchema.object(c.schema(), c.defaults()));
            object.put("title", c.name());
            object.put("description", c.description());
            object.put("type", List.of("object", "null"));
            return object;
        } catch (Problem p) {
            return Map.of("type", List.of("object", "null"), "description", "cannot be loaded: " + p.what());
        }
    }

    private static Map<String, Object> ref(Kind kind) {
        return Map.of("$ref", "#/$defs/" + kind.key());
    }

    /** A group whose keys may be called anything. */
    private static Map<String, Object> each(Map<String, Object> value) {
        return Map.of("type", "object", "additionalProperties", value);
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        return Map.of("type", "array", "items", item);
    }

    @SafeVarargs
    private static Map<String, Object> anyOf(Map<String, Object>... ways) {
        return Map.of("anyOf", List.of(ways));
    }

    private static Map<String, Object> oneOf(String... choices) {
        return Map.of("enum", List.of(choices));
    }

    private static Map<String, Object> texts(String... keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : keys) {
            properties.put(key, TEXT);
        }
        return properties;
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
