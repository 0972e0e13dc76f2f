// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.InputHashes;
import org.hilum.engine.store.Unit;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.Problem;
import org.hilum.spi.Seeds;
import org.hilum.spi.Task;

/**
 * Features of all cases: case × block, cases side by side, each image read once. A case that fails costs only itself: it
 * lacks the block, with the reason.
 */
final class Extraction {
    /** A block, what is computed of it, the key of its columns, what of the origin is the same for all cases, and how it is perturbed. */
    record Prepared(ImageBlock block, RegionExtraction what, String columns, Map<String, Object> same, Optional<Perturbation> by) {
        String name() {
            return block.name();
        }

        String id() {
            return id(name(), by);
        }

        static String id(String block, Optional<Perturbation> by) {
            return by.map(p -> block + " " + p.name()).orElse(block);
        }
    }

    private final Study study;
    private final Registry registry;
    private final Units units;
    private final ExtractionOrigin origin;
    private final Memory images;
    private final Memory work;
    private final Progress progress;
    private final List<Prepared> blocks = new ArrayList<>();
    private final Map<String, Map<String, String>> keys = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> lacking = new ConcurrentHashMap<>();

    /** @param memory half of it for images, half for what is made from them, so that who has its image never waits for another */
    Extraction(Study study, Uses uses, InputHashes hashes, Units units, long memory, Progress progress) {
        this(study, uses, hashes, units, memory, progress, imageBlocks(study.usedBlocks()), List.of(Optional.empty()));
    }

    /** Of these blocks, each perturbed in each of these ways. */
    Extraction(Study study, Uses uses, InputHashes hashes, Units units, long memory, Progress progress, List<ImageBlock> blocks, List<Optional<Perturbation>> ways) {
        this.study = study;
        this.registry = uses.registry();
        this.units = units;
        this.origin = new ExtractionOrigin(study, uses, hashes);
        this.images = new Memory(memory / 2);
        this.work = new Memory(memory / 2);
        this.progress = progress;
        blocks.stream().sorted(Comparator.comparing(ImageBlock::role)).forEach(block -> prepare(block, ways));
    }

    static List<ImageBlock> imageBlocks(List<Block> blocks) {
        return blocks.stream().filter(ImageBlock.class::isInstance).map(ImageBlock.class::cast).toList();
    }

    private void prepare(ImageBlock block, List<Optional<Perturbation>> ways) {
        RegionExtraction what = RegionExtraction.of(registry, block);
        String columns = ColumnList.keep(ExtractionUnit.columns(block.name(), what.keys()), units.store());
        Map<String, Object> same = origin.of(block, what);
        for (Optional<Perturbation> by : ways) {
            Prepared prepared = new Prepared(block, what, columns, same, by);
            blocks.add(prepared);
            keys.put(prepared.id(), new ConcurrentHashMap<>());
            lacking.put(prepared.id(), new ConcurrentHashMap<>());
        }
    }

    /** Number of units of these cases. */
    long size(List<Case> cases) {
        return cases.stream().mapToLong(c -> blocks.stream().filter(b -> c.has(b.name())).count()).sum();
    }

    /** How many of them are there already. */
    long there(List<Case> cases) {
        return cases.stream().mapToLong(c -> new CaseWork(this, c, Task.quiet(study.seed())).there()).sum();
    }

    /** A piece of work is a case with all of its blocks. */
    void run(List<Case> cases, Workers workers, Task task) {
        workers.run(cases.stream().map(c -> (Workers.Work) run -> new CaseWork(this, c, run).go()).toList(), task);
    }

    /** Key of each case's unit, by case. */
    Map<String, String> keys(String block) {
        return keys(block, Optional.empty());
    }

    Map<String, String> keys(String block, Optional<Perturbation> by) {
        return new HashMap<>(keys.get(Prepared.id(block, by)));
    }

    /** Why cases lack the block although the study names their files. */
    Map<String, String> lacking(String block) {
        return lacking(block, Optional.empty());
    }

    Map<String, String> lacking(String block, Optional<Perturbation> by) {
        return new HashMap<>(lacking.get(Prepared.id(block, by)));
    }

    List<Prepared> blocks() {
        return blocks;
    }

    Study study() {
        return study;
    }

    Registry registry() {
        return registry;
    }

    Units units() {
        return units;
    }

    /** Everything that a case's unit follows from, but for a seed that a plug-in may have used. */
    Map<String, Object> origin(Case subject, Prepared p) {
        Map<String, Object> from = origin.of(subject, p.block(), p.same());
        p.by().ifPresent(by -> from.put("perturbation", ExtractionOrigin.of(by, perturbationSeed(subject, p.block().role()))));
        return from;
    }

    /** For images with the masks on them. */
    Memory images() {
        return images;
    }

    /** For what is made from an image. */
    Memory work() {
        return work;
    }

    /** The same for all blocks of a role: they share the regions that a segmenter makes. */
    long seed(Case subject, String role) {
        return Seeds.derive(study.seed(), "extraction", subject.id(), role);
    }

    /** What is random in a case's perturbations follows from it, the same for all regions of an image. */
    long perturbationSeed(Case subject, String role) {
        return Seeds.derive(study.seed(), "perturbation", subject.id(), role);
    }

    void done(Case subject, Prepared p, Unit unit) {
        keys.get(p.id()).put(subject.id(), unit.key());
        ExtractionUnit.read(unit).problem().ifPresent(problem -> lacking.get(p.id()).put(subject.id(), problem.getMessage()));
        progress.one();
    }

    void lack(Case subject, Prepared p, Problem problem) {
        lacking.get(p.id()).put(subject.id(), problem.getMessage());
        progress.one();
    }
}
