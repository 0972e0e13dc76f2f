// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Param;

/** Plug-ins that make the host's part visible. */
final class Fakes {
    private Fakes() {
    }

    record Factor(@Param(label = "Factor") double factor, @Param(label = "Note") String note) {
    }

    /** Two responses: the image times a factor, and its negative. */
    static final class Times implements ImageFilter<Factor> {
        @Override
        public Factor defaults() {
            return new Factor(2, "");
        }

        @Override
        public List<Response> responses(Factor s) {
            return List.of(new Response("plus", "plus"), new Response("minus", "minus"));
        }

        @Override
        public Reach reach(Geometry grid, Factor s) {
            return Reach.NONE;
        }

        @Override
        public Volume apply(Volume image, Response response, Factor s, Task task) {
            if (s.note().equals("none of " + response.name())) {
                throw new Undefined("no response");
            }
            float[] x = image.voxels().clone();
            for (int v = 0; v < x.length; v++) {
                x[v] *= (float) (response.name().equals("plus") ? s.factor() : -s.factor());
            }
            return new Volume(image.geometry(), x, image.quantity());
        }
    }

    record Sight(@Param(label = "Voxels") int voxels) {
    }

    /** At every voxel the number of voxels that the filter was given. */
    static final class Seeing implements ImageFilter<Sight> {
        @Override
        public Sight defaults() {
            return new Sight(0);
        }

        @Override
        public Reach reach(Geometry grid, Sight s) {
            return new Reach(s.voxels(), 0, 0);
        }

        @Override
        public Volume apply(Volume image, Response response, Sight s, Task task) {
            float[] x = new float[image.geometry().count()];
            Arrays.fill(x, x.length);
            return new Volume(image.geometry(), x, image.quantity());
        }
    }

    static PluginUse seeing(int voxels) {
        return new PluginUse("org.hilum.filter.seeing", new Sight(voxels));
    }

    /** One feature, {@code sum}, over members that stand for two slices; formulas and what it reads are the test's. */
    record Sums(boolean appliesToResponses, List<ToDoubleFunction<Region>> members, AtomicInteger prepared) implements FeatureFamily<NoSettings, Double> {
        static double sum(Region r) {
            double sum = 0;
            for (float x : r.intensities()) {
                sum += x;
            }
            return sum;
        }

        static Sums reading() {
            return new Sums(true, List.of(Sums::sum), new AtomicInteger());
        }

        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public List<Feature<Double>> features(NoSettings s) {
            return List.of(new Feature<>("sum", "Sum", "", "{intensity}", Double::doubleValue), new Feature<>("square", "Square", "ABCD", "{intensity}²", x -> x * x));
        }

        @Override
        public List<Aggregation> aggregations(NoSettings s) {
            return List.of(Aggregation.ZONES_VOLUME, Aggregation.ZONES_SLICES);
        }

        @Override
        public Parts<Double> prepare(Region region, NoSettings s, Task task) {
            prepared.incrementAndGet();
            List<Double> parts = members.stream().map(m -> m.applyAsDouble(region)).toList();
            Map<Aggregation, List<Double>> by = new EnumMap<>(Aggregation.class);
            by.put(Aggregation.ZONES_VOLUME, parts);
            by.put(Aggregation.ZONES_SLICES, List.of());
            return new Parts<>(by);
        }

        @Override
        public boolean appliesToResponses(NoSettings s) {
            return appliesToResponses;
        }
    }

    static Registry registry(Map<String, FeatureFamily<?, ?>> families) {
        List<Contribution> all = new ArrayList<>();
        families.forEach((name, family) -> all.add(Contribution.of(Kind.FEATURE, "org.hilum.feature." + name, family)));
        all.add(Contribution.of(Kind.FILTER, "org.hilum.filter.times", new Times()));
        all.add(Contribution.of(Kind.FILTER, "org.hilum.filter.seeing", new Seeing()));
        return Registry.of(all);
    }

    static PluginUse family(String name) {
        return new PluginUse("org.hilum.feature." + name, new NoSettings());
    }

    /** The second response does not exist. */
    static PluginUse onlyPlus(double factor) {
        return new PluginUse("org.hilum.filter.times", new Factor(factor, "none of minus"));
    }

    static PluginUse times(double factor) {
        return new PluginUse("org.hilum.filter.times", new Factor(factor, ""));
    }
}
