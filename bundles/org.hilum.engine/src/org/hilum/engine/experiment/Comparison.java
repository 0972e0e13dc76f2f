// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.store.Unit;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** Arms × repeats × folds: what is to be fitted, and the fitting. */
final class Comparison {
    /** One arm × repeat × fold. */
    private record Planned(BoundArm arm, ArmData data, Split split, Map<String, Object> from, String key) {
    }

    private final List<Planned> planned = new ArrayList<>();
    private final Map<String, ArmData> data;

    /**
     * @param splits of all cases; an arm takes of each the cases it has
     * @param data by the arm's name
     */
    Comparison(List<BoundArm> arms, List<Split> splits, Map<String, ArmData> data, long seed, Map<String, Object> host) {
        this.data = data;
        for (BoundArm arm : arms) {
            ArmData of = data.get(arm.arm().name());
            Set<String> has = new HashSet<>(of.blocks().cases());
            for (Split all : splits) {
                Split split = new Split(all.resample(), all.training().stream().filter(has::contains).toList(), all.test().stream().filter(has::contains).toList());
                Map<String, Object> from = FitUnit.from(arm, of, split, FitUnit.seed(seed, split), host);
                planned.add(new Planned(arm, of, split, from, Unit.key(FitUnit.KIND, from)));
            }
        }
    }

    List<RunRecord.ArmEntry> entries() {
        Map<String, List<RunRecord.FitEntry>> fits = new LinkedHashMap<>();
        Map<String, BoundArm> arms = new LinkedHashMap<>();
        for (Planned p : planned) {
            String name = p.arm().arm().name();
            arms.put(name, p.arm());
            fits.computeIfAbsent(name, n -> new ArrayList<>()).add(new RunRecord.FitEntry(p.split().resample().repeat(), p.split().resample().fold(), p.key()));
        }
        return arms.values().stream().map(a -> new RunRecord.ArmEntry(a.arm().name(), a.arm().blocks(), a.content(),
                data.get(a.arm().name()).blocks().cases().size(), fits.get(a.arm().name()))).toList();
    }

    /** Computes what is not there. Repeat by repeat over all arms, so that what a user sees of an unfinished run can be compared. */
    void run(Units units, Workers workers, Progress progress, Task task) {
        Map<String, Planned> distinct = new LinkedHashMap<>();
        planned.stream().sorted((a, b) -> a.split().resample().compareTo(b.split().resample())).forEach(p -> distinct.putIfAbsent(p.key(), p));
        workers.run(distinct.values().stream().map(p -> (Workers.Work) run -> {
            fit(p, units, run);
            progress.one();
        }).toList(), task);
    }

    /** Number of units, equal arms counted once. */
    long size() {
        return planned.stream().map(Planned::key).distinct().count();
    }

    private static void fit(Planned p, Units units, Task run) {
        if (units.find(FitUnit.KIND, p.from()).isPresent()) {
            return;
        }
        UnitTask task = new UnitTask(run, (Long) p.from().get("seed"));
        Units.Stopwatch watch = Units.Stopwatch.start();
        Unit made;
        try {
            ArmFit fit = ArmFit.of(p.arm(), p.data().training(p.split().training()), p.data().test(p.split().test()), task);
            made = FitUnit.made(p.from(), p.split(), p.data(), fit, task.notes(), watch.made());
        } catch (RuntimeException thrown) {
            Problem problem = Problems.of(thrown, "fit");
            run.note("arm " + p.arm().arm().name() + ", repeat " + (p.split().resample().repeat() + 1) + ", fold " + (p.split().resample().fold() + 1)
                    + ": " + problem.getMessage());
            made = FitUnit.failed(p.from(), p.data(), problem, task.notes(), watch.made());
        }
        units.keep(made);
    }
}
