// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.StabilityCases;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.StudyText;
import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.Problem;

/** Reads a whole study, section by section, then checks what the sections say of each other. */
final class StudyReader {
    private static final long FORMAT = 1;
    /** What is said of models. */
    private static final List<String> MODELLING = List.of("defaults", "arms", "resampling", "comparison");

    private final Path folder;
    private final StudyText text;
    private final UseReader uses;
    private final Notes notes;

    StudyReader(Path folder, StudyText text, Registry registry) {
        this.folder = folder;
        this.text = text;
        this.uses = new UseReader(folder, registry);
        this.notes = new Notes(text);
    }

    StudyReading read() {
        Keys keys = notes.root().keys("hilum", "name", "seed", "cases", "outcome", "images", "regions", "blocks", "defaults", "arms", "resampling", "comparison", "perturbations", "stability");
        format(keys);
        String name = keys.text("name").orElse(String.valueOf(folder.getFileName()));
        long seed = keys.get("seed").flatMap(s -> s.whole(Long.MIN_VALUE, Long.MAX_VALUE)).orElse(StudyDefaults.SEED);
        Optional<CasesSpec> cases = keys.require("cases", "cases: { table: cases.csv, id: patient }").flatMap(CasesReader::cases);
        Optional<OutcomeSpec> outcome = outcome(keys);
        List<ImageSpec> images = keys.get("images").map(new ImagesReader(uses)::read).orElse(List.of());
        List<String> roles = names(keys.get("images"));
        List<RegionSpec> regions = keys.get("regions").map(new RegionsReader(uses, roles)::read).orElse(List.of());
        List<String> regionNames = names(keys.get("regions"));
        BlocksReader blocksReader = new BlocksReader(new ImageBlockReader(uses, roles, regionNames), new TableBlockReader(cases, outcome));
        List<Block> blocks = keys.require("blocks", "blocks: with the columns that models may learn from").map(blocksReader::read).orElse(List.of());
        List<String> blockNames = List.copyOf(blocksReader.origins().keySet());
        List<Arm> arms = outcome.filter(OutcomeSpec.NoOutcome.class::isInstance).isPresent() ? List.of() : arms(keys, blockNames);
        Resampling resampling = keys.get("resampling").flatMap(ResamplingReader::read).orElse(StudyDefaults.RESAMPLING);
        List<Perturbation> perturbations = keys.get("perturbations").map(PerturbationsReader::read).orElse(StudyDefaults.PERTURBATIONS.perturbations());
        StabilityCases stability = keys.get("stability").map(StabilityReader::read).orElse(new StabilityCases.All());
        Comparison comparison = comparison(keys.get("comparison"), outcome);
        new RegionChecks(notes, regions, blocksReader.origins()).check(blocks);
        ReferenceChecks.check(uses.references(), roles, regionNames, blockNames, blocks);
        new ArmChecks(notes, uses.registry(), blocks).check(arms, outcome, cases);
        Optional<Study> study = notes.hasErrors() ? Optional.empty()
                : Optional.of(new Study(folder, name, seed, cases.orElseThrow(), outcome.orElseThrow(), images, regions, blocks, arms, resampling,
                        comparison.metrics, comparison.cases, perturbations, stability));
        return new StudyReading(Optional.of(text), study, notes.findings(), blocksReader.origins());
    }

    /** A study that says nothing of models may do without an outcome: it extracts features. */
    private Optional<OutcomeSpec> outcome(Keys keys) {
        if (keys.get("outcome").isEmpty() && MODELLING.stream().allMatch(key -> keys.get(key).isEmpty())) {
            notes.root().note("there is no outcome: features are extracted, and no model is made", "to make models add outcome: { binary: response, positive: 1 }");
            return Optional.of(new OutcomeSpec.NoOutcome());
        }
        return keys.require("outcome", "outcome: { binary: response, positive: 1 }").flatMap(CasesReader::outcome);
    }

    private static List<String> names(Optional<Spot> group) {
        return group.map(g -> g.entriesQuietly().stream().map(Spot.Named::name).toList()).orElse(List.of());
    }

    private void format(Keys keys) {
        keys.require("hilum", "the line hilum: 1, the version of this format").flatMap(s -> s.whole(1, Long.MAX_VALUE)).filter(v -> v != FORMAT)
                .ifPresent(v -> keys.get("hilum").orElseThrow().error("this study was written for a newer Hilum (format " + v + "; this one knows " + FORMAT + ")",
                        "install a newer Hilum"));
    }

    private List<Arm> arms(Keys keys, List<String> blockNames) {
        ArmsReader reader = new ArmsReader(uses, blockNames);
        return installed(() -> reader.arms(keys.get("arms"), reader.defaults(keys.get("defaults"))));
    }

    /** What needs Hilum's own defaults to be installed. */
    private <T> List<T> installed(Supplier<List<T>> work) {
        try {
            return work.get();
        } catch (Problem p) {
            notes.root().error("the default " + p.where() + " is not installed: " + p.what(), p.cure());
            return List.of();
        }
    }

    private record Comparison(CaseUse cases, List<PluginUse> metrics) {
    }

    private Comparison comparison(Optional<Spot> spot, Optional<OutcomeSpec> outcome) {
        Optional<Keys> keys = spot.map(s -> s.keys("cases", "metrics"));
        CaseUse use = keys.flatMap(k -> k.get("cases")).flatMap(StudyReader::caseUse).orElse(CaseUse.COMMON);
        Optional<Spot> listed = keys.flatMap(k -> k.get("metrics"));
        List<PluginUse> metrics = new ArrayList<>();
        if (listed.isPresent()) {
            listed.flatMap(Spot::items).orElse(List.of()).forEach(m -> uses.read(Kind.METRIC, m).ifPresent(metrics::add));
        } else if (outcome.map(o -> o instanceof OutcomeSpec.BinaryOutcome).orElse(false)) {
            metrics.addAll(installed(() -> StudyDefaults.BINARY_METRICS.stream().map(m -> uses.registry().find(Kind.METRIC, m))
                    .map(c -> new PluginUse(c.id(), c.defaults())).toList()));
        }
        return new Comparison(use, metrics);
    }

    private static Optional<CaseUse> caseUse(Spot spot) {
        List<String> valid = List.of("common", "available");
        return spot.text().flatMap(t -> {
            if (!valid.contains(t)) {
                spot.error("cases cannot be " + t, Nearest.cure(t, valid));
                return Optional.empty();
            }
            return Optional.of(CaseUse.valueOf(t.toUpperCase(Locale.ROOT)));
        });
    }
}
