// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.StabilityRun;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.stability.StabilityClass;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.StabilityCases;
import org.hilum.engine.study.Study;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Task;

/** {@code stability}: which features bear small changes of image and mask; a table for the transform {@code stable}. */
final class StudyStability implements Command {
    private static final int MOST_TOLD = 5;

    @Override
    public String name() {
        return "stability";
    }

    @Override
    public String usage() {
        return "stability STUDY [--threads N] [--out FILE.csv [--cases ID,ID,... | --cases FILE.csv]]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, List.of("--cases", "--threads", "--out"), List.of());
        if (arguments.rest().size() != 1) {
            throw new UsageError("name the study's folder");
        }
        if (arguments.value("--cases").isPresent() && arguments.value("--out").isEmpty()) {
            throw new UsageError("--cases needs --out FILE.csv: the study's own table is made of the cases that study.yaml names (stability: { cases: … })");
        }
        RunOptions options = arguments.value("--threads").map(n -> RunOptions.standard().withThreads(RunStudy.threads(n))).orElse(RunOptions.standard());
        Path place = Path.of(arguments.rest().getFirst());
        Registry registry = Registry.open();
        Study study = Running.read(place, registry, console.talk());
        Optional<StabilityCases> others = arguments.value("--cases").map(c -> new StabilityCases.Named(cases(c, study.cases().id())));
        Optional<Path> out = arguments.value("--out").map(Path::of);
        Cohort cohort = Cohort.load(study, Task.quiet(study.seed()));
        console.talk().println(study.perturbations().size() + " perturbations: "
                + study.perturbations().stream().map(p -> p.name()).collect(Collectors.joining(" ")));
        ProgressLine line = new ProgressLine(study.seed(), "units done", console.talk());
        try {
            StabilityRun run = out.isEmpty() ? StabilityRun.own(study, cohort, registry, options, line)
                    : StabilityRun.of(study, cohort, others.orElse(study.stability()), registry, options, line);
            line.close();
            out.ifPresent(file -> run.table().write(file));
            tell(run, out.orElse(study.results().resolve(StabilityTable.FILE)), console);
            return ExitCode.OK;
        } finally {
            line.close();
        }
    }

    private static List<String> cases(String given, String id) {
        Path file = Path.of(given);
        if (!given.endsWith(".csv")) {
            return Arrays.stream(given.split(",")).map(String::strip).filter(named -> !named.isEmpty()).toList();
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageError("--cases names a file that is not there: " + given);
        }
        CsvTable table = CsvTable.read(file);
        int at = table.place(id);
        return table.rows().stream().map(row -> row.cells().get(at)).filter(named -> !named.isEmpty()).toList();
    }

    private static void tell(StabilityRun run, Path out, Console console) {
        run.lacking().forEach((block, reasons) -> {
            reasons.entrySet().stream().limit(MOST_TOLD).forEach(e -> console.talk().println("  not " + e.getKey() + " in " + block + ": " + e.getValue()));
            if (reasons.size() > MOST_TOLD) {
                console.talk().println("  nor " + (reasons.size() - MOST_TOLD) + " more in " + block);
            }
        });
        console.talk().println(run.counts().computed() == 0 ? "nothing had to be computed: all " + run.counts().found() + " units were there"
                : run.counts().computed() + " units computed, " + run.counts().found() + " were there");
        Map<StabilityClass, Integer> counts = run.table().counts();
        console.talk().println(run.sentence() + "; " + out);
        StringBuilder csv = new StringBuilder("class,columns\n");
        counts.forEach((c, n) -> csv.append(c.key()).append(',').append(n).append('\n'));
        console.out().print(csv);
    }
}
