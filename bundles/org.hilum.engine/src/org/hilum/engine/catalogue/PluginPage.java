// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.settings.Settings;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/**
 * What can be told of a plug-in once it is loaded, beside what it declares.
 *
 * @param features of a family of features
 */
public record PluginPage(Contribution plugin, List<Setting> settings, Optional<Features> features) {
    /**
     * Something that can be set.
     *
     * @param usual what holds where nothing is said; not told of a group
     * @param within the settings of a group
     */
    public record Setting(Field field, Object usual, List<Setting> within) {
    }

    /**
     * The features of a family with its default settings.
     *
     * @param notation what the symbols of definitions mean; may be empty
     * @param untold why they are known only when something is set, as those of a model; empty where they are known
     */
    public record Features(String notation, List<Feature<?>> all, String untold) {
    }

    /** @throws Problem where the plug-in does not work, with the reason */
    public static PluginPage of(Contribution plugin) {
        plugin.check();
        return new PluginPage(plugin, settings(plugin.schema(), Settings.write(plugin.schema(), plugin.defaults())),
                plugin.plugin() instanceof FeatureFamily<?, ?> family ? Optional.of(features(family, plugin.defaults())) : Optional.empty());
    }

    private static List<Setting> settings(Schema<?> schema, Map<String, Object> defaults) {
        List<Setting> all = new ArrayList<>();
        for (Field field : schema.fields()) {
            Object usual = defaults.get(field.key());
            if (field instanceof Field.Group group) {
                @SuppressWarnings("unchecked")
                Map<String, Object> inner = (Map<String, Object>) usual;
                all.add(new Setting(field, usual, settings(group.schema(), inner)));
            } else {
                all.add(new Setting(field, usual, List.of()));
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record, D> Features features(FeatureFamily<S, D> family, Record defaults) {
        try {
            return new Features(family.notation(), List.copyOf(family.features((S) defaults)), "");
        } catch (Problem p) {
            return new Features(family.notation(), List.of(), p.getMessage());
        }
    }
}
