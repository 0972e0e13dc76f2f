// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hilum.image.perturb.Perturbation;

/**
 * What {@code study.yaml} says, with every default filled in and every pattern expanded. Relative paths in it are relative
 * to {@code folder}. The order of every list is the order of the file.
 *
 * @param seed every other seed is derived from it by name
 * @param metrics what the arms are judged by
 * @param caseUse which cases a comparison is made on
 * @param perturbations how regions are perturbed to see which features are stable
 * @param stability of which cases that is told
 */
public record Study(Path folder, String name, long seed, CasesSpec cases, OutcomeSpec outcome, List<ImageSpec> images,
        List<RegionSpec> regions, List<Block> blocks, List<Arm> arms, Resampling resampling, List<PluginUse> metrics, CaseUse caseUse, List<Perturbation> perturbations,
        StabilityCases stability) {
    /** Name of the file in the study's folder. */
    public static final String FILE = "study.yaml";

    public Study {
        images = List.copyOf(images);
        regions = List.copyOf(regions);
        blocks = List.copyOf(blocks);
        arms = List.copyOf(arms);
        metrics = List.copyOf(metrics);
        perturbations = List.copyOf(perturbations);
    }

    /** Without perturbations. */
    public Study(Path folder, String name, long seed, CasesSpec cases, OutcomeSpec outcome, List<ImageSpec> images, List<RegionSpec> regions, List<Block> blocks, List<Arm> arms,
            Resampling resampling, List<PluginUse> metrics, CaseUse caseUse) {
        this(folder, name, seed, cases, outcome, images, regions, blocks, arms, resampling, metrics, caseUse, List.of(), new StabilityCases.All());
    }

    /** Where what was computed is kept. */
    public Path results() {
        return folder.resolve("results");
    }

    public Optional<ImageSpec> image(String role) {
        return images.stream().filter(i -> i.role().equals(role)).findFirst();
    }

    public Optional<RegionSpec> region(String region) {
        return regions.stream().filter(r -> r.name().equals(region)).findFirst();
    }

    public Optional<Block> block(String block) {
        return blocks.stream().filter(b -> b.name().equals(block)).findFirst();
    }

    public Optional<Arm> arm(String arm) {
        return arms.stream().filter(a -> a.name().equals(arm)).findFirst();
    }

    /** Whether features are all that is wanted: without an outcome there is nothing that arms could predict. */
    public boolean extractionOnly() {
        return outcome instanceof OutcomeSpec.NoOutcome;
    }

    /** The blocks that at least one arm uses, in the order of the file; all where features are all that is wanted. */
    public List<Block> usedBlocks() {
        if (extractionOnly()) {
            return blocks;
        }
        return blocks.stream().filter(b -> arms.stream().anyMatch(a -> a.blocks().contains(b.name()))).toList();
    }
}
