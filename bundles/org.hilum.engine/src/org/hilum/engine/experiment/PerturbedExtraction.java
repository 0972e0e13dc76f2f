// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.InputHashes;
import org.hilum.engine.store.StudyLock;
import org.hilum.engine.store.UnitStore;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.Task;
import org.hilum.spi.table.FeatureTable;

/**
 * The features of every image block under every perturbation: units like those of a run, kept in the same place, so that what
 * is there is never computed again. It leaves no record of a run: the study's last results stay.
 */
public final class PerturbedExtraction {
    private final List<Perturbation> ways;
    private final List<Case> cases;
    private final Extraction extraction;
    private final Units units;

    private PerturbedExtraction(List<Perturbation> ways, List<Case> cases, Extraction extraction, Units units) {
        this.ways = ways;
        this.cases = cases;
        this.extraction = extraction;
        this.units = units;
    }

    /**
     * Computes what is not there.
     *
     * @throws java.util.concurrent.CancellationException if the task was cancelled; what was finished is kept
     */
    public static PerturbedExtraction run(Study study, List<Case> cases, Registry registry, RunOptions options, Task task) {
        try (StudyLock lock = StudyLock.acquire(study.results(), task::note)) {
            UnitStore store = new UnitStore(study.results(), task::note);
            store.sweep();
            InputHashes hashes = new InputHashes(study.results());
            Progress progress = new Progress(task);
            PerturbedExtraction made = of(study, cases, new Uses(registry, hashes::of), hashes, new Units(store), options, progress);
            progress.expect(made.size());
            try {
                made.go(new Workers(options.threads()), task);
            } finally {
                hashes.save();
            }
            return made;
        }
    }

    /** For a run that has the study's lock, and a store and progress of its own. */
    static PerturbedExtraction of(Study study, List<Case> cases, Uses uses, InputHashes hashes, Units units, RunOptions options, Progress progress) {
        List<Optional<Perturbation>> ways = study.perturbations().stream().map(Optional::of).toList();
        Extraction extraction = new Extraction(study, uses, hashes, units, options.memory(), progress, Extraction.imageBlocks(study.blocks()), ways);
        return new PerturbedExtraction(study.perturbations(), List.copyOf(cases), extraction, units);
    }

    /** Number of its units. */
    long size() {
        return extraction.size(cases);
    }

    /** How many of them are there. */
    long there() {
        return extraction.there(cases);
    }

    void go(Workers workers, Task task) {
        extraction.run(cases, workers, task);
    }

    /** How many cases were perturbed. */
    public int cases() {
        return cases.size();
    }

    /** The blocks, each once. */
    public List<String> blocks() {
        return extraction.blocks().stream().map(Extraction.Prepared::block).map(ImageBlock::name).distinct().toList();
    }

    /** A block's values, one table a perturbation, each with a row for every case; NaN where a case has none. */
    public List<FeatureTable> tables(String block) {
        List<String> ids = cases.stream().map(Case::id).toList();
        List<FeatureTable> tables = new ArrayList<>();
        for (Perturbation way : ways) {
            Optional<Perturbation> by = Optional.of(way);
            tables.add(BlockReading.images(ids, extraction.keys(block, by), extraction.lacking(block, by), units.store()).table());
        }
        return tables;
    }

    /** Why cases lack a block under some perturbation, by case: the first reason. */
    public Map<String, String> lacking(String block) {
        Map<String, String> reasons = new TreeMap<>();
        ways.forEach(way -> extraction.lacking(block, Optional.of(way)).forEach(reasons::putIfAbsent));
        return reasons;
    }

    /** How many units were computed, and how many were there. */
    public RunRecord.Counts counts() {
        return units.counts();
    }
}
