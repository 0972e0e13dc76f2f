// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.hilum.engine.experiment.CaseTable;
import org.hilum.engine.experiment.CaseTableRun;
import org.hilum.engine.experiment.ExtractedRegion;
import org.hilum.engine.experiment.RegionFiles;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.LongForm;
import org.hilum.engine.registry.Registry;

/** {@code extract --cases}: the features of all regions of a table, several at a time. */
final class ExtractCases {
    private static final List<String> OF_ONE = List.of("--item", "--label", "--reference", "--reference-label");
    private static final int MIB = 1 << 20;

    private final Arguments arguments;
    private final Registry registry;
    private final ExtractionSettings settings;
    private final Console console;
    private final RunOptions options;

    ExtractCases(Arguments arguments, Registry registry, ExtractionSettings settings, Console console) {
        this.arguments = arguments;
        this.registry = registry;
        this.settings = settings;
        this.console = console;
        for (String option : OF_ONE) {
            if (arguments.value(option).isPresent()) {
                throw new UsageError(option + " is a column of the table of --cases");
            }
        }
        RunOptions standard = RunOptions.standard();
        this.options = new RunOptions(whole("--threads").orElse(standard.threads()), whole("--memory").map(mib -> (long) mib * MIB).orElse(standard.memory()));
    }

    private Optional<Integer> whole(String option) {
        return arguments.value(option).map(given -> {
            if (!given.matches("[1-9][0-9]{0,6}")) {
                throw new UsageError(option + " takes a whole number from 1: " + given);
            }
            return Integer.valueOf(given);
        });
    }

    int run(Path table) throws IOException {
        List<RegionFiles> regions = CaseTable.read(table, Extract.otherGrid(arguments));
        console.talk().println("hilum extract: " + regions.size() + " regions, up to " + options.threads() + " at a time, within " + options.memory() / MIB + " MiB");
        Optional<Path> file = arguments.value("--out").map(Extract::path);
        if (file.isEmpty()) {
            return extract(regions, console.out());
        }
        try (PrintStream out = Out.open(file.get())) {
            int exit = extract(regions, out);
            if (out.checkError()) {
                throw Out.unwritable(file.get(), new IOException("writing failed"));
            }
            return exit;
        }
    }

    private int extract(List<RegionFiles> regions, PrintStream out) throws IOException {
        ProgressLine line = new ProgressLine(Extract.SEED, "regions", console.talk());
        LongForm csv = LongForm.ofCases(out);
        AtomicInteger failed = new AtomicInteger();
        try {
            CaseTableRun.run(registry, regions, settings, settings.extraction(), arguments.has("--diagnostics"), options, region -> {
                write(csv, region, line);
                failed.addAndGet(region.problem().isPresent() ? 1 : 0);
            }, line);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            line.close();
            out.flush();
        }
        if (failed.get() > 0) {
            console.talk().println("hilum extract: " + failed.get() + " of " + regions.size() + " regions could not be extracted; their values are NaN, with the reason");
        }
        return failed.get() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private static void write(LongForm csv, ExtractedRegion region, ProgressLine line) {
        String where = "case " + region.values().id() + ": ";
        region.notes().forEach(note -> line.note(where + note));
        region.problem().ifPresent(problem -> line.note(where + problem.getMessage()));
        try {
            csv.write(region.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
