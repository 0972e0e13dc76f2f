// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.study.text.Yaml;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Refers;
import org.hilum.spi.settings.Schema;

/**
 * A name in a plug-in's settings that stands for something else in the study.
 *
 * @param spot where the name stands; where it is a default, where the plug-in stands
 */
record Reference(Refers to, String name, String key, Spot spot) {
    /** An empty name refers to nothing. */
    static List<Reference> in(Contribution plugin, Record settings, Spot spot) {
        List<Reference> found = new ArrayList<>();
        collect(plugin.schema(), settings, spot, found);
        return found;
    }

    private static <S extends Record> void collect(Schema<S> schema, Record settings, Spot spot, List<Reference> into) {
        List<?> values = schema.values(schema.type().cast(settings));
        for (int f = 0; f < values.size(); f++) {
            Field field = schema.fields().get(f);
            Spot at = below(spot, field.key());
            switch (field) {
                case Field.Reference r -> add(r, values.get(f), at, into);
                case Field.Many m when m.element() instanceof Field.Reference r -> {
                    List<?> names = (List<?>) values.get(f);
                    for (int n = 0; n < names.size(); n++) {
                        add(r, names.get(n), item(at, n), into);
                    }
                }
                case Field.Group g -> collect(g.schema(), (Record) values.get(f), at, into);
                default -> { }
            }
        }
    }

    private static Spot below(Spot spot, String key) {
        return spot.node() instanceof Yaml.Mapping m ? m.get(key).map(n -> new Spot(n, spot.path().key(key), spot.notes())).orElse(spot) : spot;
    }

    private static Spot item(Spot spot, int n) {
        return spot.node() instanceof Yaml.Sequence s && n < s.items().size() ? new Spot(s.items().get(n), spot.path().item(n), spot.notes()) : spot;
    }

    private static void add(Field.Reference field, Object name, Spot at, List<Reference> into) {
        if (name instanceof String text && !text.isBlank()) {
            into.add(new Reference(field.to(), text, field.key(), at));
        }
    }

    /** Tells the author where nothing of that name exists. */
    void check(List<String> valid) {
        if (!valid.contains(name)) {
            String what = to.name().toLowerCase(Locale.ROOT);
            spot.error("the setting " + key + " names a " + what + " " + name + ", which there is not", Nearest.cure(name, valid));
        }
    }
}
