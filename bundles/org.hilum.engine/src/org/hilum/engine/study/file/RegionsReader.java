// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.OwnPaths;
import org.hilum.engine.study.PathPattern;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.engine.study.RegionSpec.SegmentedRegion;
import org.hilum.engine.study.text.Yaml;
import org.hilum.spi.settings.Refers;

/** Reads {@code regions}: masks in files, and what segmenters make. */
final class RegionsReader {
    private static final String MASK = "mask";

    private final UseReader uses;
    private final List<String> roles;

    RegionsReader(UseReader uses, List<String> roles) {
        this.uses = uses;
        this.roles = roles;
    }

    List<RegionSpec> read(Spot spot) {
        List<RegionSpec> regions = new ArrayList<>();
        for (Spot.Named entry : spot.entries()) {
            if (Names.isWord(entry, "region")) {
                region(entry.name(), entry.value()).ifPresent(regions::add);
            }
        }
        return regions;
    }

    private Optional<RegionSpec> region(String name, Spot spot) {
        if (spot.node() instanceof Yaml.Scalar s && s.text().contains("{")) {
            return Patterns.ofCase(spot).filter(p -> ImagesReader.readable(uses, Kind.MASK_READER, p, spot))
                    .flatMap(p -> drawnOn(spot, p, Optional.empty()).map(on -> new DrawnRegion(name, p, "", on, CarryOver.NO, Optional.empty())));
        }
        if (spot.node() instanceof Yaml.Mapping m && (m.get(MASK).isPresent() || m.entries().size() != 1)) {
            return drawn(name, spot);
        }
        int before = uses.references().size();
        Optional<PluginUse> use = uses.read(Kind.SEGMENTER, spot, List.of(MASK), c -> c.defaults());
        List<String> needs = uses.references().subList(before, uses.references().size()).stream()
                .filter(r -> r.to() == Refers.REGION).map(Reference::name).distinct().toList();
        return use.map(u -> new SegmentedRegion(name, u, needs));
    }

    private Optional<RegionSpec> drawn(String name, Spot spot) {
        Keys keys = spot.keys(MASK, "except", "label", "role", "carry-over", "other-grid", "reader");
        Optional<Spot> at = keys.require(MASK, "mask: \"images/{patient}/{role}_mask.nii.gz\", or the name of a segmenter with its settings");
        Optional<PathPattern> path = at.flatMap(Patterns::ofCase);
        Optional<PluginUse> reader = keys.get("reader").flatMap(r -> uses.read(Kind.MASK_READER, r));
        if (keys.get("reader").isEmpty()) {
            path = path.filter(p -> ImagesReader.readable(uses, Kind.MASK_READER, p, at.get()));
        }
        CarryOver carry = keys.get("carry-over").flatMap(c -> choice(c, "carry-over", CarryOver.values())).orElse(CarryOver.NO);
        OtherGrid other = keys.get("other-grid").flatMap(c -> choice(c, "other-grid", OtherGrid.values())).orElse(OtherGrid.REFUSE);
        return path.flatMap(p -> drawnOn(spot, p, keys.get("role"))
                .map(on -> new DrawnRegion(name, p, keys.get("except").map(e -> Patterns.ofSingleCases(e, on)).orElse(OwnPaths.NONE), keys.text("label").orElse(""), on, carry, other, reader)));
    }

    private static <E extends Enum<E>> Optional<E> choice(Spot spot, String key, E[] values) {
        List<String> valid = Arrays.stream(values).map(org.hilum.spi.settings.Keys::of).toList();
        return spot.text().flatMap(text -> {
            int at = valid.indexOf(text);
            if (at < 0) {
                spot.error(key + " cannot be " + text, Nearest.cure(text, valid));
            }
            return at < 0 ? Optional.empty() : Optional.of(values[at]);
        });
    }

    /** The roles whose images the mask was drawn on. */
    private Optional<List<String>> drawnOn(Spot spot, PathPattern path, Optional<Spot> role) {
        if (role.isPresent()) {
            Optional<List<Spot>> named = role.get().isScalar() ? Optional.of(List.of(role.get())) : role.get().items();
            List<String> known = new ArrayList<>();
            for (Spot one : named.orElse(List.of())) {
                one.text().ifPresent(text -> {
                    if (roles.contains(text)) {
                        known.add(text);
                    } else {
                        one.error("there is no role " + text + " under images", Nearest.cure(text, roles));
                    }
                });
            }
            return known.isEmpty() ? Optional.empty() : Optional.of(known);
        }
        if (path.namesRole() || roles.size() == 1) {
            return Optional.of(roles);
        }
        spot.error("it is not said on which image this mask was drawn: a mask belongs to one role's image",
                "add role: " + (roles.isEmpty() ? "…" : String.join(" or role: ", roles)) + ", or put {role} into the path where each image has its own");
        return Optional.empty();
    }
}
