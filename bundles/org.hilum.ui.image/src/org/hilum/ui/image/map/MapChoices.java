// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;

/** What can be chosen for a map of an image: the study's own blocks and what they compute stand first. */
final class MapChoices {
    /** The feature that is offered first where a block's family has it: what most maps that are published show. */
    private static final String USUAL = "joint-entropy";

    private final Registry registry;
    private final Study study;
    private final String role;

    MapChoices(Registry registry, Study study, String role) {
        this.registry = registry;
        this.study = study;
        this.role = role;
    }

    /** Whose processing can be used: that of the role's blocks, then that of each profile as it is. */
    List<Source> sources(String region) {
        List<Source> all = new ArrayList<>();
        study.blocks().stream().filter(b -> b instanceof ImageBlock i && i.role().equals(role)).map(ImageBlock.class::cast)
                .sorted(Comparator.comparing(b -> !b.region().equals(region))).forEach(b -> all.add(new Source(b.name(), b)));
        Profiles.all().forEach(p -> all.add(new Source("profile " + p.name(), new ImageBlock("", role, region, p.name(), Map.of(), true, List.of(), List.of()))));
        return all;
    }

    /** Image processing, and families set as a study would have them. */
    record Source(String label, ImageBlock block) {
    }

    /** All families there are, the block's own first. */
    List<Contribution> families(ImageBlock block) {
        return registry.all(Kind.FEATURE).stream().sorted(Comparator.comparing(c -> !computes(block, c))).toList();
    }

    /** Whether a map can be begun with this family: the block computes it, and it has the usual feature. */
    boolean isUsual(ImageBlock block, Contribution family) {
        boolean there = block.families().isEmpty() ? Profiles.find(block.profile()).families().containsKey(family.shortName()) : computes(block, family);
        try {
            return there && features(block, family).stream().anyMatch(MapChoices::isUsual);
        } catch (Problem untold) {
            return false;
        }
    }

    static boolean isUsual(Feature<?> feature) {
        return feature.id().equals(USUAL);
    }

    private static boolean computes(ImageBlock block, Contribution family) {
        return block.families().stream().anyMatch(f -> f.id().equals(family.id()));
    }

    /** @throws org.hilum.spi.Problem where the family cannot tell them as it is set */
    List<Feature<Object>> features(ImageBlock block, Contribution family) {
        FeatureFamily<Record, Object> plugin = family.plugin();
        return plugin.features(StudyMap.use(block, family).settings());
    }

    /** Those that the block asks for. */
    List<Aggregation> aggregations(ImageBlock block, Contribution family) {
        FeatureFamily<Record, Object> plugin = family.plugin();
        return plugin.aggregations(StudyMap.use(block, family).settings());
    }
}
