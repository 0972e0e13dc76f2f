// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.experiment.StudyRun;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.report.Report;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** From a study's folder to its results and report, with the talk that goes with it. */
final class Running {
    private Running() {
    }

    /** Reads a study; everything that is wrong with it is told, not only the first. */
    static Study read(Path place, Registry registry, PrintStream talk) {
        registry.problems().forEach(p -> talk.println(p.getMessage()));
        StudyReading reading = StudyFile.read(place, registry);
        reading.findings().forEach(finding -> talk.println(finding.toString()));
        return reading.study().orElseThrow(() -> {
            int errors = reading.errors().size();
            return new Problem(errors == 1 ? "there is an error" : "there are " + errors + " errors", StudyFile.file(place).toString(), "see above");
        });
    }

    /** Runs the study, writes its report, and tells what became of the cases. */
    static StudyResults run(Path place, Registry registry, RunOptions options, PrintStream talk) {
        Study study = read(place, registry, talk);
        ProgressLine reading = new ProgressLine(study.seed(), "cases read", talk);
        Cohort cohort = Cohort.load(study, reading);
        reading.close();
        ProgressLine line = new ProgressLine(study.seed(), "units done", talk);
        try {
            cohort.problems().forEach(p -> talk.println(p.getMessage()));
            StudyResults results = StudyRun.run(study, StudyFile.text(place), cohort, registry, options, line);
            line.close();
            tell(results.run(), study.extractionOnly() ? "extracted" : "compared", talk);
            if (study.extractionOnly()) {
                talk.println("features: " + study.results().resolve("exports").toAbsolutePath() + ": study.csv, one row a case; features.csv, one row a value");
            } else {
                talk.println("report: " + Report.write(results, study.results()).toAbsolutePath());
            }
            return results;
        } finally {
            line.close();
        }
    }

    /** What a run would have to do; every case that would be left out by what is known already is told. */
    static StudyRun.Plan plan(Path place, Registry registry, PrintStream talk) {
        Study study = read(place, registry, talk);
        Cohort cohort = Cohort.load(study, Task.quiet(study.seed()));
        cohort.problems().forEach(p -> talk.println(p.getMessage()));
        StudyRun.Plan plan = StudyRun.plan(study, cohort, registry);
        talk.println(cohort.included().size() + " of " + cohort.cases().size() + " cases; " + plan.extractions() + " case × block, of which " + plan.extracted()
                + " are there; " + (plan.perturbations() == 0 ? "" : plan.perturbations() + " case × block × perturbation, of which "
                + plan.perturbed() + " are there; ") + "up to " + plan.fits() + " arm × resample");
        return plan;
    }

    private static void tell(RunRecord run, String done, PrintStream talk) {
        List<RunRecord.CaseEntry> out = run.cases().stream().filter(c -> !c.compared()).toList();
        talk.println((run.cases().size() - out.size()) + " of " + run.cases().size() + " cases " + done);
        out.forEach(c -> talk.println("  not " + c.id() + ": " + c.reason()));
        RunRecord.Counts counts = run.counts();
        talk.println(counts.computed() == 0 ? "nothing had to be computed: all " + counts.found() + " units were there"
                : counts.computed() + " units computed, " + counts.found() + " were there");
    }
}
