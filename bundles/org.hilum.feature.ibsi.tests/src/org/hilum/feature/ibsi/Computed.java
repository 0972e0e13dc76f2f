// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Region;

/** A family's values of one region: the mean over the members of each aggregation in which the feature is defined. */
public final class Computed {
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Computed() {
    }

    public static <S extends Record, D> Computed of(FeatureFamily<S, D> family, Region region, S settings) {
        Computed all = new Computed();
        Parts<D> parts;
        try {
            parts = family.prepare(region, settings, Task.quiet(1));
        } catch (Undefined none) {
            for (Aggregation aggregation : family.aggregations(settings)) {
                family.features(settings).forEach(feature -> all.undefined(feature, aggregation, none.getMessage()));
            }
            return all;
        }
        for (Feature<D> feature : family.features(settings)) {
            parts.members().forEach((aggregation, members) -> all.average(feature, aggregation, members));
        }
        return all;
    }

    private <D> void average(Feature<D> feature, Aggregation aggregation, List<D> members) {
        double sum = 0;
        int defined = 0;
        String reason = "";
        for (D member : members) {
            try {
                sum += feature.formula().applyAsDouble(member);
                defined++;
            } catch (Undefined undefined) {
                reason = undefined.getMessage();
            }
        }
        if (defined == 0) {
            undefined(feature, aggregation, reason);
        } else {
            put(feature, aggregation, sum / defined);
        }
    }

    private void undefined(Feature<?> feature, Aggregation aggregation, String reason) {
        put(feature, aggregation, Double.NaN);
        reasons.put(feature.id() + "@" + aggregation.code(), reason);
    }

    private void put(Feature<?> feature, Aggregation aggregation, double value) {
        values.put(feature.id() + "@" + aggregation.code(), value);
        values.put(feature.ibsi() + "@" + aggregation.code(), value);
    }

    /** By the feature's id or IBSI code and the aggregation's code; NaN where undefined. */
    public double value(String feature, String aggregation) {
        String key = feature + "@" + aggregation;
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException(key + " was not computed, but " + values.keySet());
        }
        return values.get(key);
    }

    /** Measured over the volume. */
    public double value(String feature) {
        return value(feature, "DHQ4");
    }

    /** Why there is no value, by the feature's id. */
    public String reason(String feature, String aggregation) {
        return reasons.getOrDefault(feature + "@" + aggregation, "");
    }

    public String reason(String feature) {
        return reason(feature, "DHQ4");
    }
}
