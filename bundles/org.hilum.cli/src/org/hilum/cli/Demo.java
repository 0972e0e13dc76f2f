// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.registry.Registry;
import org.hilum.sample.SampleStudy;

/** {@code demo}: makes the sample study and runs it. */
final class Demo implements Command {
    /** Where the study goes if nobody says otherwise: a folder that people see. */
    private static final Path HOME = Path.of(System.getProperty("user.home"), "Hilum", "sample");

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String usage() {
        return "demo [FOLDER]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, List.of(), List.of());
        if (arguments.rest().size() > 1) {
            throw new UsageError("one folder at most");
        }
        Path folder = arguments.rest().isEmpty() ? HOME : Path.of(arguments.rest().getFirst());
        ProgressLine line = new ProgressLine(0, "sample patients made", console.talk());
        Path study = SampleStudy.write(folder, line);
        line.close();
        console.talk().println("study: " + study.toAbsolutePath());
        StudyResults results = Running.run(folder, Registry.open(), RunOptions.standard(), console.talk());
        console.talk().println();
        console.talk().print(new ArmRows(results).table());
        console.talk().println("\nThe best possible AUC of this made-up cohort is 0.83 with image and clinic together, 0.73 with either alone.");
        console.talk().println("To look at it: hilum workbench " + folder.toAbsolutePath());
        return ExitCode.OK;
    }
}
