// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.store.Tree;
import org.hilum.engine.store.Unit;
import org.hilum.engine.store.UnitStore;
import org.hilum.evaluate.Prediction;
import org.hilum.evaluate.Predictions;
import org.hilum.evaluate.Resample;
import org.hilum.spi.Problem;

/**
 * What a study's last run gave, read from its record and its units: whole, or as far as it got. It is a look at one moment;
 * while a run goes on, look again.
 */
public final class StudyResults {
    private final Path folder;
    private final RunRecord run;
    private final UnitStore store;
    private final List<ArmResult> arms;

    private StudyResults(Path folder, RunRecord run, UnitStore store) {
        this.folder = folder;
        this.run = run;
        this.store = store;
        this.arms = run.arms().stream().map(this::read).toList();
    }

    /** The last run's results; empty where nothing was ever run. */
    public static Optional<StudyResults> latest(Path results) {
        return RunFiles.latest(results).map(run -> new StudyResults(results, run, new UnitStore(results, broken -> {
            // a reader does not compute it again; the next run does and says so
        })));
    }

    /** Where they lie: the folder {@code results} of the study's. */
    public Path folder() {
        return folder;
    }

    /** Cases, configuration, versions, seeds, notes. */
    public RunRecord run() {
        return run;
    }

    public List<ArmResult> arms() {
        return arms;
    }

    public Optional<ArmResult> arm(String name) {
        return arms.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Every prediction that is there. */
    public Predictions predictions() {
        List<Prediction> all = new ArrayList<>();
        for (ArmResult arm : arms) {
            arm.fits().forEach((resample, fit) -> {
                for (int n = 0; n < fit.cases().size(); n++) {
                    all.add(new Prediction(arm.name(), resample, fit.cases().get(n), fit.scores().kind(), fit.scores().value(n), fit.scores().threshold()));
                }
            });
        }
        return new Predictions(run.judged(), run.outcome(), all);
    }

    /** The columns of a block with their values, for every case of the study. */
    public BlockColumns block(String name) {
        RunRecord.BlockEntry block = run.blocks().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow(() -> new Problem("there is no block " + name,
                "results", "there are " + run.blocks().stream().map(RunRecord.BlockEntry::name).toList()));
        String table = block.units().get("");
        return table != null ? BlockReading.table(table, block.lacking(), store)
                : BlockReading.images(run.cases().stream().map(RunRecord.CaseEntry::id).toList(), block.units(), block.lacking(), store);
    }

    /** What an arm learnt in a resample, as JSON: fusion, fitted transforms, model. */
    public Optional<String> model(String arm, Resample resample) {
        return fitUnit(arm, resample).map(Unit::model).filter(m -> !m.equals(Unit.NO_MODEL));
    }

    /** What a resample's fit followed from: training and test cases, data, plug-ins, seed. */
    public Optional<Tree> origin(String arm, Resample resample) {
        return fitUnit(arm, resample).map(Unit::from);
    }

    private Optional<Unit> fitUnit(String arm, Resample resample) {
        return run.arms().stream().filter(a -> a.name().equals(arm)).flatMap(a -> a.fits().stream()).filter(f -> f.resample().equals(resample)).findFirst()
                .flatMap(f -> store.find(FitUnit.KIND, f.key()));
    }

    private ArmResult read(RunRecord.ArmEntry arm) {
        Map<Resample, FitResult> fits = new LinkedHashMap<>();
        for (RunRecord.FitEntry fit : arm.fits()) {
            store.find(FitUnit.KIND, fit.key()).ifPresent(unit -> fits.put(fit.resample(), FitUnit.read(unit)));
        }
        return new ArmResult(arm.name(), arm.blocks(), new Tree(arm.content()), arm.cases(), arm.fits().size(), fits);
    }
}
