// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;

/**
 * A feature family with its settings, ready to be evaluated on a region.
 *
 * @param standardGrid whether regions lie on a grid of the standard's: if not, no value bears one of its codes
 */
record FamilyRun<D>(String name, FeatureFamily<Record, D> family, Record settings, List<Feature<D>> features, List<Aggregation> aggregations, boolean standardGrid) {
    static FamilyRun<?> of(Registry registry, PluginUse use, boolean standardGrid) {
        Contribution plugin = registry.find(Kind.FEATURE, use.id());
        FeatureFamily<Record, Object> family = plugin.plugin();
        return new FamilyRun<>(UseName.of(plugin, use.written()), family, use.settings(), family.features(use.settings()), family.aggregations(use.settings()),
                standardGrid);
    }

    boolean appliesToResponses() {
        return family.appliesToResponses(settings);
    }

    Reach reach(Geometry grid) {
        return family.reach(grid, settings);
    }

    long bytes(Geometry box) {
        return family.bytes(box, settings);
    }

    Map<String, Long> shared(Geometry box) {
        return family.shared(box, settings);
    }

    /** The code of what the family's values depend on. */
    String discretisation(Discretisation levels) {
        return family.discretisation(settings, levels);
    }

    /** The catalogue on one filter's response, aggregation by aggregation. */
    List<FeatureKey> keys(String filter, Discretisation levels) {
        String code = discretisation(levels);
        // neither on another grid nor by another discretisation is a value the standard's, whatever the formula
        boolean standard = standardGrid && (levels.standard() || !code.equals(levels.code()));
        List<FeatureKey> keys = new ArrayList<>();
        for (Aggregation aggregation : aggregations) {
            for (Feature<D> f : features) {
                keys.add(new FeatureKey(filter, code, name, f.id(), standard ? f.ibsi() : "", aggregation, f.unit()));
            }
        }
        return keys;
    }

    /** One value a key of {@link #keys}, in that order. */
    List<FeatureValue> values(String filter, Region region, Task task) {
        List<FeatureKey> keys = keys(filter, region.discretisation());
        List<FeatureValue> values = new ArrayList<>(keys.size());
        Parts<D> parts;
        try {
            parts = family.prepare(region, settings, task);
        } catch (Undefined u) {
            return undefined(filter, region.discretisation(), region.image().quantity(), u.getMessage());
        } catch (Problem | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(e, region);
        }
        int k = 0;
        for (Aggregation aggregation : aggregations) {
            List<D> members = parts.members().getOrDefault(aggregation, List.of());
            for (Feature<D> feature : features) {
                values.add(mean(keys.get(k++), feature, members, region));
            }
        }
        return values;
    }

    /** One value a key, none of which could be had. */
    List<FeatureValue> undefined(String filter, Discretisation levels, Quantity of, String reason) {
        return keys(filter, levels).stream().map(key -> new FeatureValue(key, Double.NaN, IntensityUnit.fill(key.unit(), of), reason)).toList();
    }

    /** The mean over the members for which the feature is defined; a note says how many are not. */
    private FeatureValue mean(FeatureKey key, Feature<D> feature, List<D> members, Region region) {
        double sum = 0;
        int undefined = 0;
        String why = "";
        for (D member : members) {
            try {
                double x = feature.formula().applyAsDouble(member);
                if (!Double.isFinite(x)) {
                    throw new Undefined("it comes to " + x);
                }
                sum += x;
            } catch (Undefined u) {
                undefined++;
                why = u.getMessage();
            } catch (RuntimeException e) {
                throw failed(e, region);
            }
        }
        int defined = members.size() - undefined;
        if (members.isEmpty()) {
            return value(key, Double.NaN, "the region has nothing to measure it on", region);
        }
        if (defined == 0) {
            return value(key, Double.NaN, why, region);
        }
        return value(key, sum / defined, undefined == 0 ? "" : "undefined in " + undefined + " of " + members.size() + " parts: " + why, region);
    }

    private static FeatureValue value(FeatureKey key, double value, String note, Region region) {
        return new FeatureValue(key, value, IntensityUnit.fill(key.unit(), region.image().quantity()), note);
    }

    private Problem failed(RuntimeException e, Region region) {
        return new Problem("the feature family " + name + " failed: " + e, "region " + region.name(), "report it to the family's author, or leave the family out", e);
    }
}
