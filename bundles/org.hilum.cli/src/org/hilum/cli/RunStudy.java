// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hilum.engine.Nearest;
import org.hilum.engine.experiment.Exports;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.experiment.StudyRun;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.Unjudged;
import org.hilum.engine.study.file.StudyFile;

/** {@code run}: a whole study, or what of it is not there yet; its arms, or without an outcome its blocks, as CSV or JSON. */
final class RunStudy implements Command {
    @Override
    public String name() {
        return "run";
    }

    @Override
    public String usage() {
        return "run STUDY [--threads N] [--export csv|parquet|arff]... [--json] [--check | --dry-run]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, List.of("--threads", "--export"), List.of("--check", "--dry-run", "--json"));
        if (arguments.rest().size() != 1) {
            throw new UsageError("name the study's folder");
        }
        RunOptions options = arguments.value("--threads").map(n -> RunOptions.standard().withThreads(threads(n))).orElse(RunOptions.standard());
        List<Exports.Format> formats = arguments.all("--export").stream().map(RunStudy::format).toList();
        Path place = Path.of(arguments.rest().getFirst());
        Registry registry = Registry.open();
        if (arguments.has("--check")) {
            Study study = Running.read(place, registry, console.talk());
            console.talk().println(StudyFile.file(place) + ": nothing is wrong with it; " + study.blocks().size() + " blocks, " + study.arms().size() + " arms");
            return ExitCode.OK;
        }
        if (arguments.has("--dry-run")) {
            StudyRun.Plan plan = Running.plan(place, registry, console.talk());
            console.out().print("kind,units,there\nextraction," + plan.extractions() + "," + plan.extracted() + "\n"
                    + (plan.perturbations() == 0 ? "" : "perturbation," + plan.perturbations() + "," + plan.perturbed() + "\n") + "fit," + plan.fits() + ",\n");
            return ExitCode.OK;
        }
        StudyResults results = Running.run(place, registry, options, console.talk());
        Path folder = StudyFile.file(place).toAbsolutePath().resolveSibling("results");
        formats.forEach(format -> Exports.write(results, folder, format).forEach(file -> console.talk().println("exported: " + file)));
        if (results.run().outcome() instanceof Unjudged) {
            BlockRows blocks = new BlockRows(results);
            console.out().print(arguments.has("--json") ? blocks.json() : blocks.csv());
            return blocks.any() ? ExitCode.OK : ExitCode.FAILED;
        }
        ArmRows rows = new ArmRows(results);
        console.out().print(arguments.has("--json") ? rows.json() : rows.csv());
        return results.arms().stream().allMatch(arm -> arm.problems().isEmpty()) ? ExitCode.OK : ExitCode.FAILED;
    }

    static int threads(String given) {
        try {
            int n = Integer.parseInt(given);
            if (n >= 1) {
                return n;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageError("--threads takes a whole number from 1: " + given);
    }

    private static Exports.Format format(String given) {
        List<Exports.Format> all = List.of(Exports.Format.values());
        Optional<Exports.Format> found = all.stream().filter(f -> f.name().equalsIgnoreCase(given)).findFirst();
        return found.orElseThrow(() -> new UsageError("there is no export " + given + "; "
                + Nearest.cure(given, all.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList())));
    }
}
