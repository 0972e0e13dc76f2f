// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Region;

/** What is expected of a feature family. */
final class FeatureClaims {
    private final FeatureFamily<Record, Object> family;
    private final Record settings;

    private FeatureClaims(FeatureFamily<Record, Object> family, Record settings) {
        this.family = family;
        this.settings = settings;
    }

    static void check(FeatureFamily<Record, Object> family, Record settings, Claims claims) {
        FeatureClaims of = new FeatureClaims(family, settings);
        claims.claim("its catalogue is whole: unique ids, labels, IBSI codes of four letters", of::catalogue);
        claims.claim("its catalogue does not depend on the image", of::independent);
        claims.claim("it gives members for just the aggregations it names", of::aggregations);
        claims.claimSteady(task -> of.values(Phantoms.ordinary(), task).toString());
        claims.claim("on an ordinary region every feature has a finite value", of::finite);
        claims.claim("it leaves the region as it was", of::untouched);
        claims.claim("grey levels that it says it does not read do not matter", of::withoutLevels);
        for (Region odd : Phantoms.odd()) {
            claims.claim("a region like this gives values or Undefined with a reason: " + odd.name(), () -> of.values(odd, Task.quiet(1)));
        }
        claims.claim("it says how much memory it needs", () -> Claims.require(family.bytes(Phantoms.ordinary().geometry(), settings) >= 0, "that is negative"));
    }

    private void catalogue() {
        List<Feature<Object>> features = family.features(settings);
        Claims.require(!features.isEmpty(), "it is empty");
        Set<String> ids = new HashSet<>();
        Map<String, String> codes = new HashMap<>();
        for (Feature<Object> f : features) {
            Claims.require(f.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), "the id " + f.id() + " is not lower-case with dashes");
            Claims.require(ids.add(f.id()), "the id " + f.id() + " is there twice");
            Claims.require(!f.label().isBlank(), f.id() + " has no label");
            Claims.require(f.unit() != null && f.formula() != null, f.id() + " has no unit or formula");
            Claims.require(f.ibsi().isEmpty() || f.ibsi().matches("[A-Z0-9]{4}"), f.id() + " has the IBSI code " + f.ibsi());
            // the standard has one code for a feature at 10 % and at 90 %
            String kind = f.id().replaceAll("[0-9]+", "#");
            Claims.require(f.ibsi().isEmpty() || kind.equals(codes.computeIfAbsent(f.ibsi(), code -> kind)), "the IBSI code " + f.ibsi() + " is there twice");
        }
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Feature<Object> f : family.features(settings)) {
            ids.add(f.id() + " " + f.label() + " " + f.ibsi() + " " + f.unit());
        }
        ids.add(family.aggregations(settings).toString());
        return ids;
    }

    private void independent() {
        List<String> before = ids();
        values(Phantoms.ordinary(), Task.quiet(1));
        values(Phantoms.odd().get(0), Task.quiet(1));
        Claims.require(before.equals(ids()), "it was " + before + " and is " + ids());
    }

    private void aggregations() {
        Set<Aggregation> named = new HashSet<>(family.aggregations(settings));
        Set<Aggregation> given = family.prepare(Phantoms.ordinary(), settings, Task.quiet(1)).members().keySet();
        Claims.require(named.equals(given), "it names " + named + " and gives " + given);
    }

    private void finite() {
        values(Phantoms.ordinary(), Task.quiet(1)).forEach((aggregation, all) -> {
            for (String value : all) {
                Claims.require(!value.contains("Undefined") && !value.contains("NaN") && !value.contains("Infinity"), aggregation + ": " + value);
            }
        });
    }

    private void untouched() {
        Region region = Phantoms.ordinary();
        values(region, Task.quiet(1));
        Region fresh = Phantoms.ordinary();
        Claims.require(java.util.Arrays.equals(region.image().voxels(), fresh.image().voxels()), "the image changed");
        Claims.require(java.util.Arrays.equals(region.morphological().voxels(), fresh.morphological().voxels())
                && java.util.Arrays.equals(region.intensity().voxels(), fresh.intensity().voxels()), "a mask changed");
        Claims.require(java.util.Arrays.equals(region.intensities(), fresh.intensities()), "the intensities changed");
        Claims.require(java.util.Arrays.equals(region.grey().levels(), fresh.grey().levels()), "the grey levels changed");
    }

    private void withoutLevels() {
        Region one = Phantoms.ordinary();
        Region other = new Region(one.name(), one.image(), one.morphological(), one.intensity(), new Discretisation.FixedBinNumber(3));
        if (family.discretisation(settings, one.discretisation()).equals(family.discretisation(settings, other.discretisation()))) {
            Claims.require(values(one, Task.quiet(1)).equals(values(other, Task.quiet(1))), "they change the values");
        }
    }

    /** Every feature of every member, as text to the last bit. NaN without a reason is an error. */
    private Map<Aggregation, List<String>> values(Region region, Task task) {
        Map<Aggregation, List<String>> all = new EnumMap<>(Aggregation.class);
        Parts<Object> parts;
        try {
            parts = family.prepare(region, settings, task);
        } catch (Undefined u) {
            reasoned(u, "the family");
            return all;
        }
        parts.members().forEach((aggregation, members) -> {
            List<String> of = new ArrayList<>();
            for (Object member : members) {
                for (Feature<Object> feature : family.features(settings)) {
                    of.add(feature.id() + " " + value(feature, member));
                }
            }
            all.put(aggregation, of);
        });
        return all;
    }

    private static String value(Feature<Object> feature, Object member) {
        try {
            double x = feature.formula().applyAsDouble(member);
            Claims.require(Double.isFinite(x), feature.id() + " is " + x + " without a reason; throw Undefined");
            return Double.toString(x);
        } catch (Undefined u) {
            reasoned(u, feature.id());
            return "Undefined: " + u.getMessage();
        }
    }

    private static void reasoned(Undefined u, String what) {
        Claims.require(u.getMessage() != null && !u.getMessage().isBlank(), what + " is Undefined without a reason");
    }
}
