// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.InputHashes;
import org.hilum.engine.store.Unit;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Seeds;
import org.hilum.spi.Task;

/**
 * Features of all cases: case × block, cases side by side, each image read once. A case that fails costs only itself: it
 * lacks the block, with the reason.
 */
final class Extraction {
    /** A block, what is computed of it, the key of its columns, and what of the origin is the same for all cases. */
    record Prepared(ImageBlock block, RegionExtraction what, String columns, Map<String, Object> same) {
        String name() {
            return block.name();
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
        this.study = study;
        this.registry = uses.registry();
        this.units = units;
        this.origin = new ExtractionOrigin(study, uses, hashes);
        this.images = new Memory(memory / 2);
        this.work = new Memory(memory / 2);
        this.progress = progress;
        study.usedBlocks().stream().filter(ImageBlock.class::isInstance).map(ImageBlock.class::cast).sorted(Comparator.comparing(ImageBlock::role))
                .forEach(this::prepare);
    }

    private void prepare(ImageBlock block) {
        RegionExtraction what = RegionExtraction.of(registry, block);
        String columns = ColumnList.keep(ExtractionUnit.columns(block.name(), what.keys()), units.store());
        blocks.add(new Prepared(block, what, columns, origin.of(block, what)));
        keys.put(block.name(), new ConcurrentHashMap<>());
        lacking.put(block.name(), new ConcurrentHashMap<>());
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
        return new HashMap<>(keys.get(block));
    }

    /** Why cases lack the block although the study names their files. */
    Map<String, String> lacking(String block) {
        return new HashMap<>(lacking.get(block));
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

    ExtractionOrigin origin() {
        return origin;
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

    void done(Case subject, Prepared p, Unit unit) {
        keys.get(p.name()).put(subject.id(), unit.key());
        ExtractionUnit.read(unit).problem().ifPresent(problem -> lacking.get(p.name()).put(subject.id(), problem.getMessage()));
        progress.one();
    }

    void lack(Case subject, Prepared p, Problem problem) {
        lacking.get(p.name()).put(subject.id(), problem.getMessage());
        progress.one();
    }
}
