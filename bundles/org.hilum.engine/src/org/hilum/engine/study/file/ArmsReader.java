// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Threshold;
import org.hilum.engine.study.text.Yaml;

/** Reads {@code defaults} and {@code arms}. */
final class ArmsReader {
    /** What stands for the default transforms in an arm's list. */
    static final String DEFAULTS = "...";

    private final UseReader uses;
    private final List<String> blocks;

    /** {@code blocks}: the names of all blocks in the file. */
    ArmsReader(UseReader uses, List<String> blocks) {
        this.uses = uses;
        this.blocks = blocks;
    }

    /** What an arm has where it says nothing. */
    record Defaults(List<PluginUse> transforms, PluginUse fusion, PluginUse learner, Threshold threshold) {
    }

    /** Hilum's own defaults, with what the study's {@code defaults} say in their place. */
    Defaults defaults(Optional<Spot> spot) {
        Defaults own = new Defaults(StudyDefaults.TRANSFORMS.stream().map(t -> plain(Kind.TRANSFORM, t)).toList(), plain(Kind.FUSION, StudyDefaults.FUSION),
                plain(Kind.LEARNER, StudyDefaults.LEARNER), new Threshold.Fixed(0.5));
        return spot.map(s -> with(s.keys("transforms", "fusion", "learner", "threshold"), own)).orElse(own);
    }

    private PluginUse plain(Kind kind, String name) {
        var c = uses.registry().find(kind, name);
        return new PluginUse(c.id(), c.defaults());
    }

    private Defaults with(Keys keys, Defaults usual) {
        return new Defaults(keys.get("transforms").map(t -> transforms(t, usual.transforms)).orElse(usual.transforms),
                keys.get("fusion").flatMap(f -> uses.read(Kind.FUSION, f)).orElse(usual.fusion),
                keys.get("learner").flatMap(l -> uses.read(Kind.LEARNER, l)).orElse(usual.learner),
                keys.get("threshold").flatMap(ArmsReader::threshold).orElse(usual.threshold));
    }

    private List<PluginUse> transforms(Spot spot, List<PluginUse> usual) {
        List<PluginUse> all = new ArrayList<>();
        for (Spot item : spot.items().orElse(List.of())) {
            if (item.node() instanceof Yaml.Scalar s && s.text().equals(DEFAULTS)) {
                all.addAll(usual);
            } else {
                uses.read(Kind.TRANSFORM, item, List.of(DEFAULTS), c -> c.defaults()).ifPresent(all::add);
            }
        }
        Set<PluginUse> seen = new LinkedHashSet<>();
        all.stream().filter(u -> !seen.add(u)).map(u -> Written.name(u.id())).distinct()
                .forEach(name -> spot.warn("the transform " + name + " is applied twice with the same settings", "remove one; ... stands for the defaults, which may hold it already"));
        return all;
    }

    private static Optional<Threshold> threshold(Spot spot) {
        if (spot.node() instanceof Yaml.Scalar s && s.text().equals("youden")) {
            return Optional.of(new Threshold.Youden());
        }
        if (spot.node() instanceof Yaml.Scalar s && (s.kind() == Yaml.Kind.INTEGER || s.kind() == Yaml.Kind.REAL)) {
            return spot.between(0, 1).map(Threshold.Fixed::new);
        }
        spot.error("this is " + spot.node().described() + ", not a threshold", "write a probability like 0.5, or youden");
        return Optional.empty();
    }

    /** The arms; where the study names none, one with all blocks. */
    List<Arm> arms(Optional<Spot> spot, Defaults defaults) {
        if (spot.isEmpty()) {
            return List.of(new Arm("all", blocks, defaults.fusion, defaults.transforms, defaults.learner, defaults.threshold));
        }
        List<Arm> arms = new ArrayList<>();
        for (Spot.Named entry : spot.get().entries()) {
            if (entry.name().isBlank() || entry.name().chars().anyMatch(Character::isISOControl)) {
                entry.keyError("an arm needs a name in one line", "give it one");
                continue;
            }
            Keys keys = entry.value().keys("blocks", "transforms", "fusion", "learner", "threshold");
            List<String> own = keys.require("blocks", "blocks: [\"*\"]").map(this::blocks).orElse(List.of());
            Defaults d = with(keys, defaults);
            arms.add(new Arm(entry.name(), own, d.fusion, d.transforms, d.learner, d.threshold));
        }
        return arms;
    }

    /** The blocks that names and patterns with * stand for, in the order of the study. */
    private List<String> blocks(Spot spot) {
        Set<String> named = new LinkedHashSet<>();
        List<Spot> items = spot.items().orElse(List.of());
        for (Spot item : items) {
            item.text().ifPresent(pattern -> {
                List<String> fitting = blocks.stream().filter(b -> Globs.matches(pattern, b)).toList();
                if (fitting.isEmpty()) {
                    item.error("no block is called " + pattern, Nearest.cure(pattern, blocks) + (pattern.contains("*") ? "" : "; * stands for any text"));
                }
                named.addAll(fitting);
            });
        }
        if (spot.items().isPresent() && items.isEmpty()) {
            spot.error("the arm has no block", "name at least one; * stands for all");
        }
        return blocks.stream().filter(named::contains).toList();
    }
}
