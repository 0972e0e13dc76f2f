// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.Map;

import org.hilum.engine.extract.Profiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Study;

/**
 * A map of a region of a study's case, processed as a block of the study has it, so that the map shows what the study measures.
 *
 * @param block whose role is mapped, and whose processing is used; its own region need not be the one that is mapped
 * @param region a region of the study
 * @param family with its settings: {@link #use} gives those of the block
 * @param feature the feature's id, with {@code @AGGREGATION} where there are several
 */
public record StudyMap(Study study, Case subject, ImageBlock block, String region, PluginUse family, String feature, MapSettings settings) {
    /** A family as the block computes it; where it does not, as the block's profile would have it. */
    public static PluginUse use(ImageBlock block, Contribution family) {
        return block.families().stream().filter(f -> f.id().equals(family.id())).findFirst()
                .orElseGet(() -> Profiles.find(block.profile()).use(family, Map.of(), Where.in("block " + block.name())));
    }

    /** @throws org.hilum.spi.Problem when plug-in, feature or aggregation is not there */
    public FeatureMapping mapping(Registry registry) {
        return new FeatureMapping(registry, RegionExtraction.processing(block), family, feature, settings);
    }

    /** Whether another text of the study says the same of everything that the map depends on. */
    public boolean isSameIn(Study other) {
        return other.folder().equals(study.folder()) && other.regions().equals(study.regions()) && other.image(block.role()).equals(study.image(block.role()))
                && (block.name().isEmpty() || other.block(block.name()).filter(block::equals).isPresent());
    }

    /** The same with other settings. */
    public StudyMap with(MapSettings other) {
        return new StudyMap(study, subject, block, region, family, feature, other);
    }
}
