// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hilum.spi.Problem;

/**
 * What images and structures are in the study: what somebody said, the first rule that fits; else a guess, or, where there are rules, nothing.
 *
 * @param guessRoles whether an image that fits no rule has the role that is guessed, even though there are rules
 * @param guessRegions whether a structure that fits no rule is the region that is guessed, even though there are rules
 */
public record ScanRules(List<PhaseRule> phases, List<RoleRule> roles, List<RegionRule> regions, boolean guessRoles, boolean guessRegions) {
    private static final String STRUCTURE = "structure:";
    private static final String ROLES = "roles";
    private static final String REGIONS = "regions";
    private static final String SAID = "as you say";
    private static final String LEFT_OUT = "left out, as you say";
    private static final String UNFIT = "no rule fits";

    /** What is left out is so whatever else would fit. */
    public ScanRules {
        phases = List.copyOf(phases);
        roles = roles.stream().sorted(Comparator.comparing(r -> !r.role().isEmpty())).toList();
        regions = regions.stream().sorted(Comparator.comparing(r -> !r.region().isEmpty())).toList();
    }

    /** A name and why it is that. */
    public record Named(String name, String reason) {
    }

    /** Nothing was said. */
    public static ScanRules none() {
        return new ScanRules(List.of(), List.of(), List.of(), true, true);
    }

    /**
     * As the options of {@code hilum scan} say.
     *
     * @param leaveOut images, or structures by {@code structure:PATTERN}
     * @param guess {@code roles} and {@code regions} that are guessed where no rule fits
     * @throws org.hilum.spi.Problem where one of them is not written as it should be
     */
    public static ScanRules of(List<String> phases, List<String> roles, List<String> regions, List<String> leaveOut, List<String> guess) {
        List<RoleRule> images = new ArrayList<>(roles.stream().map(RoleRule::of).toList());
        List<RegionRule> structures = new ArrayList<>(regions.stream().map(RegionRule::of).toList());
        for (String out : leaveOut) {
            if (out.startsWith(STRUCTURE)) {
                structures.add(new RegionRule("", out.substring(STRUCTURE.length())));
            } else {
                images.add(RoleRule.leaveOut(out));
            }
        }
        guess.stream().filter(g -> !List.of(ROLES, REGIONS).contains(g)).findFirst().ifPresent(g -> {
            throw new Problem("this cannot be guessed", "--guess " + g, "write --guess roles or --guess regions");
        });
        return new ScanRules(phases.stream().map(PhaseRule::of).toList(), images, structures, roles.isEmpty() || guess.contains(ROLES), regions.isEmpty() || guess.contains(REGIONS));
    }

    /** The options that say the same. */
    List<String> arguments() {
        List<String> all = new ArrayList<>();
        phases.forEach(r -> all.addAll(List.of("--phase", r.phase() + "=" + r.images())));
        roles.forEach(r -> all.addAll(r.role().isEmpty() ? List.of("--leave-out", r.images().toString()) : List.of("--role", r.role() + "=" + r.images())));
        regions.forEach(r -> all.addAll(r.region().isEmpty() ? List.of("--leave-out", STRUCTURE + r.pattern()) : List.of("--region", r.region() + "=" + r.pattern())));
        if (guessRoles && roles.stream().anyMatch(r -> !r.role().isEmpty())) {
            all.addAll(List.of("--guess", ROLES));
        }
        if (guessRegions && regions.stream().anyMatch(r -> !r.region().isEmpty())) {
            all.addAll(List.of("--guess", REGIONS));
        }
        return all;
    }

    /** The same, but for the role of one image; an empty one leaves it out. */
    public ScanRules role(FoundImage image, String role) {
        RoleRule own = new RoleRule(role, Conditions.only(image));
        return new ScanRules(phases, first(own, roles.stream().filter(r -> !r.images().equals(own.images())).toList()), regions, guessRoles, guessRegions);
    }

    /** The same, but for the phase that one image shows. */
    public ScanRules phase(FoundImage image, Phase phase) {
        PhaseRule own = new PhaseRule(phase, Conditions.only(image));
        return new ScanRules(first(own, phases.stream().filter(r -> !r.images().equals(own.images())).toList()), roles, regions, guessRoles, guessRegions);
    }

    /** The same without what was said of one image alone. */
    public ScanRules unsaid(FoundImage image) {
        Conditions only = Conditions.only(image);
        return new ScanRules(phases.stream().filter(r -> !r.images().equals(only)).toList(), roles.stream().filter(r -> !r.images().equals(only)).toList(), regions, guessRoles, guessRegions);
    }

    /** The same, but for the region of all structures of one name; an empty one leaves them out. */
    public ScanRules region(String structure, String region) {
        RegionRule own = RegionRule.only(structure, region);
        return withRegions(first(own, regions.stream().filter(r -> !r.pattern().equals(own.pattern())).toList()), guessRegions);
    }

    /** The same with other rules of what structures are. */
    public ScanRules withRegions(List<RegionRule> others, boolean guess) {
        return new ScanRules(phases, roles, others, guessRoles, guess);
    }

    private static <T> List<T> first(T rule, List<T> others) {
        return Stream.concat(Stream.of(rule), others.stream()).toList();
    }

    /** For each rule of regions the structures that it is the first to fit: their names, with on how many images there is one. */
    public List<Map<String, Long>> caught(ScanResult result) {
        Map<String, Long> left = new TreeMap<>(result.structures());
        List<Map<String, Long>> all = new ArrayList<>();
        for (RegionRule rule : regions) {
            Map<String, Long> own = new TreeMap<>(left);
            own.keySet().removeIf(name -> !rule.holds(name));
            left.keySet().removeAll(own.keySet());
            all.add(own);
        }
        return all;
    }

    /** The row with the phase that somebody said. */
    SeriesRow phased(SeriesRow row) {
        return phases.stream().filter(r -> r.images().holds(row)).findFirst()
                .map(r -> new SeriesRow(row.image(), row.visit(), row.study(), new PhaseGuess(r.phase(), SAID), row.masks())).orElse(row);
    }

    /** The role of an image; with rules, an image that fits none may have no role, which is the empty text. */
    Named role(SeriesRow row) {
        Optional<RoleRule> rule = roles.stream().filter(r -> r.images().holds(row)).findFirst();
        if (rule.isPresent() || !guessRoles) {
            return rule.map(r -> new Named(r.role(), r.role().isEmpty() ? LEFT_OUT : SAID)).orElse(new Named("", UNFIT));
        }
        if (row.phase().isKnown()) {
            return new Named(row.phase().phase().toString(), row.phase().reason().equals(SAID) ? "its phase, " + SAID : "guessed: " + row.phase().reason());
        }
        String modality = switch (row.image().modality()) {
            case "PT" -> "pet";
            case "MR" -> "mr";
            default -> row.image().modality().toLowerCase(Locale.ROOT);
        };
        List<String> words = NameWords.words(row.image().description());
        Optional<String> weighting = modality.equals("mr") ? words.stream().filter(Set.of("t1", "t2", "t1w", "t2w", "t1ce", "flair", "dwi", "adc", "dce", "pd")::contains).findFirst() : Optional.empty();
        if (weighting.isPresent()) {
            return new Named("mr-" + weighting.get(), "guessed: an MR image whose description says " + weighting.get());
        }
        return modality.isEmpty() ? new Named("image", "guessed: nothing tells its modality") : new Named(Slug.of(List.of(modality)), "guessed from its modality");
    }

    /** The region of a structure; with rules, one that fits none may be no region. */
    Named region(FoundMask mask, String role) {
        Optional<RegionRule> rule = regions.stream().filter(r -> r.holds(mask.name())).findFirst();
        if (rule.isPresent() || !guessRegions) {
            return rule.map(r -> new Named(r.region(), r.region().isEmpty() ? LEFT_OUT : SAID)).orElse(new Named("", UNFIT));
        }
        List<String> of = new ArrayList<>(NameWords.words(mask.name()));
        Set<String> roleWords = Set.copyOf(NameWords.words(role));
        of.removeIf(w -> NameWords.saysHowImaged(w) || roleWords.contains(w) || NameWords.saysOnlyWhatItIs(w));
        String name = Slug.of(of);
        return new Named(name.isEmpty() || name.matches("\\d+") ? Slug.of(List.of("region", name)) : name, "guessed from the structure's name");
    }
}
