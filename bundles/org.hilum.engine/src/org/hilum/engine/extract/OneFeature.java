// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Keys;
import org.hilum.spi.settings.Schema;

/** One feature of a family by one aggregation, ready to be evaluated on many regions, in several threads; nothing else of the family is computed. */
public final class OneFeature {
    private static final String AGGREGATIONS = "aggregations";

    private final FamilyRun<?> run;
    private final boolean readsLevels;

    private OneFeature(FamilyRun<?> run, boolean readsLevels) {
        this.run = run;
        this.readsLevels = readsLevels;
    }

    /**
     * Finds a feature.
     *
     * @param wanted the feature's id, followed, where the family aggregates in several ways, by {@code @} and the standard's code
     *        ({@code joint-entropy@IAZD}) or the aggregation's name ({@code @volume-merged})
     * @param levels of the regions it is to be evaluated on
     * @throws Problem listing the nearest names; or the aggregations, where more than one is asked for
     */
    public static OneFeature of(Registry registry, PluginUse use, String wanted, Discretisation levels) {
        Contribution plugin = registry.find(Kind.FEATURE, use.id());
        FeatureFamily<Record, Object> family = plugin.plugin();
        int at = wanted.indexOf('@');
        Feature<Object> feature = feature(family.features(use.settings()), at < 0 ? wanted : wanted.substring(0, at), plugin.shortName());
        Map<Aggregation, Record> ways = ways(plugin.schema(), family, use.settings());
        Aggregation by = at < 0 ? only(family.aggregations(use.settings()), wanted, plugin.shortName()) : aggregation(ways, wanted.substring(at + 1), plugin.shortName());
        FamilyRun<Object> run = new FamilyRun<>(UseName.of(plugin, use.written()), family, ways.get(by), List.of(feature), List.of(by), true);
        return new OneFeature(run, family.discretisation(ways.get(by), levels).equals(levels.code()));
    }

    private static Feature<Object> feature(List<Feature<Object>> features, String id, String family) {
        return features.stream().filter(f -> f.id().equals(id)).findFirst()
                .orElseThrow(() -> new Problem("there is no feature " + id, family, Nearest.cure(id, features.stream().map(Feature::id).toList())));
    }

    /** The aggregations there are, each with the settings that ask for it alone; those in use come as they are. */
    @SuppressWarnings("unchecked")
    private static Map<Aggregation, Record> ways(Schema<?> schema, FeatureFamily<Record, Object> family, Record settings) {
        Map<Aggregation, Record> ways = new EnumMap<>(Aggregation.class);
        family.aggregations(settings).forEach(a -> ways.put(a, settings));
        Schema<Record> own = (Schema<Record>) schema;
        for (int f = 0; f < own.fields().size(); f++) {
            if (own.fields().get(f) instanceof Field.Many many && many.key().equals(AGGREGATIONS) && many.element() instanceof Field.Choice choice) {
                for (Field.Option option : choice.options()) {
                    List<Object> values = new ArrayList<>(own.values(settings));
                    values.set(f, List.of(option.value()));
                    Record alone = own.make(values);
                    family.aggregations(alone).forEach(a -> ways.put(a, alone));
                }
            }
        }
        return ways;
    }

    private static Aggregation only(List<Aggregation> asked, String wanted, String family) {
        if (asked.size() != 1) {
            throw new Problem("the family is set to " + asked.size() + " aggregations", family, "say which: " + String.join(", ", asked.stream().map(a -> wanted + "@" + a.code() + " (" + a.label() + ")").toList()));
        }
        return asked.getFirst();
    }

    private static Aggregation aggregation(Map<Aggregation, Record> ways, String wanted, String family) {
        return ways.keySet().stream().filter(a -> a.code().equals(wanted) || Keys.of(a).equals(wanted)).findFirst()
                .orElseThrow(() -> new Problem("it has no aggregation " + wanted, family, Nearest.cure(wanted, ways.keySet().stream().map(Aggregation::code).toList())));
    }

    /** Family, feature and aggregation, as people read it: {@code glcm joint-entropy@IAZD}. */
    public String name() {
        return run.name() + " " + run.features().getFirst().id() + "@" + run.aggregations().getFirst().code();
    }

    /** Its name for people. */
    public String label() {
        return run.features().getFirst().label();
    }

    /** Whether its values depend on the discretisation of the region. */
    public boolean readsLevels() {
        return readsLevels;
    }

    public Reach reach(Geometry grid) {
        return run.reach(grid);
    }

    /** Memory in bytes that evaluating it on a region of this grid takes at most, beside the region. */
    public long bytes(Geometry box) {
        return run.bytes(box);
    }

    /** Its value with unit and note; NaN with the reason where it is undefined. */
    public FeatureValue value(Region region, Task task) {
        return run.values(FeatureKey.ORIGINAL, region, task).getFirst();
    }

    /** Its unit on an image of this quantity. */
    public String unit(Quantity of) {
        return IntensityUnit.fill(run.features().getFirst().unit(), of);
    }
}
