// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.InputHashes;
import org.hilum.engine.store.StudyLock;
import org.hilum.engine.store.UnitStore;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.TableBlock;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.FeatureTable;

/**
 * Runs a study: features of all cases, then arms × repeats × folds. What is there is not computed again, so a run that was
 * stopped is continued by the next, and a run of what has not changed computes nothing.
 */
public final class StudyRun {
    private final Study study;
    private final Cohort cohort;
    private final RunOptions options;
    private final Task task;
    private final InputHashes hashes;
    private final Uses uses;
    private final Recording recording;
    private final Units units;
    private final Progress progress;
    private final Workers workers;

    private StudyRun(Study study, String file, Cohort cohort, Registry registry, RunOptions options, Task task) {
        this.study = study;
        this.cohort = cohort;
        this.options = options;
        this.task = new Telling(task);
        this.hashes = new InputHashes(study.results());
        this.uses = new Uses(registry, hashes::of);
        this.recording = new Recording(study.results(), study, file, cohort, options);
        this.units = new Units(new UnitStore(study.results(), text -> {
            recording.broken(text);
            this.task.note(text);
        }));
        this.progress = new Progress(task);
        this.workers = new Workers(options.threads());
    }

    /**
     * Runs it to the end. Results can be read with {@link StudyResults} while it runs; whatever can be told on the way is a
     * note of the task, whose methods are called from several threads.
     *
     * @param file text of the study's file, kept with the results
     * @throws Problem if it cannot be run, another run of it goes on among the reasons
     * @throws CancellationException if the task was cancelled; what was finished is kept
     */
    public static StudyResults run(Study study, String file, Cohort cohort, Registry registry, RunOptions options, Task task) {
        try (StudyLock lock = StudyLock.acquire(study.results(), task::note)) {
            StudyRun run = new StudyRun(study, file, cohort, registry, options, task);
            run.units.store().sweep();
            try {
                run.go();
                run.recording.write(RunRecord.State.FINISHED, run.units.counts());
            } catch (CancellationException cancelled) {
                run.recording.write(RunRecord.State.CANCELLED, run.units.counts());
                throw cancelled;
            } catch (RuntimeException | Error failed) {
                run.recording.write(RunRecord.State.FAILED, run.units.counts());
                throw failed;
            }
        }
        StudyResults results = StudyResults.latest(study.results()).orElseThrow();
        if (study.extractionOnly()) {
            // there is no report in which anybody would look for them
            Exports.write(results, study.results(), Exports.Format.CSV);
        }
        return results;
    }

    /**
     * What a run would have to do.
     *
     * @param extractions number of case × block
     * @param extracted how many of those are there
     * @param perturbations number of case × block × perturbation; 0 where no arm asks which features are stable
     * @param perturbed how many of those are there
     * @param fits number of arm × resample; which of them are there is known only when all features are
     */
    public record Plan(long extractions, long extracted, long perturbations, long perturbed, long fits) {
    }

    /** Looks what there is to do, computing nothing. Input files that were not seen before are read once, for their hashes. */
    public static Plan plan(Study study, Cohort cohort, Registry registry) {
        InputHashes hashes = new InputHashes(study.results());
        Units units = new Units(new UnitStore(study.results(), broken -> {
            // the run says so
        }));
        Uses uses = new Uses(registry, hashes::of);
        Progress nobody = new Progress(Task.quiet(0));
        Extraction extraction = new Extraction(study, uses, hashes, units, RunOptions.standard().memory(), nobody);
        List<Case> cases = cohort.included();
        long extracted = extraction.there(cases);
        if (!OwnTable.isUsed(study, uses)) {
            return new Plan(extraction.size(cases), extracted, 0, 0, fits(study));
        }
        PerturbedExtraction perturbed = PerturbedExtraction.of(study, study.stability().of(cohort, study.seed()), uses, hashes, units, RunOptions.standard(), nobody);
        return new Plan(extraction.size(cases), extracted, perturbed.size(), perturbed.there(), fits(study));
    }

    /** How many units of arms × resamples a study has at most; equal arms are counted apart. */
    public static long fits(Study study) {
        if (study.extractionOnly()) {
            return 0;
        }
        long resamples = switch (study.resampling()) {
            case Resampling.RepeatedKFold f -> (long) f.k() * f.repeats();
            case Resampling.RepeatedSplit s -> s.repeats();
            case Resampling.External e -> 1;
        };
        return resamples * study.arms().size();
    }

    private void go() {
        // what an arm lacks is told before hours of extraction
        bind(uses.promised(OwnTable.file(study)));
        Optional<PerturbedExtraction> perturbed = perturbed();
        Extraction extraction = new Extraction(study, uses, hashes, units, options.memory(), progress);
        List<Case> cases = cohort.included();
        long expected = fits(study);
        progress.expect(extraction.size(cases) + perturbed.map(PerturbedExtraction::size).orElse(0L) + expected);
        recording.write(RunRecord.State.RUNNING, units.counts());
        try {
            extraction.run(cases, workers, task);
        } finally {
            hashes.save();
            recording.blocks(entries(extraction));
        }
        Map<String, BlockColumns> blocks = new LinkedHashMap<>();
        entries(extraction).forEach(entry -> blocks.put(entry.name(), read(entry)));
        blocks.forEach(this::tell);
        perturbed.ifPresent(this::tellStability);
        if (study.extractionOnly()) {
            recording.arms(Extracted.reasons(cohort.cases(), blocks), List.of());
        } else {
            compare(bind(uses), blocks, expected);
        }
    }

    private List<BoundArm> bind(Uses by) {
        OutOfFold outOfFold = new OutOfFold();
        return study.arms().stream().map(arm -> BoundArm.of(arm, by, outOfFold)).toList();
    }

    /** What is to be perturbed for the study's own table of stability, where an arm uses it. */
    private Optional<PerturbedExtraction> perturbed() {
        if (!OwnTable.isUsed(study, uses)) {
            return Optional.empty();
        }
        StabilityRun.requireImages(study);
        return Optional.of(PerturbedExtraction.of(study, study.stability().of(cohort, study.seed()), uses, hashes, units, options, progress));
    }

    /** Makes the table anew from units, most of which may be there: so it is never out of date. */
    private void tellStability(PerturbedExtraction perturbed) {
        try {
            perturbed.go(workers, task);
        } finally {
            hashes.save();
        }
        StabilityRun stability = StabilityRun.of(study, perturbed, task);
        stability.table().write(OwnTable.file(study));
        task.note(stability.sentence());
    }

    /** What was noted when images and regions were read, now or in an earlier run. */
    private void tell(String block, BlockColumns columns) {
        NoteCounts.of(columns.remarks().values()).forEach((note, n) -> recording.note("block " + block + ": " + note + " (" + n + (n == 1 ? " case)" : " cases)")));
    }

    private List<RunRecord.BlockEntry> entries(Extraction extraction) {
        List<RunRecord.BlockEntry> entries = new ArrayList<>();
        for (Block block : study.usedBlocks()) {
            Map<String, String> lacking = new LinkedHashMap<>();
            for (Case c : cohort.cases()) {
                Optional.ofNullable(c.absent().get(block.name())).ifPresent(reason -> lacking.put(c.id(), reason));
            }
            entries.add(switch (block) {
                case ImageBlock image -> {
                    lacking.putAll(extraction.lacking(image.name()));
                    yield new RunRecord.BlockEntry(image.name(), extraction.keys(image.name()), lacking, Map.of());
                }
                case TableBlock table -> new RunRecord.BlockEntry(table.name(), Map.of("", BlockReading.keep(cohort.tables().get(table.name()), units.store())),
                        lacking, table.scales());
            });
        }
        return entries;
    }

    private BlockColumns read(RunRecord.BlockEntry entry) {
        List<String> ids = cohort.cases().stream().map(Case::id).toList();
        return cohort.tables().containsKey(entry.name())
                ? new BlockColumns(cohort.tables().get(entry.name()), entry.lacking())
                : BlockReading.images(ids, entry.units(), entry.lacking(), units.store());
    }

    private void compare(List<BoundArm> arms, Map<String, BlockColumns> blocks, long expected) {
        Map<String, Map<String, String>> lacking = new HashMap<>();
        blocks.forEach((block, columns) -> columns.lacking().forEach((id, reason) -> lacking.computeIfAbsent(id, i -> new LinkedHashMap<>()).put(block, reason)));
        Selected selected = Selected.of(cohort.cases(), study.arms(), study.caseUse(), lacking);
        recording.arms(selected.reasons(), List.of());
        List<String> ids = selected.cases();
        if (ids.isEmpty()) {
            throw new Problem("no case can be compared: " + selected.reasons().values().stream().distinct().limit(3).toList(), "study " + study.name(),
                    "see the cases' reasons; leave blocks that few cases have out of the arms, or compare cases: available");
        }
        List<Split> splits = Splits.of(study.resampling(), ids, cohort.subjects(ids), study.seed(), this::side);
        Map<String, ArmData> data = new HashMap<>();
        for (Arm arm : study.arms()) {
            data.put(arm.name(), data(arm, selected.byArm().get(arm.name()), blocks));
        }
        Comparison comparison = new Comparison(arms, splits, data, study.seed(), uses.host());
        recording.arms(selected.reasons(), comparison.entries());
        recording.write(RunRecord.State.RUNNING, units.counts());
        progress.expect(comparison.size() - expected);
        comparison.run(units, workers, progress, task);
    }

    private String side(String id) {
        String column = ((Resampling.External) study.resampling()).column();
        return cohort.find(id).orElseThrow().row().getOrDefault(column, "");
    }

    private ArmData data(Arm arm, List<String> ids, Map<String, BlockColumns> blocks) {
        Map<String, FeatureTable> tables = new LinkedHashMap<>();
        for (String block : arm.blocks()) {
            FeatureTable all = blocks.get(block).table();
            Map<String, Integer> rows = new HashMap<>();
            for (int r = 0; r < all.rows(); r++) {
                rows.put(all.cases().get(r), r);
            }
            tables.put(block, all.select(ids.stream().mapToInt(rows::get).toArray()));
        }
        return ArmData.of(tables, cohort.subjects(ids));
    }

    /** Keeps the run's notes in its record too. */
    private final class Telling implements Task {
        private final Task task;

        Telling(Task task) {
            this.task = task;
        }

        @Override
        public long seed() {
            return study.seed();
        }

        @Override
        public void check() {
            task.check();
        }

        @Override
        public void progress(long done, long total) {
            task.progress(done, total);
        }

        @Override
        public void note(String text) {
            recording.note(text);
            task.note(text);
        }
    }
}
