// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/** Settings that differ from the default ones in what a test names. */
final class Set {
    private final Map<String, Object> changed = new LinkedHashMap<>();

    static Set of(Path model) {
        return new Set().with("model", model);
    }

    Set with(String key, Object value) {
        changed.put(key, value);
        return this;
    }

    Set output(String name) {
        return with("output", name);
    }

    Set view(View view) {
        return with("view", view);
    }

    Set size(int width, int height, int depth) {
        return with("width", OptionalInt.of(width)).with("height", OptionalInt.of(height)).with("depth", OptionalInt.of(depth));
    }

    Set window(double lowest, double highest) {
        return with("normalisation", Normalisation.WINDOW).with("lowest", OptionalDouble.of(lowest)).with("highest", OptionalDouble.of(highest));
    }

    Set scale(List<Double> mean, List<Double> sd) {
        return with("mean", mean).with("sd", sd);
    }

    DeepFeatureSettings settings() {
        DeepFeatureSettings usual = new DeepFeatures().defaults();
        Schema<DeepFeatureSettings> schema = Schema.of(DeepFeatureSettings.class);
        List<Object> values = new java.util.ArrayList<>(schema.values(usual));
        List<String> keys = schema.fields().stream().map(Field::key).toList();
        changed.forEach((key, value) -> values.set(keys.indexOf(key), value));
        return schema.make(values);
    }
}
