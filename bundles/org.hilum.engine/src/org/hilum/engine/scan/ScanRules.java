// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What images and structures are called in the study: what somebody said, in that order; else a guess. */
public record ScanRules(List<RoleRule> roles, List<RegionRule> regions) {
    public ScanRules {
        roles = List.copyOf(roles);
        regions = List.copyOf(regions);
    }

    /** A name and why it is that. */
    public record Named(String name, String reason) {
    }

    /** Nothing was said. */
    public static ScanRules none() {
        return new ScanRules(List.of(), List.of());
    }

    /** The role of an image; with rules, an image that fits none has no role, which is the empty text. */
    Named role(SeriesRow row) {
        Optional<RoleRule> rule = roles.stream().filter(r -> r.holds(row)).findFirst();
        if (rule.isPresent() || !roles.isEmpty()) {
            return rule.map(r -> new Named(r.role(), "as --role says")).orElse(new Named("", "no --role fits"));
        }
        if (row.phase().isKnown()) {
            return new Named(row.phase().phase().toString(), "guessed: " + row.phase().reason());
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

    /** The region of a structure; with rules, one that fits none is no region. */
    Named region(FoundMask mask, String role) {
        Optional<RegionRule> rule = regions.stream().filter(r -> r.holds(mask)).findFirst();
        if (rule.isPresent() || !regions.isEmpty()) {
            return rule.map(r -> new Named(r.region(), "as --region says")).orElse(new Named("", "no --region fits"));
        }
        List<String> of = new ArrayList<>(NameWords.words(mask.name()));
        Set<String> roleWords = Set.copyOf(NameWords.words(role));
        of.removeIf(w -> NameWords.saysHowImaged(w) || roleWords.contains(w) || NameWords.saysOnlyWhatItIs(w));
        String name = Slug.of(of);
        return new Named(name.isEmpty() || name.matches("\\d+") ? Slug.of(List.of("region", name)) : name, "guessed from the structure's name");
    }
}
