// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.Nearest;
import org.hilum.engine.extract.Profile;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Normalise;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Schema;

/** Reads blocks of features: what is computed of a region on a role's image. */
final class ImageBlockReader {
    private static final String ORIGINAL = "original";

    private final UseReader uses;
    private final List<String> roles;
    private final List<String> regions;

    /** {@code regions}: also those that are named in the file but could not be read. */
    ImageBlockReader(UseReader uses, List<String> roles, List<String> regions) {
        this.uses = uses;
        this.roles = roles;
        this.regions = regions;
    }

    List<ImageBlock> read(Spot.Named entry, List<String> names) {
        List<String> known = names.stream().filter(name -> isKnown(name, entry)).toList();
        Keys keys = entry.value().keys("profile", "processing", "filters", "families");
        Optional<Profile> profile = keys.get("profile").isEmpty() ? Optional.of(Profiles.find(Profiles.DEFAULT)) : keys.get("profile").flatMap(ImageBlockReader::profile);
        if (profile.isEmpty()) {
            return List.of();
        }
        Optional<Map<String, Object>> processing = keys.get("processing").map(p -> processing(p, profile.get())).orElse(Optional.of(Map.of()));
        List<PluginUse> filters = new ArrayList<>();
        boolean original = keys.get("filters").map(f -> filters(f, filters)).orElse(true);
        List<PluginUse> families = families(entry.value(), keys, profile.get());
        if (processing.isEmpty() || families.isEmpty()) {
            return List.of();
        }
        List<ImageBlock> blocks = known.stream().map(name -> new ImageBlock(name, name.substring(0, name.indexOf('.')), name.substring(name.indexOf('.') + 1),
                profile.get().name(), processing.get(), original, filters, families)).toList();
        return blocks.isEmpty() || isComputable(blocks.getFirst(), entry.value()) ? blocks : List.of();
    }

    private boolean isKnown(String name, Spot.Named entry) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            entry.keyError("the block " + name + " is neither a table nor named role.region", "add table: " + name + ".csv, or call it "
                    + (roles.isEmpty() ? "role" : roles.getFirst()) + "." + (regions.isEmpty() ? "region" : regions.getFirst()));
            return false;
        }
        return names(name.substring(0, dot), roles, "role", "images", name, entry) & names(name.substring(dot + 1), regions, "region", "regions", name, entry);
    }

    private static boolean names(String part, List<String> valid, String what, String where, String block, Spot.Named entry) {
        if (!valid.contains(part)) {
            entry.keyError("the block " + block + " names a " + what + " " + part + " that is not under " + where, Nearest.cure(part, valid));
        }
        return valid.contains(part);
    }

    private static Optional<Profile> profile(Spot spot) {
        return spot.text().flatMap(name -> {
            try {
                return Optional.of(Profiles.find(name));
            } catch (Problem p) {
                spot.error("there is no profile " + name, p.cure());
                return Optional.empty();
            }
        });
    }

    private Optional<Map<String, Object>> processing(Spot spot, Profile profile) {
        Schema<Processing> schema = Schema.of(Processing.class);
        return SettingPlaces.read(schema, profile.processing(), spot).map(Processing.class::cast).filter(p -> isKnown(p.normalisation(), spot)).map(p -> Settings.writeChanges(schema, p, profile.processing()));
    }

    private boolean isKnown(Normalise normalisation, Spot spot) {
        boolean known = normalisation.reference().map(regions::contains).orElse(true);
        if (!known) {
            spot.error("normalisation names a region " + normalisation.region() + " that is not under regions", Nearest.cure(normalisation.region(), regions));
        }
        return known;
    }

    /** Adds the filters; whether the image itself is among them. */
    private boolean filters(Spot spot, List<PluginUse> into) {
        boolean original = false;
        for (Spot item : spot.items().orElse(List.of())) {
            if (item.node() instanceof org.hilum.engine.study.text.Yaml.Scalar s && s.text().equals(ORIGINAL)) {
                original = true;
            } else {
                uses.read(Kind.FILTER, item, List.of(ORIGINAL), Contribution::defaults).ifPresent(into::add);
            }
        }
        if (spot.items().map(List::isEmpty).orElse(false)) {
            spot.error("the list of filters is empty: features are read from nothing", "write [original] for the image as it is");
        }
        return original;
    }

    private List<PluginUse> families(Spot block, Keys keys, Profile profile) {
        Optional<Spot> listed = keys.get("families");
        if (listed.isEmpty()) {
            try {
                return profile.uses(uses.registry());
            } catch (Problem p) {
                block.error("a family of the profile " + profile.name() + " is not installed: " + p.where(), "name the families that the block is to have");
                return List.of();
            }
        }
        List<PluginUse> families = new ArrayList<>();
        List<Spot> items = listed.get().items().orElse(List.of());
        for (Spot item : items) {
            uses.read(Kind.FEATURE, item, List.of(), profile::usual).ifPresent(families::add);
        }
        if (listed.get().items().isPresent() && items.isEmpty()) {
            listed.get().error("the list of families is empty: no feature is computed", "name at least one, or leave the key out for those of the profile");
        }
        return families;
    }

    private boolean isComputable(ImageBlock block, Spot spot) {
        try {
            RegionExtraction.of(uses.registry(), block);
            return true;
        } catch (Problem p) {
            spot.error(p.what() + " (" + p.where() + ")", p.cure());
            return false;
        }
    }
}
