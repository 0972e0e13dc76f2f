// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.settings.JsonSchema;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.spi.Plugin;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What is expected of every plug-in: no state, and settings that forms and files can hold. */
final class SettingsClaims {
    private static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private SettingsClaims() {
    }

    static void check(Plugin<?> plugin, Claims claims) {
        claims.claim("it keeps nothing between calls", () -> {
            for (Class<?> type = plugin.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (java.lang.reflect.Field field : type.getDeclaredFields()) {
                    Claims.require(Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers()), "field " + field.getName() + " can change");
                }
            }
        });
        claims.claim("its defaults are the same at every call", () -> Claims.require(plugin.defaults().equals(plugin.defaults()), "they are not equal"));
        claims.claim("every setting is of a known type and has a label", () -> labelled(plugin.schema()));
        claims.claim("its defaults are valid, and come back from a study file as they were", () -> comesBack(plugin.schema(), plugin.defaults(), plugin.defaults()));
        claims.claim("every setting can be changed, and comes back from a study file as it was", () -> {
            for (Record changed : changed(plugin.schema(), plugin.defaults())) {
                comesBack(plugin.schema(), plugin.defaults(), changed);
            }
        });
        claims.claim("its settings have a JSON Schema", () -> CanonicalJson.write(JsonSchema.document("settings", "", plugin.schema(), plugin.defaults())));
    }

    private static void labelled(Schema<?> schema) {
        Set<String> keys = new HashSet<>();
        for (Field field : schema.fields()) {
            Claims.require(!field.label().isBlank(), field.key() + " has no label");
            Claims.require(keys.add(field.key()), "two settings have the key " + field.key());
            Claims.require(field.key().matches(KEY), field.key() + " is no key of lower-case words and dashes");
            if (field instanceof Field.Group group) {
                labelled(group.schema());
            }
        }
    }

    private static void comesBack(Schema<?> schema, Record defaults, Record settings) {
        Map<String, Object> tree = Settings.write(schema, settings);
        String text = new Dump(DumpSettings.builder().setSchema(new CoreSchema()).build()).dumpToString(tree);
        @SuppressWarnings("unchecked")
        Map<String, Object> read = (Map<String, Object>) new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
        Record back = Settings.read(schema, defaults, read, Where.in("settings"));
        Claims.require(back.equals(settings), settings + " came back as " + back);
        Record short1 = Settings.read(schema, defaults, Settings.writeChanges(schema, settings, defaults), Where.in("settings"));
        Claims.require(short1.equals(settings), settings + " came back as " + short1 + " from its changes alone");
    }

    /** The defaults, each time with one setting changed; what the record itself refuses is left out. */
    private static List<Record> changed(Schema<?> schema, Record defaults) {
        List<Record> all = new ArrayList<>();
        for (Field field : schema.fields()) {
            for (Object value : others(field)) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put(field.key(), value);
                if (Settings.check(schema, defaults, tree, Where.in("")).isEmpty()) {
                    all.add(Settings.read(schema, defaults, tree, Where.in("")));
                }
            }
        }
        return all;
    }

    private static List<Object> others(Field field) {
        List<Object> values = new ArrayList<>();
        switch (field) {
            case Field.Real r -> values.addAll(List.of(inside(r.min(), r.max(), 0.3), inside(r.min(), r.max(), 0.7)));
            case Field.Whole w -> values.addAll(List.of((int) Math.ceil(inside(w.min(), w.max(), 0)), (int) Math.floor(inside(w.min(), w.max(), 1))));
            case Field.Flag f -> values.addAll(List.of(true, false));
            case Field.Choice c -> c.options().forEach(option -> values.add(option.key()));
            case Field.Text t -> values.add("some text: \"quoted\" # no comment");
            case Field.Place p -> values.add("models/some file.bin");
            case Field.Reference r -> values.add("007");
            case Field.Many m -> others(m.element()).forEach(value -> values.add(List.of(value, value)));
            case Field.Group g -> { }
        }
        return values;
    }

    /** A number within a range, which may be open. */
    private static double inside(double min, double max, double share) {
        double low = Math.max(min, Math.min(-1000, max));
        double high = Math.min(max, Math.max(1000, min));
        return low + share * (high - low);
    }
}
